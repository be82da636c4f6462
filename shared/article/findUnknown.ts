import * as Y from 'yjs';
import { correctionKinds } from './Correction';
import {
  bodyOf,
  correctionsOf,
  fieldsOf,
  headlineOf,
  knownFields,
  schemaVersion,
  standfirstOf,
  stillsOf,
  tagsOf,
} from './documentShape';
import { blockAttributes, blockKinds, embedName, inlineAttributes, isLineBreak } from './flatText';
import { knownCorrectionKeys } from './readCorrections';
import { knownStillKeys } from './readStill';
import { parseTag } from './readTags';
import { partLanguage } from './partLanguages';
import { settingOf, suggestedAttributes } from './Suggested';

const attributeNames: ReadonlySet<string> = new Set([
  ...inlineAttributes,
  ...blockAttributes,
  ...suggestedAttributes,
]);
const kinds: ReadonlySet<unknown> = new Set([undefined, null, ...blockKinds]);
const kindsOfCorrection: ReadonlySet<unknown> = new Set(correctionKinds);
/** More of what a document says is not told, in characters. */
const longestName = 40;
const roots: ReadonlySet<string> = new Set([
  'headline',
  'standfirst',
  'body',
  'fields',
  'stills',
  'tags',
  'corrections',
  'threads',
  'comments',
  'suggestions',
  'suggestedMoves',
  'suggestedValues',
  'ignoredWords',
  'spelledIn',
  'checks',
  'versions',
  'writers',
]);

/**
 * Names everything in a document that this version of Katern does not know: blocks, marks, embedded
 * objects, fields, whole types, a newer schema. Empty for an article this version may edit. An
 * article with anything unknown is opened read-only, so that the unknown part stays as it is.
 */
export function findUnknown(doc: Y.Doc): string[] {
  const found = new Set<string>();
  const fields = fieldsOf(doc);
  const schema = fields.get('schema');
  if (typeof schema === 'number' && schema > schemaVersion) found.add(`schema ${schema}`);
  for (const key of fields.keys()) if (!knownFields.has(key)) found.add(key);
  for (const name of doc.share.keys()) if (!roots.has(name)) found.add(name);
  for (const text of [headlineOf(doc), standfirstOf(doc), bodyOf(doc)]) findInText(text, found);
  for (const [id, still] of stillsOf(doc)) {
    if (!(still instanceof Y.Map)) found.add(id);
    else for (const key of still.keys()) if (!knownStillKeys.has(key)) found.add(key);
  }
  for (const [id, correction] of correctionsOf(doc)) {
    if (!(correction instanceof Y.Map)) found.add(id);
    else {
      for (const key of correction.keys()) if (!knownCorrectionKeys.has(key)) found.add(key);
      if (!kindsOfCorrection.has(correction.get('kind'))) found.add(String(correction.get('kind')));
    }
  }
  for (const [key, value] of tagsOf(doc)) if (!parseTag(value)) found.add(key);
  return [...found];
}

function findInText(text: Y.Text, found: Set<string>): void {
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    if (typeof insert !== 'string') {
      if (!isLineBreak(insert)) found.add(embedName(insert));
    } else if (insert.includes('\n') && !kinds.has(attributes['block'])) {
      found.add(String(attributes['block']));
    }
    const { block } = (settingOf(attributes['setBlock'])?.to ?? {}) as { block?: unknown };
    if (!kinds.has(block)) found.add(String(block));
    for (const said of [attributes['language'], settingOf(attributes['setLanguage'])?.to])
      if (said && !partLanguage(said)) found.add(`language ${String(said).slice(0, longestName)}`);
    for (const key of Object.keys(attributes)) if (!attributeNames.has(key)) found.add(key);
  }
}
