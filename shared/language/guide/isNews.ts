import { news } from './news';

/**
 * Whether somebody who last started `seen` should hear what is new in `version`: a later one, of which there is
 * something to tell. `seen` is '' for who starts Katern for the first time; to them everything is new.
 */
export function isNews(seen: string, version: string): boolean {
  const isLater = seen !== '' && version.localeCompare(seen, 'en', { numeric: true }) > 0;
  return isLater && news.some((told) => told.version === version);
}
