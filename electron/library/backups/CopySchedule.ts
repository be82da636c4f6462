import fs from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../disk/fileFault';
import { unlessGone } from '../../disk/unlessGone';
import * as v from 'valibot';
import type {
  BackupPlace,
  BackupPlaceName,
  BackupProgress,
  BackupStatus,
} from '../../../shared/bridge/backupCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { Fault } from '../../../shared/faults/Fault';
import type { PlaceLook } from './backupJobs';
import type { BackupThread } from './BackupThread';
import { themeFiles } from './themeFiles';

/** How long after the start the first copy may be made, in milliseconds: starting comes first. */
const firstAfter = 2 * 60_000;

/** How often it is looked whether a copy is due at a place, in milliseconds. */
const every = 5 * 60_000;

/** What was set for copies, as main sends it. */
export const backupSettings = v.strictObject({
  kind: v.literal('backups'),
  /** The folder of copies at a second place; '' for none. */
  second: v.string(),
  /** The bytes that all copies at a place may take together; null for what is fair. */
  room: v.nullable(v.pipe(v.number(), v.minValue(0))),
});

export type BackupSettings = Omit<v.InferOutput<typeof backupSettings>, 'kind'>;

/** What the schedule works on, and whom it tells. */
export interface CopyScheduleParts {
  /** The library's folder. */
  library: string;
  /** The folder of copies beside it. */
  root: string;
  making: BackupThread;
  looking: BackupThread;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether the library is open and can be copied; the fault when it cannot. */
  open: () => Promise<Answer<unknown>>;
  changed: (status: BackupStatus) => void;
}

/** Makes copies of the library when it is time for one, or asked to, at each place there is; one at a time. */
export class CopySchedule {
  #settings: BackupSettings = { second: '', room: null };
  #desk: Promise<Answer<string>> | null = null;
  #running: BackupProgress | null = null;
  /** Work on copies follows upon work on copies. */
  #last: Promise<unknown> = Promise.resolve();
  /** How the places stood when they were last looked at. */
  #stood: BackupPlace[] = [];
  #timer: NodeJS.Timeout | null = null;
  readonly #faults = new Map<BackupPlaceName, Fault>();
  /** The state of the library's files of which a place has all there is. */
  readonly #copied = new Map<BackupPlaceName, string>();

  constructor(private readonly parts: CopyScheduleParts) {}

