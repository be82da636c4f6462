import fs from 'node:fs';
import path from 'node:path';
import type { SetAside, SetAsideKind } from '../../../shared/bridge/setAsideCalls';
import type { Sqlite } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { asidesIn } from './asides';
import { filesUnder } from './filesUnder';
import { sizesOf } from './inspectCopy';

const headlineLength = 120;
const headlinesNamed = 3;

const damagedNamed = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:-\d+)?$/;

/** Everything that was set aside in a library's folder, what was set aside last first. */
export function setAsidesIn(library: string): SetAside[] {
  const replaced = asidesIn(library).map(({ name, folder, at, bytes }) => ({
    name: `aside/${name}`,
    kind: 'replaced' as const,
    at,
    bytes,
    ...contentsOf(folder),
  }));
  const found = [...replaced, ...damagedIn(library), ...previewsIn(library), ...strangersIn(library)];
  return found.sort((a, b) => b.at.localeCompare(a.at) || a.name.localeCompare(b.name));
}

function damagedIn(library: string): SetAside[] {
  return namesIn(path.join(library, 'damaged')).flatMap((name) => {
    const parts = damagedNamed.exec(name);
    if (!parts) return [];
    const [, year, month, day, hours, minutes, seconds] = parts;
    const folder = path.join(library, 'damaged', name);
    return [
      {
        name: `damaged/${name}`,
        kind: 'damaged' as const,
        at: `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`,
        bytes: sizeOf(folder),
        ...contentsOf(folder),
      },
    ];
  });
}

/** Renditions lay in the library's folder before they got one of their own; one that is empty says nothing. */
function previewsIn(library: string): SetAside[] {
  if (filesUnder(path.join(library, 'cache')).length === 0) return [];
  return [withoutArticles(library, 'cache', 'previews')];
}

/** What the journal found in its own way. */
function strangersIn(library: string): SetAside[] {
  const own = namesIn(library).filter((name) => /^journal\.aside(?:-\d+)?$/.test(name));
  const inside = namesIn(path.join(library, 'journal'))
    .filter((name) => /^(?:\d{8}\.(?:journal|index)|length)\.aside(?:-\d+)?$/.test(name))
    .map((name) => `journal/${name}`);
  return [...own, ...inside].map((name) => withoutArticles(library, name, 'stranger'));
}

function withoutArticles(library: string, name: string, kind: SetAsideKind): SetAside {
  const place = path.join(library, name);
  const at = fs.statSync(place).mtime.toISOString();
  return { name, kind, at, bytes: sizeOf(place), articles: null, headlines: [] };
}

function namesIn(folder: string): string[] {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? fs.readdirSync(folder) : [];
}

function sizeOf(place: string): number {
  const files = fs.statSync(place).isDirectory() ? filesUnder(place) : [place];
  return files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
}

/** What can be read of a database that was set aside: it may have been for the very reason that little can. */
function contentsOf(folder: string): Pick<SetAside, 'articles' | 'headlines'> {
  const file = path.join(folder, 'library.sqlite');
  let database: Sqlite | null = null;
  try {
    database = openSqliteToRead(file);
    const { articles } = sizesOf(database);
    return { articles, headlines: headlinesIn(database) };
  } catch {
    return { articles: null, headlines: [] };
  } finally {
    database?.close();
  }
}

function headlinesIn(database: Sqlite): string[] {
  const rows = database
    .prepare('select headline from articles order by edited_at desc limit ?')
    .all(headlinesNamed) as { headline: unknown }[];
  return rows.map(({ headline }) => (typeof headline === 'string' ? headline.slice(0, headlineLength) : ''));
}
