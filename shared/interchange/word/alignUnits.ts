import { diffArrays } from 'diff';

/** A character on either side: what it says, and how it stands. */
export interface AlignedUnit {
  sign: string;
  status: string;
}

/** Stretches of both sides that belong together: the same, character for character, or else not. */
export interface AlignedStretch {
  same: boolean;
  base: readonly [from: number, until: number];
  now: readonly [from: number, until: number];
}

/** Beyond so many edits two texts are taken to have nothing in common. */
const mostEdits = 1000;

/** What is the same between two differences and is not longer than this says nothing by itself. */
const shortest = 3;

/**
 * Finds the paragraphs that are the same in two texts: that say the same and stand alike. Between those, as many of the
 * one as of the other belong together one by one.
 */
export function alignParagraphs(base: readonly AlignedUnit[], now: readonly AlignedUnit[]): AlignedStretch[] {
  const [old, fresh] = [pieces(base, byLine), pieces(now, byLine)];
  const found: AlignedStretch[] = [];
  let [b, n] = [0, 0];
  for (const stretch of align(old, fresh)) {
    const firsts = [b, n] as const;
    b = piecesUntil(old, b, stretch.base);
    n = piecesUntil(fresh, n, stretch.now);
    if (stretch.same || b - firsts[0] !== n - firsts[1]) {
      found.push(stretch);
      continue;
    }
    let [at, there] = [stretch.base[0], stretch.now[0]];
    for (let i = 0; i < b - firsts[0]; i++) {
      const ends = [
        at + lengthOf(old.slice(firsts[0] + i, firsts[0] + i + 1)),
        there + lengthOf(fresh.slice(firsts[1] + i, firsts[1] + i + 1)),
      ] as const;
      found.push({ same: false, base: [at, ends[0]], now: [there, ends[1]] });
      [at, there] = ends;
    }
  }
  return found;
}

/** The first piece after a stretch of signs that begins with piece `first`. */
function piecesUntil(
  pieces: readonly string[],
  first: number,
  [from, until]: readonly [from: number, until: number],
): number {
  let next = first;
  for (let at = from; at < until; next++) at += lengthOf(pieces.slice(next, next + 1));
  return next;
}

/** Finds, word by word, what says the same and stands alike in two stretches that differ. */
export function alignWithin(base: readonly AlignedUnit[], now: readonly AlignedUnit[]): AlignedStretch[] {
  return joined(align(pieces(base, byWord), pieces(now, byWord)), base);
}

/** The same for what says the same only, however it stands: word by word. */
export function alignWords(base: readonly AlignedUnit[], now: readonly AlignedUnit[]): AlignedStretch[] {
  const words = (units: readonly AlignedUnit[]): string[] =>
    pieces(
      units.map(({ sign }) => ({ sign, status: '' })),
      byWord,
    );
  return joined(align(words(base), words(now)), base);
}

/**
 * The same, character by character, where nothing stands in the second that is not in the first; null where something
 * does: its words would be torn.
 */
export function alignLeft(
  base: readonly AlignedUnit[],
  now: readonly AlignedUnit[],
): AlignedStretch[] | null {
  const signs = (units: readonly AlignedUnit[]): string[] => units.map(({ sign }) => sign + marks['']);
  const found = align(signs(base), signs(now));
  return found.some(({ same, now: [from, until] }) => !same && until > from) ? null : found;
}

/** A stretch of parts of two texts as one of the texts, by where the parts begin. */
export function moved({ same, base, now }: AlignedStretch, b: number, n: number): AlignedStretch {
  return { same, base: [base[0] + b, base[1] + b], now: [now[0] + n, now[1] + n] };
}

type Cut = (before: AlignedUnit, unit: AlignedUnit) => boolean;

const byLine: Cut = (before) => before.sign === '\n';

/** Words as one; every other sign by itself. */
const byWord: Cut = (before, unit) =>
  before.status !== unit.status || !isWord(before.sign) || !isWord(unit.sign);

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(sign) || (sign >= '\ud800' && sign <= '\udfff');
}

/** The pieces that a text is cut into, each sign with how it stands. */
function pieces(units: readonly AlignedUnit[], cut: Cut): string[] {
  const found: string[] = [];
  let piece = '';
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before && cut(before, unit)) {
      found.push(piece);
      piece = '';
    }
    piece += unit.sign + marks[unit.status as keyof typeof marks];
  });
  if (piece) found.push(piece);
  return found;
}

/** Behind each sign how it stands, in characters that no document can carry. */
const marks = { '': '\u0000', i: '\u0001', d: '\u0002', id: '\u0003' } as const;

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((length, piece) => length + piece.length / 2, 0);
}

function align(base: readonly string[], now: readonly string[]): AlignedStretch[] {
  const changes = diffArrays([...base], [...now], { maxEditLength: mostEdits });
  if (!changes) return [{ same: false, base: [0, lengthOf(base)], now: [0, lengthOf(now)] }];
  const found: AlignedStretch[] = [];
  let [b, n] = [0, 0];
  for (const { value, added, removed } of changes) {
    const length = lengthOf(value);
    const [baseEnd, nowEnd] = [b + (added ? 0 : length), n + (removed ? 0 : length)];
    push(found, { same: !added && !removed, base: [b, baseEnd], now: [n, nowEnd] });
    [b, n] = [baseEnd, nowEnd];
  }
  return found;
}

/** Adds a stretch, to the last one where both are the same, or both are not. */
function push(found: AlignedStretch[], stretch: AlignedStretch): void {
  const last = found.at(-1);
  if (last?.same !== stretch.same) found.push(stretch);
  else
    found[found.length - 1] = {
      same: last.same,
      base: [last.base[0], stretch.base[1]],
      now: [last.now[0], stretch.now[1]],
    };
}

/** Stretches of which those that are the same by chance, a space between two words, are part of what differs. */
function joined(stretches: readonly AlignedStretch[], base: readonly AlignedUnit[]): AlignedStretch[] {
  const found: AlignedStretch[] = [];
  stretches.forEach((stretch, index) => {
    const isBetween = index > 0 && index < stretches.length - 1;
    const units = base.slice(...stretch.base);
    const isChance = units.length <= shortest && units.every(({ sign }) => sign !== '\n');
    push(found, isBetween && isChance ? { ...stretch, same: false } : stretch);
  });
  return found;
}
