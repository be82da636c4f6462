import path from 'node:path/posix';
import type { WordElement } from '../../../shared/interchange/word/WordElement';
import { elementsOf, ownText } from '../../../shared/interchange/word/WordElement';
import type { WordOrigin } from '../../../shared/interchange/word/WordOrigin';
import { originNamespace, originProperty } from '../../../shared/interchange/word/WordOrigin';
import type { WordParts, WordRelation } from '../../../shared/interchange/word/WordParts';
import { isUuid } from '../../../shared/article/isUuid';
import type { Archive } from './Archive';
import { ImportRefused } from '../copy/ImportRefused';
import { parseWordXml } from './parseWordXml';

/** A part with the words of a document may be so long, in bytes. */
const longestPart = 100_000_000;

/** Where the parts of a document lie is said by relations of these kinds. */
const kinds = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  commentsExtended: 'commentsExtended',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
} as const;

/** The parts of the Word document in an archive. Throws `ImportRefused`. */
export async function readWordParts(archive: Archive): Promise<WordParts> {
  const main = await mainPart(archive);
  const document = await treeOf(archive, main);
  if (!document || document.name !== 'w:document') throw new ImportRefused('no-document');
  const { relations, parts } = await relationsOf(archive, main);
  const part = (kind: keyof typeof kinds): Promise<WordElement | null> =>
    treeOf(archive, parts.get(kinds[kind]) ?? '');
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    comments: await part('comments'),
    commentsExtended: await part('commentsExtended'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    core: await treeOf(archive, 'docProps/core.xml'),
    relations,
  };
}

/** Where a document that Katern saved comes from; null for any other. Throws `ImportRefused`. */
export async function readOrigin(archive: Archive): Promise<WordOrigin | null> {
  for (let number = 1; number <= 20 && archive.has(`customXml/item${number}.xml`); number++) {
    const text = await archive.text(`customXml/item${number}.xml`, longestPart);
    if (!text?.includes(originNamespace)) continue;
    const origin = parseWordXml(text);
    const snapshot = elementsOf(origin)
      .find(({ name }) => name.endsWith('snapshot'))
      ?.children.filter((child) => typeof child === 'string')
      .join('')
      .trim();
    const article = origin.attributes['article'] ?? '';
    if (isUuid(article) && snapshot) return { article, snapshot };
  }
  return originInProperties(await treeOf(archive, 'docProps/custom.xml'));
}

/** What a property says of where a document comes from; not every program keeps parts that it does not know. */
function originInProperties(properties: WordElement | null): WordOrigin | null {
  const own = elementsOf(properties).find(({ attributes }) => attributes['name'] === originProperty);
  const said = elementsOf(own).map(ownText).join('').trim();
  const [article = '', snapshot = ''] = said.split(' ');
  return isUuid(article) && snapshot ? { article, snapshot } : null;
}

async function mainPart(archive: Archive): Promise<string> {
  const text = await archive.text('_rels/.rels', longestPart);
  if (text === null) throw new ImportRefused('no-document');
  const found = elementsOf(parseWordXml(text)).find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  return placeOf('', found?.attributes['Target'] ?? 'word/document.xml');
}

async function relationsOf(
  archive: Archive,
  main: string,
): Promise<{ relations: Map<string, WordRelation>; parts: Map<string, string> }> {
  const folder = path.dirname(main);
  const text = await archive.text(`${folder}/_rels/${path.basename(main)}.rels`, longestPart);
  const relations = new Map<string, WordRelation>();
  const parts = new Map<string, string>();
  for (const { attributes } of text === null ? [] : elementsOf(parseWordXml(text))) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
    const external = mode === 'External';
    const place = external ? target : placeOf(folder, target);
    relations.set(id, { target: place, external });
    if (!external) parts.set(type.slice(type.lastIndexOf('/') + 1), place);
  }
  return { relations, parts };
}

/** A name within the archive: it is only ever looked up there. */
function placeOf(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : path.normalize(path.join(folder, target));
}

async function treeOf(archive: Archive, place: string): Promise<WordElement | null> {
  const text = place ? await archive.text(place, longestPart) : null;
  return text === null ? null : parseWordXml(text);
}
