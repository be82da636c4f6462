import { endsWithNewline } from '../article/endsWithNewline';
import * as Y from 'yjs';
import type { Article } from '../article/Article';
import {
  bodyOf,
  byHand,
  fieldsOf,
  headlineOf,
  standfirstOf,
  stillsOf,
  tagsOf,
} from '../article/documentShape';
import { readLine } from '../article/flatText';
import { cutKeys, cutValues, putValue } from '../article/cropValues';
import { writeStill } from '../article/editStills';
import { readArticle } from '../article/readArticle';
import { shownStills } from '../article/shownStills';
import type { Still } from '../still/Still';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import { compareArticles } from './compareArticles';
import { lineOf } from './lineOf';
import { restoreCorrections } from './restoreCorrections';
import type { ComparedField, Comparison, Row, StillPart } from './Comparison';
import { comparePieces } from './comparePieces';
import type { TextStep } from './restoreText';
import { doesAnything, keepingRow, lengthOfBlocks, restoringPieces, restoringRow } from './restoreText';
import { writtenSteps } from './writtenSteps';
import type { RestoredStretch } from './threads/tieToRestored';
import { tieToRestored } from './threads/tieToRestored';
import type { WordsThen } from './threads/wordsThen';

/** A part of an article that can be put back by itself. */
export type RestoredPart =
  | { part: 'headline' | 'standfirst' | 'tags' | 'corrections' }
  | { part: 'field'; field: ComparedField }
  /** One value of a still; null for the picture itself. */
  | { part: 'still'; still: string; value: StillPart | null }
  /** A row of the comparison of the older state with the article as it is. */
  | { part: 'row'; row: number };

/** What belongs to an article's course and not to its copy: putting back older copy leaves it as it is. */
const ofCourse: ReadonlySet<ComparedField> = new Set(['status', 'publishedAt', 'notes']);

/**
 * Puts an older state back into the article's document as one change by hand: only what differs is touched, so
 * that it merges with what others do, and undo takes it back. Status, moment of publication, notes and corrections
 * stay as they are, and so does the address once the article has been published; a still that no block of the state
 * shows stays where it is. Threads are about their words again, where these stood in that state: `then` says where.
 */
export function restoreArticle(doc: Y.Doc, state: Article, then: readonly WordsThen[] = []): void {
  const now = readArticle(doc);
  const comparison = compareArticles(state, now);
  doc.transact(() => {
    tieToRestored(doc, then, [
      restoreHeadline(doc, state),
      restoreStandfirst(doc, comparison),
      ...restoreRows(doc, comparison.body, () => true),
    ]);
    for (const { field } of comparison.fields) {
      if (!ofCourse.has(field) && !(field === 'slug' && now.publishedAt)) restoreField(doc, state, field);
    }
    for (const id of shownStills(state).keys()) restoreStill(doc, state, id);
    restoreTags(doc, state.tags);
  }, byHand);
}

/** Puts one part of an older state back, as `restoreArticle` does with all of it. */
export function restorePart(
  doc: Y.Doc,
  state: Article,
  wanted: RestoredPart,
  then: readonly WordsThen[] = [],
): void {
  const now = readArticle(doc);
  const comparison = compareArticles(state, now);
  doc.transact(() => {
    switch (wanted.part) {
      case 'headline':
        return tieToRestored(doc, then, [restoreHeadline(doc, state)]);
      case 'standfirst':
        return tieToRestored(doc, then, [restoreStandfirst(doc, comparison)]);
      case 'tags':
        return restoreTags(doc, state.tags);
      case 'corrections':
        return restoreCorrections(doc, state.corrections);
      case 'field':
        return restoreField(doc, state, wanted.field);
      case 'still':
        return restoreValue(doc, state, wanted.still, wanted.value);
      case 'row': {
        const row = comparison.body[wanted.row];
        if (!row) return;
        // What was moved goes back: taken away there, put here.
        const rows = new Set([row, ...(row.moved === null ? [] : [comparison.body[row.moved]])]);
        tieToRestored(
          doc,
          then,
          restoreRows(doc, comparison.body, (one) => rows.has(one)),
        );
        // One that is shown keeps its credit and all the rest: here its place and its caption are put back.
        const shown = shownStills(now);
        for (const block of row.before) {
          if (block.kind === 'still' && !shown.has(block.still)) restoreStill(doc, state, block.still);
        }
      }
    }
  }, byHand);
}

