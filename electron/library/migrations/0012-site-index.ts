import type { Sqlite } from '../sqlite';

/** All that an export asks of the articles of the site before it reads any of them, in one small place. */
export function addSiteIndex(database: Sqlite): void {
  database.exec(
    `create index articles_on_site on articles (id, projected_sequence, edited_at, status)
     where binned_at = '' and status in ('approved', 'exported')`,
  );
}
