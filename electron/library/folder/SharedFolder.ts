import * as v from 'valibot';
import { longestWriterName } from '../../../shared/article/Version';
import type { FolderCalls, FolderEvents, FolderState } from '../../../shared/bridge/folderCalls';
import type { LibraryCalls } from '../../../shared/bridge/libraryCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import type { Fault } from '../../../shared/faults/Fault';
import { succeed } from '../../../shared/faults/Answer';
import { isCopysFault } from '../../../shared/faults/isCopysFault';
import { FaultError } from '../../../shared/faults/FaultError';
import type { RestingThread } from '../../bridge/RestingThread';
import type { FolderRead, FolderRoomCalls } from './folderRoomCalls';

/** How often it is looked what other desks have written, in milliseconds. */
const every = 5000;

/** What is stored here is written so long after it, in milliseconds, and together. */
const writeAfter = 1500;

/** One that takes longer than this is said to be busy, in milliseconds. */
const soon = 3000;

/** The folder that is shared, as main sends it. */
export const sharedFolderSettings = v.strictObject({
  kind: v.literal('shared-folder'),
  /** '' for none. */
  place: v.string(),
  /** Who works here, as they call themselves. */
  name: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, longestWriterName)),
  ),
});

export type SharedFolderSettings = Omit<v.InferOutput<typeof sharedFolderSettings>, 'kind'>;

/** What a shared folder works with, and whom it tells. */
export interface SharedFolderParts {
  calls: Pick<Implementations<LibraryCalls>, 'article:bring' | 'original:store' | 'library:newer'>;
  /** Who reads and writes the folder, in a thread of its own. */
  room: Pick<RestingThread<FolderRoomCalls, Record<never, never>>, 'call' | 'close'>;
  /** Milliseconds since 1970. */
  now: () => number;
  changed: (state: FolderState) => void;
  came: (came: FolderEvents['shared-folder:came']) => void;
}

/**
 * Shares a folder with other desks, for as long as one is chosen: what this library stores is written there, and what
 * others wrote comes together with what is here. Where the folder is away it waits; nothing here waits for it.
 */
export class SharedFolder {
  readonly calls: Implementations<FolderCalls>;
  #settings: SharedFolderSettings = { place: '', name: '' };
  #state: FolderState = nowhere('');
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  /** When the timer goes off, in milliseconds since 1970. */
  #due = Infinity;
  #took = false;
  #closed = false;

  constructor(private readonly parts: SharedFolderParts) {
    this.calls = {
      'shared-folder:state': () => succeed(this.#state),
      'shared-folder:look': async () => {
        await this.#look();
        return succeed(this.#state);
      },
    };
  }

  set(settings: SharedFolderSettings): void {
    const isElsewhere = settings.place !== this.#settings.place;
    this.#settings = settings;
    if (!isElsewhere) return;
    this.#took = false;
    this.#say(nowhere(settings.place));
    if (settings.place === '') this.#rest();
    else this.#after(0);
  }

  /** These articles have changed here. */
  touched(): void {
    if (this.#settings.place !== '') this.#after(writeAfter);
  }

  /** Ends all work; what is not written yet is written the next time. */
  close(): void {
    this.#closed = true;
    this.#rest();
  }

  #rest(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#due = Infinity;
    this.parts.room.close();
  }

  #after(pause: number): void {
    const due = this.parts.now() + pause;
    if (this.#closed || due >= this.#due) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.#look(), pause);
  }

  /** One look after the other: each writes, and reads all there is. */
  #look(): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      const { place } = this.#settings;
      if (this.#closed || place === '') return;
      this.#due = Infinity;
      const slow = setTimeout(() => this.#say({ ...this.#state, busy: true }), soon);
      try {
        const state = await this.#exchange(place);
        if (place === this.#settings.place) this.#say(state);
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        this.#took = false;
        if (place === this.#settings.place) this.#say({ ...this.#state, busy: false, fault: error.fault });
      } finally {
        clearTimeout(slow);
        if (place === this.#settings.place) this.#after(every);
      }
    });
    return this.#turn;
  }

  async #exchange(place: string): Promise<FolderState> {
    // In a library of a newer Katern nothing is written.
    const newer = valueOf(await this.parts.calls['library:newer']({}));
    if (newer) throw new FaultError({ kind: 'library-newer', ...newer });
    const { name } = this.#settings;
    const written = await this.parts.room.call('folder:write', { place, name });
    // Where nothing can be written, what others wrote is read all the same.
    if (!written.ok && !isWritesAlone(written.fault)) throw new FaultError(written.fault);
    let read: FolderRead;
    do {
      read = valueOf(await this.parts.room.call('folder:read', { place, took: this.#took }));
      this.#took = false;
      await this.#takeIn(read);
      this.#took = true;
    } while (read.more && place === this.#settings.place && !this.#closed);
    return {
      place,
      desks: read.desks,
      articles: written.ok ? written.value.articles : this.#state.articles,
      missing: read.missing - read.originals.length,
      lookedAt: new Date(this.parts.now()).toISOString(),
      busy: false,
      fault: written.ok ? null : written.fault,
    };
  }

  /** Pictures first, then what refers to them. */
  async #takeIn({ originals, copies }: FolderRead): Promise<void> {
    const { calls } = this.parts;
    for (const { original, bytes } of originals) {
      const { type, width, height, name } = original;
      valueOf(await calls['original:store']({ bytes, type, width, height, name }));
    }
    for (const { desk, article, createdAt, updates, from } of copies) {
      const answer = await calls['article:bring']({ article, createdAt, updates, from });
      if (answer.ok) {
        const { isNew, stored } = answer.value;
        if (isNew || stored) this.parts.came({ from, brought: answer.value });
      } else if (isCopysFault(answer.fault)) {
        await this.parts.room.call('folder:refused', { desk, article });
      } else throw new FaultError(answer.fault);
    }
  }

  #say(state: FolderState): void {
    this.#state = state;
    this.parts.changed(state);
  }
}

function nowhere(place: string): FolderState {
  return { place, desks: [], articles: 0, missing: 0, lookedAt: '', busy: place !== '', fault: null };
}

/** Whether a fault says that a disk takes nothing: it may give all the same. */
function isWritesAlone({ kind }: Fault): boolean {
  return kind === 'disk-full' || kind === 'disk-read-only' || kind === 'disk-failed';
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new FaultError(answer.fault);
}
