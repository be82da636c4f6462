import fs from 'node:fs';
import path from 'node:path';
import { openSqlite } from '../sqlite';
import { dropSearchFile, searchFileName } from './SearchFile';

/**
 * Has search read articles again that are no longer what the number of their last update says: what was lost
 * of them for good has left its number behind. Where search cannot be told, all that it knows is thrown away; what
 * stands in the way of that is reported.
 */
export function forgetInSearch(
  folder: string,
  articles: readonly string[],
  report: (where: string, error: unknown) => void,
): void {
  const file = path.join(folder, searchFileName);
  if (articles.length === 0 || !fs.existsSync(file)) return;
  try {
    const database = openSqlite(file);
    try {
      const forget = database.prepare('update read set sequence = -1 where article = ?');
      for (const article of articles) forget.run(article);
    } finally {
      database.close();
    }
  } catch {
    try {
      dropSearchFile(folder);
    } catch (error) {
      report('search', error);
    }
  }
}
