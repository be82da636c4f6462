import * as Y from 'yjs';
import type { StoredUpdate } from '../../shared/bridge/answers';
import type { Answer } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import { Observable } from './Observable';

/** What is true of the article on disk, right now. */
export type StoredState =
  /** Everything typed is on disk. `at` is when the last of it was committed; '' before any. */
  | { kind: 'stored'; at: string }
  | { kind: 'storing' }
  /** The last attempt failed; it is tried again by itself. */
  | { kind: 'not-stored'; fault: Fault };

/** After so many seconds without an answer it is said that nothing is stored. */
const quietFor = 3;

/** What is to be sent. */
interface Waiting {
  update: Uint8Array;
  /** What follows is not sent together with it. */
  ends: boolean;
}

const retryAfter = [200, 400, 800, 1600, 3000];

/**
 * Takes an article's updates to the library, in order and one at a time, together with the others that come until
 * it can be sent. An update leaves the queue
 * only when the answer to that very call says it is committed; until then it is sent again, for as
 * long as it takes. Sending twice does no harm: an update that is already there changes nothing.
 */
export class UpdateQueue {
  readonly state = new Observable<StoredState>({ kind: 'stored', at: '' });
  #waiting: Waiting[] = [];
  #sending = false;
  /** Whether what waits is to be sent once what was typed is drawn. */
  #due = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Looks whether there is an answer. It is set once for many keys, for a timer costs as much as a letter. */
  #quiet: ReturnType<typeof setTimeout> | null = null;
  /** When that was sent on which there is no answer yet. */
  #sentAt = 0;
  #failures = 0;
  #idle: (() => void)[] = [];

  /**
   * `silent` is called when there is no answer for a while, though nobody says that there will be none; `gather`
   * adds what was typed and not added yet, before everything is said to be on disk; `drawn` settles when what was
   * typed is on the screen, which nothing is to hold up; `anew` makes one update of all there is, for when the library
   * cannot read what it was sent.
   */
  constructor(
    private readonly store: (update: Uint8Array) => Promise<Answer<StoredUpdate>>,
    private readonly silent: () => void = () => undefined,
    private readonly gather: () => void = () => undefined,
    private readonly drawn: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
    private readonly anew: (() => Uint8Array) | null = null,
  ) {}

  /** Takes an update; with `ends` what comes after it is stored after it, and not as one with it. */
  add(update: Uint8Array, ends = false): void {
    this.#waiting.push({ update, ends });
    if (this.state.value.kind === 'stored') this.state.set({ kind: 'storing' });
    if (this.#sending || this.#due || this.#timer !== null) return;
    this.#due = true;
    void this.drawn().then(() => {
      if (this.#due) this.#send();
    });
  }

  /** Sends at once what is waiting: before quitting, exporting, or when the library is back. */
  hurry(): void {
    if (this.#sending || this.#waiting.length === 0) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#send();
  }

  /** Waits until everything is on disk, or until an attempt has failed; true when all is stored. */
  async settle(): Promise<boolean> {
    this.gather();
    this.hurry();
    if (this.#waiting.length > 0 || this.#sending) {
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
    return this.state.value.kind === 'stored';
  }

  #send(): void {
    this.#timer = null;
    this.#due = false;
    this.#sending = true;
    const end = this.#waiting.findIndex(({ ends }) => ends);
    const taken = this.#waiting.splice(0, end === -1 ? Infinity : end + 1);
    const [first] = taken;
    if (!first) return;
    const updates = taken.map((one) => one.update);
    const update = updates.length === 1 ? first.update : Y.mergeUpdates(updates);
    const ends = end !== -1;
    this.#sentAt = performance.now();
    if (this.#quiet === null) this.#quiet = setTimeout(() => this.#stillNothing(), quietFor * 1000);
    void this.store(update).then((answer) => this.#heard({ update, ends }, answer));
  }

  /** Not sent again: it is on its way, and whoever watches the library ends it if it must be. */
  #stillNothing(): void {
    this.#quiet = null;
    if (!this.#sending) return;
    const left = this.#sentAt + quietFor * 1000 - performance.now();
    if (left > 1) {
      this.#quiet = setTimeout(() => this.#stillNothing(), left);
      return;
    }
    this.state.set({ kind: 'not-stored', fault: { kind: 'library-silent', seconds: quietFor } });
    this.silent();
  }

  #heard(sent: Waiting, answer: Answer<StoredUpdate>): void {
    this.#sending = false;
    if (answer.ok) {
      this.#failures = 0;
      if (this.#waiting.length > 0) {
        this.state.set({ kind: 'storing' });
        this.#send();
        return;
      }
      this.state.set({ kind: 'stored', at: answer.value.at });
    } else {
      // Sent as it is it would be refused for ever, and all that is typed after it would wait.
      if (answer.fault.kind === 'update-malformed' && this.anew)
        this.#waiting = [{ update: this.anew(), ends: false }];
      else this.#waiting.unshift(sent);
      this.state.set({ kind: 'not-stored', fault: answer.fault });
      const pause = retryAfter[Math.min(this.#failures++, retryAfter.length - 1)];
      this.#timer = setTimeout(() => this.#send(), pause);
    }
    const idle = this.#idle;
    this.#idle = [];
    for (const resolve of idle) resolve();
  }
}
