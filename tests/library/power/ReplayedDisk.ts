import fs from 'node:fs';
import path from 'node:path';
import type { Deed } from './readLog';

/** What may be of what was not forced to disk when the power goes. */
export type Fate = 'kept' | 'lost' | 'cut' | 'some';

/** Something done to a file that was not forced to disk since. */
interface Pending {
  at: number;
  /** Null for a change of its length to `at`. */
  bytes: Buffer | null;
}

/** What a file holds, whatever it is called. */
class Content {
  durable: Buffer = Buffer.alloc(0);
  pending: Pending[] = [];
}

/** A change of names that was not forced to disk since: with the folder it is in. */
interface Renaming {
  folder: string;
  change: (names: Map<string, Content | 'folder'>) => void;
}

/** The smallest piece that a disk writes whole, in bytes. */
const sector = 512;

/**
 * A disk as it was recorded, and what may be left of it when the power goes. The strictest disk that keeps its
 * word: what was written to a file since it was last forced to disk may be lost, in any part; and so may a name
 * since its folder was.
 */
export class ReplayedDisk {
  #names = new Map<string, Content | 'folder'>();
  #durableNames = new Map<string, Content | 'folder'>();
  #renaming: Renaming[] = [];

  constructor(private readonly root: string) {}

  carryOut({ kind, place, at, bytes }: Deed): void {
    const there = this.#names.get(place);
    const file = there === 'folder' ? undefined : there;
    const to = bytes.toString();
    switch (kind) {
      case 'create':
        return this.#rename(place, this.#put(place, new Content()));
      case 'make-folder':
        return this.#rename(place, this.#put(place, 'folder'));
      case 'write':
        return void file?.pending.push({ at, bytes });
      case 'truncate':
        return void file?.pending.push({ at, bytes: null });
      case 'sync':
        if (file) this.#force(file);
        else this.#forceNames(place);
        return;
      case 'unlink':
      case 'remove-folder':
        return this.#rename(place, (names) => void names.delete(place));
      case 'link':
        return this.#rename(to, there ? this.#put(to, there) : () => undefined);
      case 'rename':
        // As all file systems with a journal do: the new name is there before the old one goes, at one stroke.
        return this.#rename(to, (names) => {
          if (there) names.set(to, there);
          names.delete(place);
        });
      case 'acknowledged':
        return;
    }
  }

  /** Makes the disk as it may be after the power went, in a folder that stands for its root. */
  make(folder: string, fate: Fate, random: () => number): void {
    const names = new Map(this.#durableNames);
    // Names change in their order: what is lost is lost from the end.
    const kept = fate === 'kept' ? 1 : fate === 'lost' ? 0 : random();
    for (const { change } of this.#renaming.slice(0, Math.round(this.#renaming.length * kept))) change(names);
    fs.mkdirSync(folder, { recursive: true });
    for (const [place, content] of names) {
      const target = path.join(folder, path.relative(this.root, place));
      // The index of the write-ahead log is memory, and made anew.
      if (place.endsWith('-shm') || !this.#isReachable(place, names)) continue;
      if (content === 'folder') fs.mkdirSync(target, { recursive: true });
      else {
        fs.mkdirSync(path.dirname(target), { recursive: true });
        fs.writeFileSync(target, left(content, fate, random));
      }
    }
  }

  /** Whether every folder on the way to a place is there. */
  #isReachable(place: string, names: Map<string, Content | 'folder'>): boolean {
    for (let folder = path.dirname(place); folder.length > this.root.length; folder = path.dirname(folder)) {
      if (names.get(folder) !== 'folder') return false;
    }
    return true;
  }

  #put(place: string, content: Content | 'folder'): Renaming['change'] {
    return (names) => void names.set(place, content);
  }

  #rename(place: string, change: Renaming['change']): void {
    change(this.#names);
    this.#renaming.push({ folder: path.dirname(place), change });
  }

  #force(file: Content): void {
    file.durable = apply(file.durable, file.pending);
    file.pending = [];
  }

  #forceNames(folder: string): void {
    this.#renaming = this.#renaming.filter((one) => {
      if (one.folder !== folder) return true;
      one.change(this.#durableNames);
      return false;
    });
  }
}

/** What is left of a file. */
function left({ durable, pending }: Content, fate: Fate, random: () => number): Buffer {
  if (fate === 'kept') return apply(durable, pending);
  if (fate === 'lost') return durable;
  if (fate === 'some') {
    return apply(
      durable,
      pending.filter(() => random() < 0.5),
    );
  }
  const whole = pending.slice(0, Math.floor(random() * (pending.length + 1)));
  const last = pending[whole.length];
  // The one that was being written may be there in part.
  if (last?.bytes) {
    const length = Math.floor((random() * last.bytes.length) / sector) * sector;
    whole.push({ at: last.at, bytes: last.bytes.subarray(0, length) });
  }
  return apply(durable, whole);
}

function apply(durable: Buffer, pending: readonly Pending[]): Buffer {
  let length = durable.length;
  for (const { at, bytes } of pending) length = Math.max(length, at + (bytes?.length ?? 0));
  const made = Buffer.alloc(length);
  durable.copy(made);
  let end = durable.length;
  for (const { at, bytes } of pending) {
    if (bytes) {
      bytes.copy(made, at);
      if (bytes.length > 0) end = Math.max(end, at + bytes.length);
    } else {
      if (at < end) made.fill(0, at, end);
      end = at;
    }
  }
  return made.subarray(0, end);
}
