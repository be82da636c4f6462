import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { contentHash, uuid } from '../../../shared/bridge/parsers';
import type { Original } from '../../../shared/still/Still';
import { pictureTypes } from '../../../shared/still/Still';
import { makeFolder } from '../../disk/makeFolder';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lengths = v.record(v.string(), count);

const original = v.object({
  hash: contentHash,
  type: v.picklist(pictureTypes),
  width: count,
  height: count,
  bytes: count,
  name: v.string(),
});

const kept = v.object({
  desk: uuid,
  place: v.string(),
  own: v.object({ files: lengths, articles: lengths, originals: v.optional(v.array(contentHash), []) }),
  read: v.record(uuid, lengths),
  wanted: v.record(contentHash, original),
});

/** What a desk knows of the folder it shares: everything but `desk` can be found out again by reading it all. */
export interface FolderFacts {
  /** This desk's name in the folder, a UUID. */
  desk: string;
  /** The folder this is about. */
  place: string;
  /**
   * Its own files, up to these lengths, hold all updates of these articles up to these numbers; these are the hashes of
   * the pictures that go with them.
   */
  own: { files: Record<string, number>; articles: Record<string, number>; originals: string[] };
  /** Desk -> the files read so far, each up to a length. */
  read: Record<string, Record<string, number>>;
  /** Pictures of articles that came, which were not there yet. */
  wanted: Record<string, Original>;
}

/** Keeps the facts beside the library, in a file that is replaced. */
export class KeptFacts {
  readonly #file: string;

  /** `folder` is for this alone; made where it is not there. */
  constructor(
    private readonly folder: string,
    private readonly newId: () => string,
  ) {
    this.#file = path.join(folder, 'state.json');
  }

  /** The facts about a place; of another one, or where there are none that can be read, only the desk's name is kept. */
  load(place: string): FolderFacts {
    const known = this.#known();
    if (known?.place === place) return known;
    return this.anew(place, known?.desk ?? this.newId());
  }

  /** Nothing known but the desk's name. */
  anew(place: string, desk: string): FolderFacts {
    return { desk, place, own: { files: {}, articles: {}, originals: [] }, read: {}, wanted: {} };
  }

  /** Throws what the file system says. */
  keep(facts: FolderFacts): void {
    makeFolder(this.folder);
    const temporary = `${this.#file}.new`;
    fs.writeFileSync(temporary, JSON.stringify(facts));
    fs.renameSync(temporary, this.#file);
  }

  #known(): FolderFacts | null {
    try {
      const parsed = v.safeParse(kept, JSON.parse(fs.readFileSync(this.#file, 'utf8')));
      return parsed.success ? parsed.output : null;
    } catch {
      // Not there, or cut short: everything is read again.
      return null;
    }
  }
}
