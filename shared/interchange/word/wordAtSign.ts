import type { CopyUnit } from '../copy/Copy';

/**
 * The word at which a comment's sign stands that has no words of its own: the one it stands in or behind, else the one
 * before which it stands. Null where there is none in its paragraph.
 */
export function wordAtSign(units: readonly CopyUnit[], at: number): { from: number; until: number } | null {
  const isWord = (index: number): boolean => /^\S$/.test(signOf(units[index]));
  const isSpace = (index: number): boolean => /^[^\S\n]$/.test(signOf(units[index]));
  let until = at;
  while (isWord(until) && isWord(until - 1)) until++;
  while (isSpace(until - 1)) until--;
  let from = until;
  while (isWord(from - 1)) from--;
  if (from < until) return { from, until };
  from = at;
  while (isSpace(from)) from++;
  until = from;
  while (isWord(until)) until++;
  return from < until ? { from, until } : null;
}

function signOf(unit: CopyUnit | undefined): string {
  return typeof unit?.insert === 'string' ? unit.insert : '';
}
