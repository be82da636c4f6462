import type { Block } from '../article/Article';
import { printTag } from '../tags/printTag';
import type { Tag } from '../tags/Tag';
import { lineOf } from './lineOf';
import type { ComparedField, Comparison, Piece, StillPart } from './Comparison';
import { isChanged } from './comparePieces';
import type { RestoredPart } from './restoreArticle';

/** What a difference is in. */
export type DifferencePlace =
  | { in: 'headline' | 'standfirst' | 'tags' | 'corrections' }
  /** `number` counts blocks from 1, on the side that has it. */
  | { in: 'block'; kind: Block['kind']; number: number }
  | { in: 'field'; field: ComparedField }
  /** Null for the picture itself. */
  | { in: 'still'; part: StillPart | null };

/** One thing that differs, to be gone to and put back by itself. */
export interface Difference {
  key: string;
  place: DifferencePlace;
  part: RestoredPart;
  pieces: Piece[];
  moved: boolean;
  /** The block's kind on both sides, where it is another. */
  kinds: [Block['kind'], Block['kind']] | null;
}

/** The differences of a comparison in the order in which they are gone through: the copy, then what is around it. */
export function differencesOf(comparison: Comparison): Difference[] {
  const found: Difference[] = [];
  const push = (key: string, place: DifferencePlace, part: RestoredPart, pieces: Piece[]): void => {
    found.push({ key, place, part, pieces, moved: false, kinds: null });
  };
  for (const name of ['headline', 'standfirst'] as const) {
    if (isChanged(comparison[name])) push(name, { in: name }, { part: name }, comparison[name]);
  }
  comparison.body.forEach((row, index) => {
    const [old, fresh] = [row.before[0], row.after[0]];
    const block = fresh ?? old;
    const kinds = old && fresh && !isSameKind(old, fresh) ? ([old.kind, fresh.kind] as const) : null;
    if (!block || (old && fresh && !kinds && !isChanged(row.pieces))) return;
    found.push({
      key: `row ${index}`,
      place: { in: 'block', kind: block.kind, number: (fresh ? row.afterAt : row.beforeAt) + 1 },
      part: { part: 'row', row: index },
      pieces: row.pieces,
      moved: row.moved !== null,
      kinds: kinds ? [...kinds] : null,
    });
  });
  for (const { id, before, after, texts, picture } of comparison.stills) {
    if (!before || !after) continue;
    if (picture)
      push(`still ${id}`, { in: 'still', part: null }, { part: 'still', still: id, value: null }, []);
    for (const { part, pieces } of texts) {
      push(`still ${id} ${part}`, { in: 'still', part }, { part: 'still', still: id, value: part }, pieces);
    }
  }
  if (comparison.tags)
    push('tags', { in: 'tags' }, { part: 'tags' }, listPieces(comparison.tags, tagLine, ', '));
  if (comparison.corrections) {
    const pieces = listPieces(comparison.corrections, ({ text }) => text, ' · ');
    push('corrections', { in: 'corrections' }, { part: 'corrections' }, pieces);
  }
  for (const { field, pieces } of comparison.fields) {
    push(`field ${field}`, { in: 'field', field }, { part: 'field', field }, pieces);
  }
  return found;
}

/** A tag with where it leads, for that is compared too. */
function tagLine(tag: Tag): string {
  return tag.address ? `${printTag(tag)} (${tag.address})` : printTag(tag);
}

function isSameKind({ runs: _old, ...before }: Block, { runs: _fresh, ...after }: Block): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** What went of a list and what came, each as a text. */
function listPieces<T>(
  { before, after }: { before: T[]; after: T[] },
  print: (one: T) => string,
  between: string,
): Piece[] {
  const [old, fresh] = [before.map(print), after.map(print)];
  const gone = old.filter((label) => !fresh.includes(label));
  const come = fresh.filter((label) => !old.includes(label));
  const pieces: Piece[] = [];
  if (gone.length > 0) pieces.push({ kind: 'deleted', runs: lineOf(gone.join(between)) });
  if (come.length > 0) pieces.push({ kind: 'inserted', runs: lineOf(come.join(between)) });
  return pieces;
}
