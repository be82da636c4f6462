import type { DeskQuestion } from '../../../shared/bridge/deskQuestion';
import type { Bits } from '../Bits';
import type { Sqlite } from '../sqlite';
import { isGrouped, orderSql } from './orderSql';

/** All articles that answer a question, in order. */
export interface DeskOrder {
  /** Their small numbers. */
  numbers: Int32Array;
  /** How many follow each other under one title; none where nothing is grouped. */
  runs: { key: string; count: number }[];
}

/** How many orders are kept. */
const mostKept = 4;

/**
 * The orders of the desk, as far as the tables of the library give them, each made once for as long as nothing
 * changes: what a list of a hundred thousand costs is reading it, not keeping it.
 */
export class DeskOrders {
  #version = -1;
  readonly #kept = new Map<string, DeskOrder>();

  constructor(private readonly database: Sqlite) {}

  /** A number that is another whenever the tables have changed. */
  version(): number {
    const { data_version: version } = this.database.prepare('pragma data_version').get() as {
      data_version: number;
    };
    return version;
  }

  order(question: DeskQuestion): DeskOrder {
    const version = this.version();
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    const { sql, values } = orderSql(question);
    const key = JSON.stringify([sql, values]);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const order = this.#read(sql, values, isGrouped(question));
    this.#kept.set(key, order);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return order;
  }

  /** One text for all rows is read several times as fast as a value for each. The limit keeps the order. */
  #read(sql: string, values: ReturnType<typeof orderSql>['values'], grouped: boolean): DeskOrder {
    const groups = grouped ? ', json_group_array(g) as gs' : '';
    const row = this.database
      .prepare(`select json_group_array(n) as ns${groups} from (${sql} limit -1)`)
      .get(...values) as { ns: string; gs?: string };
    const numbers = Int32Array.from(JSON.parse(row.ns) as number[]);
    return { numbers, runs: row.gs ? runsOf((JSON.parse(row.gs) as unknown[]).map(String)) : [] };
  }
}

function runsOf(keys: readonly string[]): DeskOrder['runs'] {
  const runs: DeskOrder['runs'] = [];
  for (const key of keys) {
    const last = runs.at(-1);
    if (last?.key === key) last.count++;
    else runs.push({ key, count: 1 });
  }
  return runs;
}

/** The part of an order whose numbers are wanted. */
export function keepOf({ numbers, runs }: DeskOrder, wanted: Bits): DeskOrder {
  if (runs.length === 0) return { numbers: wanted.filter(numbers), runs };
  let at = 0;
  const parts = runs.map(({ key, count }) => {
    const kept = wanted.filter(numbers.subarray(at, at + count));
    at += count;
    return { key, kept };
  });
  return together(parts);
}

/** Those of `first` before all others, under titles of their own, each part in the order it had. */
export function putFirst({ numbers }: DeskOrder, first: Bits): DeskOrder {
  return together([
    { key: 'head', kept: first.filter(numbers) },
    { key: 'text', kept: first.filter(numbers, true) },
  ]);
}

function together(parts: readonly { key: string; kept: Int32Array }[]): DeskOrder {
  const numbers = new Int32Array(parts.reduce((sum, { kept }) => sum + kept.length, 0));
  let at = 0;
  for (const { kept } of parts) {
    numbers.set(kept, at);
    at += kept.length;
  }
  const runs = parts.map(({ key, kept }) => ({ key, count: kept.length }));
  return { numbers, runs: runs.filter(({ count }) => count > 0) };
}

/** Stands for an order: the same for the same numbers under the same titles. */
export function stampOf({ numbers, runs }: DeskOrder): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < numbers.length; at++) hash = Math.imul(hash ^ (numbers[at] ?? 0), 0x01000193);
  for (const { count } of runs) hash = Math.imul(hash ^ count, 0x01000193);
  return `${numbers.length}.${(hash >>> 0).toString(36)}`;
}
