import fs from 'node:fs';
import path from 'node:path';
import { openSqliteToRead } from '../sqlite';
import { isSound, searchFileName } from './SearchFile';
import { SearchIndex } from './SearchIndex';

/** Search as it was left, for reading. */
export interface KnownSearch {
  /** What `work` makes of the index. Throws what the disk says. */
  use<T>(work: (index: SearchIndex) => T, otherwise: T): T;
  close(): void;
}

/** Opens what search knew when it was last in step, and changes nothing; null where there is nothing that can be used. */
export function openKnownSearch(folder: string): KnownSearch | null {
  const file = path.join(folder, searchFileName);
  if (!fs.existsSync(file)) return null;
  const database = openSqliteToRead(file);
  try {
    if (!isSound(database)) {
      database.close();
      return null;
    }
    const index = new SearchIndex(database);
    return { use: (work) => work(index), close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}
