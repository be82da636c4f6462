import { noPictures, type LivePictures } from '../../shared/bridge/liveCalls';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import type { Fault } from '../../shared/faults/Fault';
import type { Original } from '../../shared/still/Still';
import { ServerPictures } from './ServerPictures';

/**
 * One that is not there, or could not be stored, is asked for again after so long, in milliseconds, and then after twice
 * as long each time: whoever put it into an article sends it in a moment, or not for days.
 */
const soonest = 2000;
const latest = 10 * 60_000;

/** More pictures than these are not wanted of a server at once. */
const mostWanted = 20_000;

/** A file's name is handed on up to so many characters. */
const longestName = 1000;

type Exchanged = 'done' | 'refused' | 'put-off' | 'foreign';

/** What pictures are exchanged with. */
export interface PicturesStart {
  address: string;
  token: string;
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call'>;
  /** Who looks at a picture from outside before it is kept. */
  press: Pick<Caller<PressCalls, PressEvents>, 'call'>;
  changed: () => void;
}

/**
 * Brings the pictures of articles in step with a server, one at a time: those that the library lacks come, those that the
 * server lacks go. What comes has the sum it is named by, and is decoded before it is kept, as any picture from outside.
 */
export class Pictures {
  readonly #server: ServerPictures;
  /** Those that are to be looked at, and those looked at that are still to come or to go. */
  readonly #due = new Map<string, Original>();
  readonly #missing = new Map<string, Original>();
  readonly #unsent = new Map<string, Original>();
  /** On both sides, when it was last looked. */
  readonly #done = new Map<string, Original>();
  /** What is not taken in, here or there. */
  readonly #refused = new Set<string>();
  #fault: Fault | null = null;
  #isForeign = false;
  #working = false;
  #connected = false;
  #closed = false;
  /** How often in a row something still had to wait. */
  #tried = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly start: PicturesStart) {
    this.#server = new ServerPictures(start.address, start.token);
  }

  /** How many are missing here or there, and why, where that is more than that nobody has sent them. */
  get state(): LivePictures {
    const [missing, unsent] = [this.#missing.size, this.#unsent.size];
    if (this.#isForeign) return { ...noPictures, kept: false };
    return { kept: true, missing, unsent, fault: this.#fault };
  }

  /** An article has these. */
  want(originals: readonly Original[]): void {
    for (const original of originals) {
      const { hash } = original;
      const known = [this.#done, this.#missing, this.#unsent, this.#refused];
      if (known.some((some) => some.has(hash))) continue;
      if (this.#due.size < mostWanted && /^[0-9a-f]{64}$/.test(hash)) this.#due.set(hash, original);
    }
    this.#goOn();
  }

  /** Whether the server is there; one that comes back may be another than it was. */
  set connected(is: boolean) {
    if (is && !this.#connected) {
      this.#isForeign = false;
      this.#tried = 0;
      for (const [hash, original] of this.#done) this.#due.set(hash, original);
      this.#done.clear();
      this.#again();
    }
    this.#connected = is;
    this.#goOn();
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#server.close();
  }

  #again(): void {
    for (const waiting of [this.#missing, this.#unsent]) {
      for (const [hash, original] of waiting) this.#due.set(hash, original);
    }
  }

  #goOn(): void {
    if (!this.#working && this.#connected && !this.#closed) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (const [hash, original] of this.#due) {
      if (!this.#connected || this.#closed || this.#isForeign) break;
      this.#due.delete(hash);
      await this.#exchange(original);
      this.start.changed();
    }
    this.#working = false;
    if (this.#missing.size + this.#unsent.size === 0 || this.#isForeign || this.#closed) return;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        this.#again();
        this.#goOn();
      },
      Math.min(soonest * 2 ** this.#tried++, latest),
    );
  }

  async #exchange(original: Original): Promise<void> {
    const { hash } = original;
    const lacking = await this.start.library.call('originals:lacking', { hashes: [hash] });
    if (!lacking.ok) return this.#wait(this.#missing, original);
    const isHere = lacking.value.length === 0;
    const said = isHere ? await this.#send(hash) : await this.#fetch(original);
    if (said === 'foreign') this.#isForeign = true;
    if (said === 'put-off' || said === 'foreign')
      return this.#wait(isHere ? this.#unsent : this.#missing, original);
    this.#fault = null;
    this.#missing.delete(hash);
    this.#unsent.delete(hash);
    if (said === 'done') this.#done.set(hash, original);
    else this.#refused.add(hash);
  }

  #wait(among: Map<string, Original>, original: Original): void {
    if (!among.has(original.hash)) this.#tried = 0;
    among.set(original.hash, original);
  }

  async #send(hash: string): Promise<Exchanged> {
    const had = await this.#server.has(hash);
    if (had.kind === 'there') return 'done';
    if (had.kind !== 'missing') return had.kind === 'foreign' ? 'foreign' : 'put-off';
    const loaded = await this.start.library.call('original:load', { hash });
    if (!loaded.ok) return 'put-off';
    const { kind } = await this.#server.send(hash, loaded.value.bytes);
    if (kind === 'full') this.#fault = { kind: 'live-pictures-full', address: this.start.address };
    return kind === 'there' ? 'done' : kind === 'refused' ? 'refused' : 'put-off';
  }

  async #fetch({ hash, name }: Original): Promise<Exchanged> {
    const got = await this.#server.fetch(hash);
    if (got.kind === 'foreign') return 'foreign';
    if (got.kind !== 'there' || !got.bytes) return 'put-off';
    const taken = await this.start.press.call('still:read', {
      from: 'bytes',
      bytes: got.bytes,
      name: name.slice(0, longestName),
    });
    if (taken.ok) return 'done';
    // It will be no picture the next time either; whoever uses it sees that it is missing.
    if (taken.fault.kind.startsWith('picture-')) return 'refused';
    this.#fault = taken.fault;
    return 'put-off';
  }
}
