import fs from 'node:fs';
import path from 'node:path';
import { mostThemes, themeBounds } from '../../../shared/pages/themeBounds';
import { ownThemeId } from '../../../shared/pages/themeId';
import { errorCode } from '../../disk/fileFault';

/** A part of a path that is a name everywhere: in a file of a copy it may come from another system, or from anybody. */
const part = String.raw`(?![.\s])[^\\/:*?"<>|\u0000-\u001f]{1,200}`;

/** Where a file of a theme may lie under `themes/`: in the theme's folder, and never out of it. */
export const themeFilePath = new RegExp(`^${part}(?:/${part}){1,${themeBounds.depth + 1}}$`);

/** A file of an own theme. */
export interface ThemeFile {
  /** Under `themes/`, with `/`. */
  path: string;
  place: string;
  bytes: number;
  /** Tells that it was changed, with its size: milliseconds since 1970. */
  changed: number;
}

/**
 * The files of a library's own themes, in order; none where it has no such folder. What a theme cannot hold is left
 * out: links and devices, names that begin with a full stop, and a folder that has more in it than a theme may.
 */
export function themeFiles(themes: string): ThemeFile[] {
  return namesIn(themes)
    .filter((entry) => entry.isDirectory() && ownThemeId(entry.name) !== null)
    .slice(0, mostThemes)
    .flatMap(({ name }) => {
      const found: ThemeFile[] = [];
      return lookInto(themes, name, found) ? found : [];
    });
}

/** Adds the files of a folder; answers whether they are no more than a theme may have. */
function lookInto(themes: string, inside: string, found: ThemeFile[]): boolean {
  if (inside.split('/').length > themeBounds.depth + 1) return false;
  for (const entry of namesIn(path.join(themes, inside))) {
    const file = `${inside}/${entry.name}`;
    if (!themeFilePath.test(file)) continue;
    if (entry.isDirectory() && !lookInto(themes, file, found)) return false;
    if (!entry.isFile()) continue;
    const place = path.join(themes, file);
    const stat = fs.lstatSync(place, { throwIfNoEntry: false });
    if (stat) found.push({ path: file, place, bytes: stat.size, changed: stat.mtimeMs });
    if (found.length > themeBounds.files) return false;
  }
  return found.reduce((sum, { bytes }) => sum + bytes, 0) <= themeBounds.theme;
}

function namesIn(folder: string): fs.Dirent[] {
  try {
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}
