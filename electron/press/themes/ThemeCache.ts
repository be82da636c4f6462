import { createHash } from 'node:crypto';
import fs from 'node:fs';
import v8 from 'node:v8';
import { ContentCache } from '../ContentCache';
import type { Theme } from '../pages/Theme';

/**
 * Themes as they were made of their files, by those files and the program that made them: checking all of a theme takes
 * a tenth of a second, which every command would take again.
 */
export class ThemeCache {
  readonly #cache: ContentCache;

  /** `folder` need not be there. */
  constructor(folder: string) {
    this.#cache = new ContentCache(folder);
  }

  /** The theme of files that `print` stands for, as it was kept or as `make` makes it. Throws what that throws. */
  async find(print: string, make: () => Theme): Promise<Theme> {
    let made: Theme | null = null;
    const kept = await this.#cache.find(['theme', print, program(), process.versions.v8], () => {
      made = make();
      return Promise.resolve(v8.serialize(made));
    });
    return made ?? (v8.deserialize(kept) as Theme);
  }
}

let known = '';

/** The program as it was built: this very file names the others it is made of by what is in them. */
function program(): string {
  known ||= createHash('sha256')
    .update(fs.readFileSync(import.meta.filename))
    .digest('hex');
  return known;
}
