import { idLength } from './parsers';

/** The ids that were put together into one string, as `desk:ids` answers them. */
export function readArticleIds(joined: string): string[] {
  const ids: string[] = [];
  for (let at = 0; at < joined.length; at += idLength) ids.push(joined.slice(at, at + idLength));
  return ids;
}
