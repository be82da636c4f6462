import { isSameAuthor } from './Author';
import type { Version } from './Version';

/**
 * What an author was asked when a piece was given back, as long as it was not sent on since: one, or more where several
 * gave it back at once. Who did so again had taken the time before back. Out of the versions in their order.
 */
export function notesToAuthor(versions: readonly Version[]): Version[] {
  const sentOn = versions.findLastIndex(({ status }) => status !== undefined && status !== 'draft');
  const back = versions.slice(sentOn + 1).filter(({ status }) => status !== undefined);
  const isAsked = (one: Version, at: number): boolean =>
    one.by === '' || !back.slice(at + 1).some((later) => isSameAuthor(one, later));
  return back.filter(isAsked).filter(({ note }) => note !== undefined);
}
