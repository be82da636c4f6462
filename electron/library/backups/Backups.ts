import fs from 'node:fs/promises';
import { unlessGone } from '../../disk/unlessGone';
import type { ArticleCard } from '../../../shared/bridge/answers';
import type {
  BackupCalls,
  BackupStatus,
  ListedCopy,
  RestoredLibrary,
} from '../../../shared/bridge/backupCalls';
import type { LibraryCalls } from '../../../shared/bridge/libraryCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import { diskFault } from '../diskFault';
import type { BackupAnswers, BackupJob, ReadForRestore } from './backupJobs';
import { BackupThread } from './BackupThread';
import { addressOf } from './copyNames';
import { CopySchedule } from './CopySchedule';
import type { BackupSettings } from './CopySchedule';
import { planReplacing } from './replaceLibrary';

/** The library, as copies are made of it and put in its place. */
export interface BackedLibrary {
  readonly calls: Implementations<LibraryCalls>;
  /** Closes it, does `work` in its folder, and opens it again. */
  whileClosed<T>(work: () => T): Promise<T>;
}

/** Where copies lie and what they are made of. */
export interface BackupsParts {
  /** The library's folder. */
  folder: string;
  /** The folder of copies beside it. */
  root: string;
  library: BackedLibrary;
  /** The built `worker.ts`. */
  thread: URL;
  /** Milliseconds since 1970. */
  now: () => number;
  changed: (status: BackupStatus) => void;
}

/**
 * The copies of the library: made when they are due, listed, looked into, restored from. All that takes a disk
 * happens in two threads, one for making copies and one for looking into them, so that storing never waits. It
 * works where the library itself cannot be opened; then there is nothing to copy, but much to restore.
 */
export class Backups {
  readonly calls: Implementations<BackupCalls>;
  readonly #making: BackupThread;
  readonly #looking: BackupThread;
  readonly #schedule: CopySchedule;
  #restored: RestoredLibrary | null = null;

