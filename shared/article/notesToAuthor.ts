import type { Version } from './Version';

/**
 * What an author was asked when a piece was given back, as long as it was not sent on since: one, or more where several
 * gave it back at once. Out of the versions in their order.
 */
export function notesToAuthor(versions: readonly Version[]): Version[] {
  const sentOn = versions.findLastIndex(({ status }) => status !== undefined && status !== 'draft');
  return versions.slice(sentOn + 1).filter(({ note }) => note !== undefined);
}