  /** From now on copies are made when they are due. */
  start(): void {
    this.#timer = setTimeout(() => this.#tick(), firstAfter);
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  get settings(): BackupSettings {
    return this.#settings;
  }

  /** Takes what was set, and says how things stand to whoever has asked before: looking takes a thread. */
  set(settings: BackupSettings): void {
    this.#settings = settings;
    this.#faults.delete('second');
    this.#copied.delete('second');
    if (this.#desk) void this.tell();
  }

  /** The id under which this desk keeps copies. */
  desk(): Promise<Answer<string>> {
    this.#desk ??= this.parts.looking
      .ask({ do: 'begin', root: this.parts.root }, this.parts.root)
      .then((answer) => {
        // A folder that could not be made may be well later.
        if (!answer.ok) this.#desk = null;
        return answer;
      });
    return this.#desk;
  }

  /** Does `work` when no copy is being made, and lets none be made meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Makes a copy at every place: where one is due, or at all when `asked`. Answers how things stand then. */
  async make(asked: boolean): Promise<Answer<BackupStatus>> {
    return this.alone(async () => {
      const open = await this.parts.open();
      if (!open.ok) return open;
      const desk = await this.desk();
      if (!desk.ok) {
        this.#faults.set('own', desk.fault);
        await this.tell();
        return desk;
      }
      const before = JSON.stringify([...this.#faults]);
      for (const place of this.#places()) await this.#makeAt(place, desk.value, asked);
      const status = await this.status();
      if (asked || before !== JSON.stringify([...this.#faults])) this.parts.changed(status);
      return succeed(status);
    });
  }

  async status(): Promise<BackupStatus> {
    const places = await Promise.all(this.#places().map((place) => this.#stand(place)));
    this.#stood = places;
    return this.#told();
  }

  #told(): BackupStatus {
    return { places: this.#stood, running: this.#running, room: this.#settings.room };
  }

  async tell(): Promise<void> {
    this.parts.changed(await this.status());
  }

  #tick(): void {
    void this.make(false).finally(() => {
      if (this.#timer) this.#timer = setTimeout(() => this.#tick(), every);
    });
  }

  #places(): BackupPlaceName[] {
    return this.#settings.second ? ['own', 'second'] : ['own'];
  }

  #rootOf(place: BackupPlaceName): string {
    return place === 'own' ? this.parts.root : this.#settings.second;
  }

  async #makeAt(place: BackupPlaceName, desk: string, asked: boolean): Promise<void> {
    const state = await this.#stateOfLibrary();
    const root = this.#rootOf(place);
    if (state !== '' && this.#copied.get(place) === state) return;
    const originals = path.join(this.parts.library, 'originals');
    const themes = this.#themes;
    const source = await this.#sourceFor(place, desk, state);
    const answer = await this.parts.making.ask(
      { do: 'make', ...source, originals, themes, place: { root, desk }, room: this.#settings.room, asked },
      root,
      (step, done, total) => {
        this.#running = { place, step, done, total };
        // Looking again at every step would take longer than the copy.
        if (this.#stood.length > 0) this.parts.changed(this.#told());
      },
    );
    this.#running = null;
    if (answer.ok) {
      this.#faults.delete(place);
      if (answer.value !== 'not-due') this.#copied.set(place, state);
    } else this.#faults.set(place, answer.fault);
  }

  /**
   * What a copy is made of. At the second place, which may be slow, that is the copy just made beside the library,
   * so that the library is not read from for as long as it takes.
   */
  async #sourceFor(
    place: BackupPlaceName,
    desk: string,
    state: string,
  ): Promise<{ database: string; at: number }> {
    if (place === 'second' && this.#copied.get('own') === state) {
      const { root } = this.parts;
      const own = await this.parts.making.ask({ do: 'look', place: { root, desk } }, root);
      if (own.ok && own.value.newest) return own.value.newest;
    }
    return { database: path.join(this.parts.library, 'library.sqlite'), at: this.parts.now() };
  }

  async #stand(place: BackupPlaceName): Promise<BackupPlace> {
    const folder = this.#rootOf(place);
    const desk = await this.desk();
    const looked = desk.ok
      ? await this.parts.looking.ask({ do: 'look', place: { root: folder, desk: desk.value } }, folder)
      : desk;
    const nothing: PlaceLook = { reachable: false, copies: 0, bytes: 0, lastAt: '', amiss: 0, newest: null };
    const { reachable, copies, bytes, lastAt, amiss } = looked.ok ? looked.value : nothing;
    const fault = this.#faults.get(place) ?? (looked.ok ? null : looked.fault);
    return { place, folder, reachable, copies, bytes, lastAt, amiss, fault };
  }

  get #themes(): string {
    return path.join(this.parts.library, 'themes');
  }

  /** Changes whenever the library's database or a file of its themes does; '' when it cannot be told. */
  async #stateOfLibrary(): Promise<string> {
    const files = ['library.sqlite', 'library.sqlite-wal'].map(async (name) => {
      const stat = await unlessGone(fs.stat(path.join(this.parts.library, name)));
      return stat ? `${stat.size} ${stat.mtimeMs}` : '-';
    });
    try {
      const stats = await Promise.all(files);
      if (stats.every((stat) => stat === '-')) return '';
      const themes = themeFiles(this.#themes).map((file) => `${file.path} ${file.bytes} ${file.changed}`);
      return [...stats, ...themes].join('\n');
    } catch (error) {
      // A disk that does not even say this: making the copy says why.
      if (errorCode(error) === '') throw error;
      return '';
    }
  }
}
