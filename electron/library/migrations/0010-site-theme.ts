import type { Sqlite } from '../sqlite';

/** Which theme the site's pages are made with. What was made before there was a choice keeps the one there was. */
export function addSiteTheme(database: Sqlite): void {
  database.exec(`alter table site add column theme text not null default 'dagblad'`);
}
