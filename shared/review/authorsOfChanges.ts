import type { Author } from '../article/Author';
import { differentAuthors } from '../article/Author';
import type { Block } from '../article/Article';
import { flatLength, runsLength } from '../article/flatText';
import type { TextName } from '../article/textNames';
import { tagKey } from '../tags/tagKey';
import type { Comparison, Piece } from './Comparison';
import type { Difference } from './differencesOf';
import type { WrittenBy } from './WrittenBy';
import { valueKey } from './WrittenBy';

/** So many characters of a piece in a row, and whose they are; null where nobody knows. */
export interface AuthoredStretch {
  length: number;
  author: Author | null;
}

/** Who made the changes that lie between two states of an article. */
export interface AuthorsOfChanges {
  /** Of a piece of a text that is on the later side only: whose its characters are, in their order. */
  inserted: ReadonlyMap<Piece, readonly AuthoredStretch[]>;
  /** Who wrote all that came between the two, and so took out what is gone, where that was a single person. */
  only: Author | null;
  /** Of each difference, by its key, everybody who is known to have made it. */
  all: ReadonlyMap<string, readonly Author[]>;
}

/**
 * Names who made each change of a comparison. `written` is of the later of the two states: where it does not fit that, as
 * the article went on meanwhile, nobody is named. `only` is whoever wrote all between them, null for nobody or several.
 */
export function authorsOfChanges(
  comparison: Comparison,
  differences: readonly Difference[],
  written: WrittenBy,
  only: Author | null,
): AuthorsOfChanges {
  const inserted = new Map<Piece, readonly AuthoredStretch[]>();
  const { headline, standfirst, body } = comparison;
  const note = (text: TextName, pieces: readonly Piece[], start: number, characters: Characters): void => {
    let at = start;
    for (const piece of pieces) {
      const length = lengthAfter(piece);
      if (piece.kind === 'inserted' || piece.kind === 'split')
        inserted.set(piece, characters.between(text, at, at + length));
      at += length;
    }
  };
  const characters = new Characters(written);
  for (const [name, pieces] of [
    ['headline', headline],
    ['standfirst', standfirst],
  ] as const)
    if (characters.fits(name, lengthOf(pieces))) note(name, pieces, 0, characters);
  const starts = startsOf(body);
  if (characters.fits('body', starts.at(-1) ?? 0))
    for (const { afterAt, after, pieces } of body)
      if (after.length > 0) note('body', pieces, starts[afterAt] ?? 0, characters);

  const all = new Map(
    differences.map((difference) => {
      const pieces = difference.pieces.flatMap((piece) => inserted.get(piece) ?? []);
      const values = valuesOf(difference, comparison, written).map(
        (key) => written.authors[written.values[key] ?? -1],
      );
      // Whoever set a value as it is took out what it was.
      const isOut = values.length === 0 && difference.pieces.some(({ kind }) => isGone.has(kind));
      const names = [...pieces.map(({ author }) => author), ...values];
      if (isOut || isBare(difference)) names.push(only);
      return [difference.key, differentAuthors(names.flatMap((author) => author ?? []))];
    }),
  );
  return { inserted, only, all };
}

const isGone: ReadonlySet<Piece['kind']> = new Set(['deleted', 'joined', 'set']);

/** Whose the characters of texts are, by their places. */
class Characters {
  constructor(private readonly written: WrittenBy) {}

  /** Whether a text has so many characters; the newline at the end of a body may not be there. */
  fits(text: TextName, length: number): boolean {
    const there = this.written.texts[text].reduce((sum, [one]) => sum + one, 0);
    return there === length || (text === 'body' && there === length - 1);
  }

  between(text: TextName, from: number, until: number): AuthoredStretch[] {
    const found: AuthoredStretch[] = [];
    let at = 0;
    for (const [length, place] of this.written.texts[text]) {
      const shared = Math.min(at + length, until) - Math.max(at, from);
      if (shared > 0) found.push({ length: shared, author: this.written.authors[place] ?? null });
      at += length;
      if (at >= until) break;
    }
    return found;
  }
}

/** Where each block of the later state begins in its flat text, and where the last one ends. */
function startsOf(body: Comparison['body']): number[] {
  const blocks: Block[] = [];
  for (const { afterAt, after } of body)
    after.forEach((block, index) => {
      blocks[afterAt + index] = block;
    });
  const starts = [0];
  for (const block of blocks) starts.push((starts.at(-1) ?? 0) + flatLength(block));
  return starts;
}

/** How many characters of the later text a piece takes. */
function lengthAfter(piece: Piece): number {
  switch (piece.kind) {
    case 'same':
    case 'inserted':
      return runsLength(piece.runs);
    case 'set':
      return runsLength(piece.after);
    case 'split':
      return 1;
    case 'deleted':
    case 'joined':
      return 0;
  }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + lengthAfter(piece), 0);
}

/** The values that a difference is of, as the later state has them. */
function valuesOf(
  { part }: Difference,
  { tags, corrections, stills }: Comparison,
  { values }: WrittenBy,
): string[] {
  switch (part.part) {
    case 'field':
      return [valueKey.field(part.field)];
    case 'still': {
      if (part.value) return [valueKey.still(part.still, part.value)];
      const changed = stills.find(({ id }) => id === part.still);
      const [before, after] = [changed?.before, changed?.after];
      return (['original', 'focus', 'crops', 'turns'] as const).flatMap((one) => {
        const isSame = JSON.stringify(before?.[one]) === JSON.stringify(after?.[one]);
        // Some of these are several values, whose names begin alike.
        const begin = valueKey.still(part.still, one);
        return isSame ? [] : Object.keys(values).filter((key) => key.startsWith(begin));
      });
    }
    case 'tags':
      return newIn(tags, (tag) => JSON.stringify(tag)).map((tag) => valueKey.tag(tagKey(tag)));
    case 'corrections':
      return newIn(corrections, (one) => JSON.stringify(one)).map(({ id }) => valueKey.correction(id));
    default:
      return [];
  }
}

function newIn<T>(both: { before: T[]; after: T[] } | null, print: (one: T) => string): T[] {
  const there = new Set(both?.before.map(print));
  return both?.after.filter((one) => !there.has(print(one))) ?? [];
}

/** Whether nothing but how a block stands or what kind it is differs. */
function isBare({ pieces, moved, kinds }: Difference): boolean {
  return pieces.every(({ kind }) => kind === 'same') && (moved || kinds !== null);
}