function restoreHeadline(doc: Y.Doc, state: Article): RestoredStretch {
  const text = headlineOf(doc);
  if (readArticle(doc).headline !== state.headline)
    change(text, restoringPieces(comparePieces([lineOf(state.headline)], [readLine(text)]), []));
  return { text: 'headline', ...all };
}

function restoreStandfirst(doc: Y.Doc, { standfirst }: Comparison): RestoredStretch {
  change(standfirstOf(doc), restoringPieces(standfirst, []));
  return { text: 'standfirst', ...all };
}

const all = { from: 0, until: Infinity, by: 0 };

function restoreRows(doc: Y.Doc, rows: readonly Row[], which: (row: Row) => boolean): RestoredStretch[] {
  const text = bodyOf(doc);
  // The last block counts as one without its newline; here it needs it.
  if (!endsWithNewline(text, { printed: true })) text.insert(text.length, '\n', {});
  change(
    text,
    rows.flatMap((row) => (which(row) ? restoringRow(row) : [keepingRow(row)])),
  );
  return restoredIn(rows, which);
}

/** The stretches of the body that some rows are once they are put back; such as follow each other are one. */
function restoredIn(rows: readonly Row[], which: (row: Row) => boolean): RestoredStretch[] {
  const stretches: RestoredStretch[] = [];
  let [then, now] = [0, 0];
  for (const row of rows) {
    const length = lengthOfBlocks(row.before);
    const last = stretches.at(-1);
    if (which(row) && last?.until === then && last.by === now - then) last.until += length;
    else if (which(row)) stretches.push({ text: 'body', from: then, until: then + length, by: now - then });
    then += length;
    now += which(row) ? length : lengthOfBlocks(row.after);
  }
  return stretches;
}

function change(text: Y.Text, steps: TextStep[]): void {
  if (doesAnything(steps)) text.applyDelta(writtenSteps(text, steps));
}

function restoreField(doc: Y.Doc, state: Article, field: ComparedField): void {
  const fields = fieldsOf(doc);
  if ((fields.get(field) ?? '') !== state[field]) fields.set(field, state[field]);
}

/** Value by value, so that what somebody else does to another value of the still stays. */
function restoreStill(doc: Y.Doc, state: Article, id: string): void {
  const still = state.stills.find((one) => one.id === id);
  if (!still) return;
  const map = stillsOf(doc).get(id);
  if (!(map instanceof Y.Map)) stillsOf(doc).set(id, writeStill(still));
  else for (const [key, value] of valuesOf(still)) putValue(map, key, value);
}

/** Puts one value of a still back. With another picture comes all that was known of that one. */
function restoreValue(doc: Y.Doc, state: Article, id: string, value: StillPart | null): void {
  const map = stillsOf(doc).get(id);
  const still = state.stills.find((one) => one.id === id);
  if (!still || !(map instanceof Y.Map)) return restoreStill(doc, state, id);
  if (value === null && !isSame(map.get('original'), still.original)) return restoreStill(doc, state, id);
  const keys: readonly string[] = value === null ? ['focusX', 'focusY', ...cutKeys] : [value];
  for (const [key, old] of valuesOf(still)) if (keys.includes(key)) putValue(map, key, old);
}

function valuesOf({ id: _id, focus, turns, crops, ...values }: Still): [string, unknown][] {
  return [
    ...Object.entries(values),
    ['focusX', focus.x],
    ['focusY', focus.y],
    ...cutValues({ turns, crops }),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Tags stand in the order in which they were added; where that is another now, they are written later. */
function restoreTags(doc: Y.Doc, tags: readonly Tag[]): void {
  const map = tagsOf(doc);
  const wanted = new Set(tags.map(tagKey));
  for (const key of map.keys()) if (!wanted.has(key)) map.delete(key);
  let before = -Infinity;
  for (const tag of tags) {
    const held = map.get(tagKey(tag)) as { addedAt?: unknown } | undefined;
    const heldAt = typeof held?.addedAt === 'number' ? held.addedAt : 0;
    const addedAt = held && heldAt > before ? heldAt : Math.max(before + 1, 0);
    if (!isSame(held, { ...tag, addedAt })) map.set(tagKey(tag), { ...tag, addedAt });
    before = addedAt;
  }
}
