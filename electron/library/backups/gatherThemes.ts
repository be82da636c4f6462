import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { errorCode } from '../../disk/fileFault';
import type { CopyPlace } from './CopyPlace';
import { gatherOriginals } from './gatherOriginals';
import type { Manifest } from './Manifest';
import { themeFiles } from './themeFiles';

/** The themes of a copy: where each of their files lies, and what is in it. */
export type CopiedThemes = NonNullable<Manifest['themes']>;

/**
 * Sees to it that the files of own themes are among what copies share at a place, each with the content it is named
 * after; answers what there is. A file has no second name there: a theme is changed where it lies. One that is changed
 * in this very moment is in the next copy. Throws what the file system says.
 */
export function gatherThemes(themes: string, place: CopyPlace, now: number): CopiedThemes {
  const sources = new Map<string, string>();
  const read = themeFiles(themes).flatMap((file): CopiedThemes => {
    const bytes = contentOf(file.place);
    if (!bytes) return [];
    const hash = createHash('sha256').update(bytes).digest('hex');
    sources.set(hash, file.place);
    return [{ path: file.path, hash, bytes: bytes.length }];
  });
  const wanted = [...new Map(read.map((file) => [file.hash, file])).values()];
  const missing = gatherOriginals(wanted, {
    from: (hash) => sources.get(hash) ?? '',
    to: place.originals,
    incoming: place.incoming,
    now,
    link: false,
  });
  return read.filter(({ hash }) => !missing.includes(hash));
}

function contentOf(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
