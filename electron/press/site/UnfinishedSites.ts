import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { aloneAt } from '../bundle/aloneAt';
import { finishChanges } from './siteChanges';
import { sitePlaces } from './SitePlaces';

/** The folder that was chosen, and what the site's own is called in it. */
const place = v.object({ chosen: v.string(), name: v.string() });

type Place = v.InferOutput<typeof place>;

/**
 * Which sites' bundles are just having their changes carried out: noted on this computer before it begins, so that
 * a Katern that ended in the middle finishes it when it is next started, and not only with the next export there.
 */
export class UnfinishedSites {
  /** `folder` is of the cache; what cannot be noted there is finished by the next export. */
  constructor(private readonly folder: string) {}

  /** From here on changes are carried out in the place. */
  note(at: Place): void {
    try {
      fs.mkdirSync(this.folder, { recursive: true });
      fs.writeFileSync(this.#fileOf(at), JSON.stringify({ chosen: at.chosen, name: at.name }));
    } catch {
      // A help and no more.
    }
  }

  /** All of them have been carried out. */
  done(at: Place): void {
    try {
      fs.rmSync(this.#fileOf(at), { force: true });
    } catch {
      // Whoever reads it finds nothing to finish.
    }
  }

  /**
   * Finishes what an earlier Katern began, each place by itself in a turn of `inTurn`. A place that is not there now,
   * or at which another one is at work, is left for the next time; a disk that does not answer holds up nobody's turn.
   */
  async finish(inTurn: (work: () => Promise<unknown>) => Promise<unknown>): Promise<void> {
    // None was ever noted, or the notes cannot be read: who exports there finishes it.
    const names = await fs.promises.readdir(this.folder).catch((): string[] => []);
    for (const name of names) {
      const file = path.join(this.folder, name);
      try {
        await finishOne(file, inTurn);
      } catch {
        // Who exports there is told what is wrong.
      }
    }
  }

  #fileOf({ chosen, name }: Place): string {
    return path.join(
      this.folder,
      createHash('sha256').update(`${chosen}\n${name}`).digest('hex').slice(0, 32),
    );
  }
}

async function finishOne(
  file: string,
  inTurn: (work: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const at = readPlace(file);
  if (at) {
    // A stick that is not in comes back as it was.
    await fs.promises.access(at.chosen);
    const places = sitePlaces(at.chosen, at.name);
    await inTurn(() => aloneAt(places.folder, () => finishChanges(places), 0));
  }
  fs.rmSync(file, { force: true });
}

function readPlace(file: string): Place | null {
  try {
    const read = v.safeParse(place, JSON.parse(fs.readFileSync(file, 'utf8')));
    return read.success && path.isAbsolute(read.output.chosen) && isName(read.output.name)
      ? read.output
      : null;
  } catch {
    return null;
  }
}

/** A single name, as `siteName` makes it. */
function isName(name: string): boolean {
  return /^[a-z0-9.-]+$/.test(name) && !/^\.+$/.test(name);
}
