import * as v from 'valibot';
import { keptAddress } from '../../shared/bridge/siteCalls';
import type { KeptAddress, NewAddress } from '../../shared/pages/KeptAddresses';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite, Statement } from './sqlite';
import { transact } from './transact';

/** What the journal calls the addresses of an article. */
export const addressRecord = 'address';

/** An article's addresses as the journal has them: path, wish and moment of each, the oldest first. */
type AddressRecord = [path: string, wish: string, at: string][];

const addressRecordShape = v.array(
  v.tuple([keptAddress.entries.path, keptAddress.entries.wish, v.pipe(v.string(), v.maxLength(40))]),
);

/** The addresses of all articles, or of one, the oldest first. */
export function siteAddresses(database: Sqlite, article?: string): KeptAddress[] {
  const of = article === undefined ? '' : 'where article = ?';
  const rows = database
    .prepare(`select article, path, wish, at from site_addresses ${of} order by n`)
    .all(...(article === undefined ? [] : [article])) as unknown as KeptAddress[];
  return rows.map((row) => ({ ...row }));
}

/** Names all of them: the same name, the same addresses. */
export function siteAddressesState(database: Sqlite): string {
  const { count, last, at } = database
    .prepare('select count(*) as count, max(n) as last, max(at) as at from site_addresses')
    .get() as { count: number; last: number | null; at: string | null };
  return JSON.stringify([count, last, at]);
}

/** The same by article, as the journal has them. */
export function addressRecords(database: Sqlite): Map<string, AddressRecord> {
  const records = new Map<string, AddressRecord>();
  for (const { article, path, wish, at } of siteAddresses(database)) {
    const known = records.get(article);
    if (known) known.push([path, wish, at]);
    else records.set(article, [[path, wish, at]]);
  }
  return records;
}

/** Puts an article's addresses into the database in the place of those it has. Anything else is passed over. */
export function putAddresses(database: Sqlite, article: string, value: unknown): void {
  if (!v.is(addressRecordShape, value)) return;
  database.prepare('delete from site_addresses where article = ?').run(article);
  const insert = database.prepare('insert into site_addresses (article, path, wish, at) values (?, ?, ?, ?)');
  for (const one of value) insert.run(article, ...one);
}

/** Keeps under which addresses articles were exported. None is ever taken away. */
export class SiteAddresses {
  readonly #insert: Statement;
  readonly #of: Statement;

  constructor(
    private readonly database: Sqlite,
    private readonly records: Pick<RecordKeeper, 'count' | 'keep'>,
    private readonly now: () => number,
  ) {
    this.#insert = database.prepare(
      'insert into site_addresses (article, path, wish, at) values (?, ?, ?, ?)',
    );
    this.#of = database.prepare('select path, wish, at from site_addresses where article = ? order by n');
  }

  /** Adds an address to each of these articles, all in one transaction. */
  keep(addresses: readonly NewAddress[]): { kept: number } {
    const at = new Date(this.now()).toISOString();
    const numbers = transact(this.database, () =>
      addresses.map(({ article, path, wish }) => {
        this.#insert.run(article, path, wish, at);
        return this.records.count();
      }),
    );
    for (const [index, { article }] of addresses.entries()) {
      const rows = this.#of.all(article) as Omit<KeptAddress, 'article'>[];
      const value: AddressRecord = rows.map((row) => [row.path, row.wish, row.at]);
      this.records.keep({ number: numbers[index] ?? 0, kind: addressRecord, key: article, value });
    }
    return { kept: addresses.length };
  }
}
