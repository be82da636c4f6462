import * as v from 'valibot';
import { keptAddress } from '../../shared/bridge/siteCalls';
import type { KeptAddress, NewAddress } from '../../shared/pages/KeptAddresses';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite, Statement } from './sqlite';
import { transact } from './transact';

/** What the journal calls the addresses of an article. */
export const addressRecord = 'address';

/** One address in an article's record: path, wish and moment, none of which has a space. */
const recordLine = v.tuple([
  keptAddress.entries.path,
  keptAddress.entries.wish,
  v.pipe(v.string(), v.maxLength(40)),
]);

/** The addresses of all articles, or of one, the oldest first. */
export function siteAddresses(database: Sqlite, article?: string): KeptAddress[] {
  return linesOf(database, article).map((line) => {
    const [of = '', path = '', wish = '', at = ''] = line.split(' ');
    return { article: of, path, wish, at };
  });
}

/** One text for all rows is read several times as fast as a row each. */
function linesOf(database: Sqlite, article?: string): string[] {
  const which = article === undefined ? '' : 'where article = ?';
  const { lines } = database
    .prepare(
      `select group_concat(article || ' ' || path || ' ' || wish || ' ' || at, x'0a') as lines
       from (select * from site_addresses ${which} order by n)`,
    )
    .get(...(article === undefined ? [] : [article])) as { lines: string | null };
  return lines?.split('\n') ?? [];
}

/** Names all of them: the same name, the same addresses. */
export function siteAddressesState(database: Sqlite): string {
  const { count, last, at } = database
    .prepare('select count(*) as count, max(n) as last, max(at) as at from site_addresses')
    .get() as { count: number; last: number | null; at: string | null };
  return JSON.stringify([count, last, at]);
}

/** The same by article, as the journal has them: a line for each, the oldest first. */
export function addressRecords(database: Sqlite): Map<string, string> {
  const records = new Map<string, string>();
  for (const line of linesOf(database)) {
    const end = line.indexOf(' ');
    const article = line.slice(0, end);
    const known = records.get(article);
    const one = line.slice(end + 1);
    records.set(article, known === undefined ? one : `${known}\n${one}`);
  }
  return records;
}

/** Puts an article's addresses into the database in the place of those it has. Anything else is passed over. */
export function putAddresses(database: Sqlite, article: string, value: unknown): void {
  if (typeof value !== 'string') return;
  const lines = value.split('\n').map((line) => line.split(' '));
  if (!v.is(v.array(recordLine), lines)) return;
  database.prepare('delete from site_addresses where article = ?').run(article);
  const insert = database.prepare('insert into site_addresses (article, path, wish, at) values (?, ?, ?, ?)');
  for (const line of lines) insert.run(article, ...line);
}

/** Addresses that are written in one transaction: each is written twice. */
const atOnce = 50;

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
    this.#of = database.prepare(
      `select group_concat(path || ' ' || wish || ' ' || at, x'0a' order by n) as value
       from site_addresses where article = ?`,
    );
  }

  /** Adds an address to each of these articles; of many some at a time, so that there is time for whoever writes. */
  async keep(addresses: readonly NewAddress[]): Promise<{ kept: number }> {
    const at = new Date(this.now()).toISOString();
    await this.#addAll(addresses.map((address) => ({ ...address, at })));
    return { kept: addresses.length };
  }

  /** The same for addresses that were kept elsewhere, the oldest first; one that is known already is not added again. */
  async takeIn(addresses: readonly KeptAddress[]): Promise<void> {
    const known = new Set(siteAddresses(this.database).map(named));
    await this.#addAll(addresses.filter((address) => !known.has(named(address))));
  }

  async #addAll(addresses: readonly KeptAddress[]): Promise<void> {
    for (let from = 0; from < addresses.length; from += atOnce) {
      if (from > 0) await new Promise(setImmediate);
      this.#add(addresses.slice(from, from + atOnce));
    }
  }

  #add(addresses: readonly KeptAddress[]): void {
    const numbers = transact(this.database, () =>
      addresses.map(({ article, path, wish, at }) => {
        this.#insert.run(article, path, wish, at);
        return this.records.count();
      }),
    );
    for (const [index, { article }] of addresses.entries()) {
      const { value } = this.#of.get(article) as { value: string };
      this.records.keep({ number: numbers[index] ?? 0, kind: addressRecord, key: article, value });
    }
  }
}

const named = ({ article, path, wish, at }: KeptAddress): string => [article, path, wish, at].join(' ');
