import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../disk/fileFault';
import type { Manifest } from './Manifest';
import { readManifest } from './Manifest';
import type { AgeingCopy } from './rotation';

/** A copy as it lies at a place. */
export interface PlacedCopy {
  name: string;
  folder: string;
  manifest: Manifest;
  /** It was found damaged when it was opened, or its file is not as long as it was. */
  damaged: boolean;
}

const named = /^\d{6,}-\d{8}T\d{6}$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where, beside a copy, it is noted that it was found damaged. */
const damageNote = 'damaged';

/**
 * The copies of one desk in a folder: `copies/`, the originals they share, and `incoming/` for what is being
 * made. Several desks may use one folder: each has its own in it, named by its id.
 */
export class CopyPlace {
  readonly folder: string;

  constructor(
    readonly root: string,
    readonly desk: string,
  ) {
    this.folder = path.join(root, desk);
  }

  get copiesFolder(): string {
    return path.join(this.folder, 'copies');
  }

  get originals(): string {
    return path.join(this.folder, 'originals');
  }

  get incoming(): string {
    return path.join(this.folder, 'incoming');
  }

  /** For a copy of an older Katern, while it is looked into. */
  get reading(): string {
    return path.join(this.folder, 'reading');
  }

  /** The copies whose manifests can be read, the one made last first. None where there is no such folder. */
  copies(): PlacedCopy[] {
    return this.names()
      .flatMap((name) => {
        const folder = path.join(this.copiesFolder, name);
        const manifest = readManifest(folder);
        if (!manifest) return [];
        return [{ name, folder, manifest, damaged: isDamaged(folder, manifest) }];
      })
      .sort((a, b) => b.manifest.serial - a.manifest.serial);
  }

  /** The names of all copies, readable or not. */
  names(): string[] {
    return namesIn(this.copiesFolder).filter((name) => named.test(name));
  }

  /** The name of a copy made at a moment, in milliseconds since 1970. */
  static nameOf(serial: number, at: number): string {
    const moment = new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15);
    return `${String(serial).padStart(6, '0')}-${moment}`;
  }

  /** One above the number of every copy that is there, readable or not. */
  nextSerial(): number {
    return Math.max(0, ...this.names().map((name) => Number(name.split('-')[0]))) + 1;
  }

  /** Removes what was left of a copy that was not finished, and of one that was looked into. */
  clear(): void {
    fs.rmSync(this.incoming, { recursive: true, force: true });
    fs.rmSync(this.reading, { recursive: true, force: true });
  }
}

/** The desks that have copies in a folder. */
export function desksIn(root: string): string[] {
  return namesIn(root).filter((name) => uuid.test(name));
}

/** The id under which this desk keeps its copies: in the file `desk.id` in its own folder, made where it is missing. */
export function deskId(root: string): string {
  const file = path.join(root, 'desk.id');
  try {
    const known = fs.readFileSync(file, 'utf8').trim();
    if (uuid.test(known)) return known;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  // A note that was lost costs nothing where its copies are still there.
  const id = desksIn(root)[0] ?? randomUUID();
  fs.mkdirSync(root, { recursive: true });
  fs.writeFileSync(file, `${id}\n`);
  return id;
}

/** Notes beside a copy that it is damaged, as far as its disk lets us; it is never offered as whole again. */
export function noteDamage(folder: string): void {
  try {
    fs.writeFileSync(path.join(folder, damageNote), '');
  } catch (error) {
    // A place that cannot be written to is still read from; the copy is found damaged again next time.
    if (!errorCode(error)) throw error;
  }
}

/** What a copy is to the one who decides which may go. */
export function ageingOf({ name, manifest, damaged }: PlacedCopy): AgeingCopy {
  const { serial, at, bytes, amiss } = manifest;
  const whole = !damaged && amiss.articles.length === 0 && amiss.originals.length === 0;
  return { name, serial, at: Date.parse(at), bytes, whole };
}

function isDamaged(folder: string, manifest: Manifest): boolean {
  const stat = fs.statSync(path.join(folder, 'library.sqlite'), { throwIfNoEntry: false });
  return stat?.size !== manifest.bytes || fs.existsSync(path.join(folder, damageNote));
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
