import { diffArrays } from 'diff';
import type { Run } from '../article/Article';
import { plainText } from '../article/flatText';
import type { Piece } from './Comparison';
import { joinRuns } from './joinRuns';
import type { Token } from './Token';
import { areSetAlike, blockEnd, tokensOf } from './Token';

/** Texts that differ in more tokens than this are told as one exchanged for the other. */
const mostEdits = 1500;

/**
 * Lays two texts over each other, word by word. Each is one or more blocks that follow each other. The
 * pieces hold both texts wholly: see `sideOf`.
 */
export function comparePieces(
  before: readonly (readonly Run[])[],
  after: readonly (readonly Run[])[],
): Piece[] {
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  const changes = diffArrays(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  const row = new PieceRow();
  if (!changes) {
    row.exchange(old, fresh);
    return row.pieces();
  }
  let oldAt = 0;
  let freshAt = 0;
  for (const { count, removed, added } of changes) {
    if (removed) row.exchange(old.slice(oldAt, oldAt + count), []);
    else if (added) row.exchange([], fresh.slice(freshAt, freshAt + count));
    else row.keep(old.slice(oldAt, oldAt + count), fresh.slice(freshAt, freshAt + count));
    if (!added) oldAt += count;
    if (!removed) freshAt += count;
  }
  return row.pieces();
}

/** The tokens of one place: kept ones as pairs, or what was exchanged for what. */
type Place = { kept: [Token, Token][] } | { gone: Token[]; come: Token[] };

/** Puts pieces together so that they read well: a space between two exchanged words goes with them. */
class PieceRow {
  readonly #places: Place[] = [];

  exchange(gone: readonly Token[], come: readonly Token[]): void {
    const last = this.#places.at(-1);
    if (last && 'gone' in last) {
      last.gone.push(...gone);
      last.come.push(...come);
    } else this.#places.push({ gone: [...gone], come: [...come] });
  }

  keep(old: readonly Token[], fresh: readonly Token[]): void {
    const kept = old.map((token, index): [Token, Token] => [token, fresh[index] ?? token]);
    this.#places.push({ kept });
  }

  pieces(): Piece[] {
    const pieces: Piece[] = [];
    for (const place of this.#joined()) {
      if ('kept' in place) pushKept(pieces, place.kept);
      else {
        pushTokens(pieces, place.gone, 'deleted', 'joined');
        pushTokens(pieces, place.come, 'inserted', 'split');
      }
    }
    return pieces;
  }

  #joined(): Place[] {
    const joined: Place[] = [];
    this.#places.forEach((place, index) => {
      const last = joined.at(-1);
      const next = this.#places[index + 1];
      if (last && 'gone' in last && 'gone' in place) {
        last.gone.push(...place.gone);
        last.come.push(...place.come);
      } else if (
        last &&
        next &&
        'kept' in place &&
        isExchange(last) &&
        isExchange(next) &&
        isSpace(place.kept)
      ) {
        for (const [old, fresh] of place.kept) {
          last.gone.push(old);
          last.come.push(fresh);
        }
      } else joined.push(place);
    });
    return joined;
  }
}

function isExchange(place: Place): place is { gone: Token[]; come: Token[] } {
  return 'gone' in place && place.gone.length > 0 && place.come.length > 0;
}

function isSpace(kept: readonly [Token, Token][]): boolean {
  return kept.length === 1 && kept.every(([token]) => /^text \s+$/.test(token.key));
}

function pushKept(pieces: Piece[], kept: readonly [Token, Token][]): void {
  for (const [old, fresh] of kept) {
    const last = pieces.at(-1);
    if (areSetAlike(old, fresh)) {
      if (last?.kind === 'same') joinRuns(last.runs, fresh.runs);
      else pieces.push({ kind: 'same', runs: [...fresh.runs] });
    } else if (last?.kind === 'set') {
      joinRuns(last.before, old.runs);
      joinRuns(last.after, fresh.runs);
    } else pieces.push({ kind: 'set', before: [...old.runs], after: [...fresh.runs] });
  }
}

function pushTokens(
  pieces: Piece[],
  tokens: readonly Token[],
  kind: 'deleted' | 'inserted',
  end: 'joined' | 'split',
): void {
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (token === blockEnd) pieces.push({ kind: end });
    else if (last?.kind === kind) joinRuns(last.runs, token.runs);
    else pieces.push({ kind, runs: [...token.runs] });
  }
}

/** The text of one side of pieces, one row of runs for each block. */
export function sideOf(pieces: readonly Piece[], side: 'before' | 'after'): Run[][] {
  const blocks: Run[][] = [[]];
  for (const piece of pieces) {
    const block = blocks.at(-1) ?? [];
    if (piece.kind === 'same') joinRuns(block, piece.runs);
    else if (piece.kind === 'set') joinRuns(block, piece[side]);
    else if (piece.kind === 'deleted' || piece.kind === 'inserted') {
      if ((piece.kind === 'deleted') === (side === 'before')) joinRuns(block, piece.runs);
    } else if ((piece.kind === 'joined') === (side === 'before')) blocks.push([]);
  }
  return blocks;
}

/** The pieces of the same two texts the other way about. */
export function swapPieces(pieces: readonly Piece[]): Piece[] {
  const swapped: Piece[] = [];
  let gone: Piece[] = [];
  let come: Piece[] = [];
  const settle = (): void => {
    swapped.push(...gone, ...come);
    gone = [];
    come = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'deleted') come.push({ ...piece, kind: 'inserted' });
    else if (piece.kind === 'joined') come.push({ kind: 'split' });
    else if (piece.kind === 'inserted') gone.push({ ...piece, kind: 'deleted' });
    else if (piece.kind === 'split') gone.push({ kind: 'joined' });
    else {
      settle();
      swapped.push(piece.kind === 'set' ? { kind: 'set', before: piece.after, after: piece.before } : piece);
    }
  }
  settle();
  return swapped;
}

/** Whether pieces say that anything differs. */
export function isChanged(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind !== 'same');
}

/** The words of all stretches of one kind. */
export function wordsIn(pieces: readonly Piece[], kind: 'deleted' | 'inserted'): string {
  return pieces.map((piece) => (piece.kind === kind ? plainText(piece.runs) : '')).join(' ');
}
