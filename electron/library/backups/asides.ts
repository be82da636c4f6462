import fs from 'node:fs';
import path from 'node:path';
import { openSqliteToRead } from '../sqlite';
import { filesUnder } from './filesUnder';
import { sizesOf } from './inspectCopy';

/** A library that was set aside when another took its place. */
export interface AsideLibrary {
  name: string;
  folder: string;
  /** When it was set aside: ISO 8601, UTC. */
  at: string;
  bytes: number;
}

const named = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?:-\d+)?$/;

/** The libraries set aside in a library's folder, the last one first. */
export function asidesIn(library: string): AsideLibrary[] {
  const root = path.join(library, 'aside');
  if (!fs.existsSync(root)) return [];
  return fs
    .readdirSync(root)
    .flatMap((name) => {
      const parts = named.exec(name);
      if (!parts) return [];
      const [, year, month, day, hours, minutes, seconds] = parts;
      const folder = path.join(root, name);
      const bytes = filesUnder(folder).reduce((sum, file) => sum + fs.statSync(file).size, 0);
      return [{ name, folder, at: `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`, bytes }];
    })
    .sort((a, b) => b.name.localeCompare(a.name));
}

/** How many articles a set-aside library has; 0 where its database cannot be read. */
export function articlesAside(folder: string): number {
  try {
    const database = openSqliteToRead(path.join(folder, 'library.sqlite'));
    try {
      return sizesOf(database).articles;
    } finally {
      database.close();
    }
  } catch {
    // It may have been set aside for that very reason; Katern mends what it can when it is put back.
    return 0;
  }
}