  constructor(private readonly parts: BackupsParts) {
    this.#making = new BackupThread(parts.thread);
    this.#looking = new BackupThread(parts.thread);
    this.#schedule = new CopySchedule({
      library: parts.folder,
      root: parts.root,
      making: this.#making,
      looking: this.#looking,
      now: parts.now,
      open: async () => {
        const newer = await parts.library.calls['library:newer']({});
        return newer.ok && newer.value ? fail({ kind: 'library-newer', ...newer.value }) : newer;
      },
      changed: parts.changed,
    });
    this.calls = {
      'backups:status': async () => succeed(await this.#schedule.status()),
      'backups:make': () => this.#schedule.make(true),
      'backups:list': () => this.#answer(() => this.#list()),
      'backups:asides': () => this.#answer(() => this.#look({ do: 'set-asides', library: parts.folder })),
      'backups:articles': ({ copy, query }) =>
        this.#answer(() => this.#look({ do: 'articles', from: this.#address(copy), query })),
      'backups:restore-article': ({ copy, article }) =>
        this.#answer(() => this.#restoreArticle(copy, article)),
      'backups:restore': ({ copy }) => this.#answer(() => this.#schedule.alone(() => this.#restore(copy))),
      'backups:restored': () => {
        const restored = this.#restored;
        this.#restored = null;
        return succeed(restored);
      },
    };
  }

  /** From now on copies are made when they are due. */
  start(): void {
    this.#schedule.start();
  }

  set(settings: BackupSettings): void {
    this.#schedule.set(settings);
  }

  /** Ends all work, whatever it is; half a copy is removed before the next. */
  close(): void {
    this.#schedule.close();
    this.#making.close();
    this.#looking.close();
  }

  async #list(): Promise<ListedCopy[]> {
    const { root, folder } = this.parts;
    const { second } = this.#schedule.settings;
    const desk = valueOf(await this.#schedule.desk());
    const places = second
      ? ([
          ['own', root],
          ['second', second],
        ] as const)
      : ([['own', root]] as const);
    const listed = places.map(async ([place, at]): Promise<ListedCopy[]> => {
      const answer = await this.#looking.ask({ do: 'list', place: { root: at, desk } }, at);
      // A disk that is away has nothing to restore from; the settings say that it is.
      if (!answer.ok && place === 'second') return [];
      return valueOf(answer).flatMap(({ desk: whose, copies }) =>
        copies.map(({ name, ...copy }) => ({
          ...copy,
          copy: `${place}/${whose}/${name}`,
          kind: 'copy' as const,
          place,
          own: whose === desk,
        })),
      );
    });
    const asides = await this.#look({ do: 'list-asides', library: folder });
    const aside = asides.map(({ copy, ...rest }) => ({
      ...rest,
      copy: `aside/${copy}`,
      kind: 'aside' as const,
      place: 'own' as const,
      own: true,
      state: 'unverified' as const,
    }));
    const all = [...(await Promise.all(listed)).flat(), ...aside];
    return all.sort((a, b) => b.at.localeCompare(a.at));
  }

  async #restoreArticle(copy: string, article: string): Promise<ArticleCard> {
    const { calls } = this.parts.library;
    const there = await calls['desk:card']({ article });
    if (!there.ok && there.fault.kind !== 'article-missing') throw new FaultError(there.fault);
    const read = await this.#look({ do: 'article', from: this.#address(copy), article, beside: there.ok });
    await this.#bringOriginals(read);
    if (there.ok) return valueOf(await calls['article:import']({ update: read.document, sample: false }));
    const updates = read.updates.map(({ at, bytes }) => ({ at, bytes }));
    return valueOf(await calls['article:take-in']({ article, createdAt: read.createdAt, updates }));
  }

  /** Brings back the originals of an article that the library lacks; one that is nowhere is missing as it was. */
  async #bringOriginals({ originals, files }: ReadForRestore): Promise<void> {
    const { calls } = this.parts.library;
    for (const { hash, type, width, height, name } of originals) {
      const known = await calls['original:load']({ hash });
      const file = files[hash];
      if (known.ok || file === undefined) continue;
      const bytes = await unlessGone(fs.readFile(file));
      if (bytes) valueOf(await calls['original:store']({ bytes, type, width, height, name }));
    }
  }

  /** Puts a copy in the library's place. Where that cannot be opened then, what was there before comes back. */
  async #restore(copy: string): Promise<RestoredLibrary> {
    const prepared = await this.#prepare(this.#address(copy));
    const name = await this.#replace();
    const opened = await this.parts.library.calls['site:load']({});
    const aside = `aside/${name}`;
    if (!opened.ok) {
      await this.#prepare(this.#address(aside));
      await this.#replace();
      throw new FaultError(opened.fault);
    }
    this.#restored = { ...prepared, aside };
    return this.#restored;
  }

  async #prepare(from: ReturnType<typeof addressOf>): Promise<BackupAnswers['prepare']> {
    const { folder: library, now } = this.parts;
    return valueOf(await this.#making.ask({ do: 'prepare', from, library, now: now() }, library));
  }

  /** Sets the library aside; opening it again finishes what is planned here. */
  async #replace(): Promise<string> {
    const { folder, now, library } = this.parts;
    return library.whileClosed(() => planReplacing(folder, now()));
  }

  #address(copy: string): ReturnType<typeof addressOf> {
    const { root: own, folder: library } = this.parts;
    return addressOf(copy, { own, second: this.#schedule.settings.second, library });
  }

  async #look<J extends BackupJob>(job: J): Promise<BackupAnswers[J['do']]> {
    return valueOf(await this.#looking.ask(job, this.parts.root));
  }

  async #answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
    try {
      return succeed(await work());
    } catch (error) {
      return fail(faultOf(error, this.parts.folder));
    }
  }
}

/** What went wrong, for a person. Throws on what is no fault: a mistake in the program. */
function faultOf(error: unknown, folder: string): Fault {
  if (error instanceof FaultError) return error.fault;
  const fault = diskFault(error, folder);
  if (!fault) throw error;
  return fault;
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new FaultError(answer.fault);
  return answer.value;
}
