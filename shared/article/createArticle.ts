import type * as Y from 'yjs';
import type { Article, Block, Run } from './Article';
import {
  bodyOf,
  correctionsOf,
  emptyDocument,
  fieldNames,
  fieldsOf,
  headlineOf,
  schemaVersion,
  standfirstOf,
  stillsOf,
  tagsOf,
} from './documentShape';
import { attributesOf, attributesOfRun, lineBreakEmbed } from './flatText';
import { writeCorrection } from './editCorrections';
import { writeStill } from './editStills';
import { writeTag } from './editTags';

/** What a new article starts from; everything left out is empty. */
export type ArticleStart = Pick<Article, 'id' | 'language' | 'createdAt'> &
  Partial<Omit<Article, 'id' | 'language' | 'createdAt' | 'unknown'>>;

/**
 * Makes the shared document of a new article. Only ever called once for an article: content put into
 * a document that exists already would double when two copies meet.
 */
export function createArticle(start: ArticleStart): Y.Doc {
  const doc = emptyDocument();
  doc.transact(() => {
    const fields = fieldsOf(doc);
    fields.set('schema', schemaVersion);
    fields.set('id', start.id);
    fields.set('language', start.language);
    fields.set('createdAt', start.createdAt);
    fields.set('status', start.status ?? 'draft');
    for (const name of fieldNames) if (start[name]) fields.set(name, start[name]);
    if (start.headline) headlineOf(doc).insert(0, start.headline);
    insertRuns(standfirstOf(doc), start.standfirst ?? []);
    for (const block of start.body ?? [{ kind: 'paragraph', runs: [] }]) appendBlock(bodyOf(doc), block);
    for (const still of start.stills ?? []) stillsOf(doc).set(still.id, writeStill(still));
    for (const correction of start.corrections ?? []) {
      correctionsOf(doc).set(correction.id, writeCorrection(correction));
    }
    (start.tags ?? []).forEach((tag, index) => writeTag(tagsOf(doc), tag, index));
  });
  return doc;
}

function appendBlock(text: Y.Text, block: Block): void {
  insertRuns(text, block.runs);
  text.insert(text.length, '\n', attributesOf(block));
}

function insertRuns(text: Y.Text, runs: readonly Run[]): void {
  for (const run of runs) {
    if (run.kind === 'text') text.insert(text.length, run.text, attributesOfRun(run));
    else if (run.kind === 'line-break') text.insertEmbed(text.length, lineBreakEmbed, attributesOfRun(run));
  }
}
