import type { Sqlite, Statement } from '../sqlite';
import { transact } from '../transact';
import type { Journal, JournalRecord } from './Journal';

/** One kind of thing the library knows that no update says. */
export interface RecordKind {
  /** What the journal calls it. Never changed, and never used for anything else. */
  kind: string;
  /** What the database holds of it: values JSON can say, by their keys. */
  all(): Map<string, unknown>;
  /** What a key means that `all` does not have; undefined where that cannot be but by damage. */
  absent: unknown;
  /** Puts a value in the database, as the journal has it. One that makes no sense is passed over. */
  put(key: string, value: unknown): void;
}

/** What the keeper works on, and whom it tells. */
export interface RecordKeeperParts {
  database: Sqlite;
  journal: Journal;
  kinds: readonly RecordKind[];
  /** Hears of what could not be written to the journal; it follows at the next start. */
  failed: (error: unknown) => void;
}

/**
 * Sees to it that the journal has what the database knows and no update says, and the other way round. Every
 * change is counted, in the database with the change itself: whichever of the two counts further is newer.
 */
export class RecordKeeper {
  readonly #counted: Statement;
  readonly #count: Statement;

  constructor(private readonly parts: RecordKeeperParts) {
    this.#counted = parts.database.prepare('select number from record_count where one = 1');
    this.#count = parts.database.prepare(
      `insert into record_count (one, number) values (1, ?)
       on conflict (one) do update set number = excluded.number`,
    );
  }

  /**
   * Does `work` in one transaction, and writes down in the journal what a key of a kind is after it: what
   * `value` makes of what `work` gave.
   */
  change<T>(kind: string, key: string, work: () => T, value: (done: T) => unknown): T {
    const { done, number } = transact(this.parts.database, () => ({ number: this.count(), done: work() }));
    this.keep({ number, kind, key, value: value(done) });
    return done;
  }

  /** Counts a change that is made inside a transaction. What it answers goes to `keep` once that is committed. */
  count(): number {
    const next = this.#number() + 1;
    this.#count.run(next);
    return next;
  }

  /** Writes a change that was counted down in the journal. */
  keep(record: JournalRecord): void {
    try {
      this.parts.journal.record(record);
    } catch (error) {
      this.parts.failed(error);
    }
  }

  /**
   * Brings the two together when the library is opened. What the database has lost altogether comes from the
   * journal; where they differ the one that counts further is right, and the journal where both count the
   * same: what it says has a checksum.
   */
  agree(): void {
    const { database, journal, kinds } = this.parts;
    const inJournal = new Map<string, JournalRecord[]>();
    let newest = 0;
    for (const record of journal.records()) {
      newest = Math.max(newest, record.number);
      const same = inJournal.get(record.kind) ?? [];
      same.push(record);
      inJournal.set(record.kind, same);
    }
    const counted = this.#number();
    const back: (() => void)[] = [];
    const behind: JournalRecord[] = [];
    for (const { kind, all, absent, put } of kinds) {
      const there = all();
      for (const { key, value } of inJournal.get(kind) ?? []) {
        const held = there.get(key) ?? absent;
        there.delete(key);
        if (same(held, value)) continue;
        if (held === undefined || counted <= newest) back.push(() => put(key, value));
        else behind.push({ number: counted, kind, key, value: held });
      }
      for (const [key, value] of there) behind.push({ number: Math.max(counted, newest), kind, key, value });
    }
    if (back.length > 0 || newest > counted) {
      transact(database, () => {
        for (const putBack of back) putBack();
        this.#count.run(Math.max(counted, newest));
      });
    }
    for (const record of behind) this.keep(record);
  }

  #number(): number {
    return (this.#counted.get() as { number: number } | undefined)?.number ?? 0;
  }
}

/** What the database holds of each kind at one moment, and how many changes there had been by then. */
export interface HeldRecords {
  counted: number;
  kinds: { kind: string; held: Map<string, unknown>; absent: unknown }[];
}

export function heldRecords(database: Sqlite, kinds: readonly RecordKind[]): HeldRecords {
  const row = database.prepare('select number from record_count where one = 1').get();
  const counted = (row as { number: number } | undefined)?.number ?? 0;
  return { counted, kinds: kinds.map(({ kind, all, absent }) => ({ kind, held: all(), absent })) };
}

/** How many of them are not the same in the journal; what was changed after that moment is passed over. */
export function differingRecords(
  { counted, kinds }: HeldRecords,
  inJournal: readonly JournalRecord[],
): number {
  let differing = 0;
  for (const { kind, held, absent } of kinds) {
    const there = new Map(held);
    for (const { key, value, number } of inJournal.filter((record) => record.kind === kind)) {
      if (number <= counted && !same(there.get(key) ?? absent, value)) differing++;
      there.delete(key);
    }
    differing += there.size;
  }
  return differing;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
