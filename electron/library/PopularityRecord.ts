import * as v from 'valibot';
import type { AskOf } from '../../shared/bridge/Call';
import type { PopularityCalls } from '../../shared/bridge/popularityCalls';
import { keptByHand, keptFigures } from '../../shared/bridge/popularityCalls';
import type { Popularity } from '../../shared/pages/Popularity';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite } from './sqlite';

/** What the journal calls a part of it. */
export const popularityRecord = 'popularity';

const parsers = { figures: keptFigures, byHand: keptByHand };

/** What lists of popular articles go by. A part that makes no sense is as if it were not there. */
export function popularityOf(database: Sqlite): Popularity {
  const parts = popularityParts(database);
  const part = <T>(name: keyof typeof parsers): T | null => (parts.get(name) as T | undefined) ?? null;
  return { figures: part('figures'), byHand: part('byHand') };
}

/** The parts by their names, as the database has them. */
export function popularityParts(database: Sqlite): Map<string, unknown> {
  const rows = database.prepare('select part, value from popularity order by part').all() as {
    part: string;
    value: string;
  }[];
  return new Map(
    rows.flatMap(({ part, value }): [string, unknown][] => {
      const parsed = isPart(part)
        ? v.safeParse(v.pipe(v.string(), v.parseJson(), parsers[part]), value)
        : null;
      return parsed?.success ? [[part, parsed.output]] : [];
    }),
  );
}

/** Puts a part into the database, or removes it where it is null. Anything else is passed over. */
export function putPopularity(database: Sqlite, part: string, value: unknown): void {
  if (value === null) database.prepare('delete from popularity where part = ?').run(part);
  if (!isPart(part) || !v.is(parsers[part] as v.GenericSchema, value)) return;
  database
    .prepare(
      `insert into popularity (part, value) values (?1, ?2)
       on conflict (part) do update set value = ?2`,
    )
    .run(part, JSON.stringify(value));
}

/** Changes what this library's lists of popular articles go by. */
export class PopularityRecord {
  constructor(
    private readonly database: Sqlite,
    private readonly records: Pick<RecordKeeper, 'change'>,
  ) {}

  load(): Popularity {
    return popularityOf(this.database);
  }

  store({ part, value }: AskOf<PopularityCalls['popularity:store']>): Popularity {
    this.records.change(
      popularityRecord,
      part,
      () => putPopularity(this.database, part, value),
      () => value,
    );
    return this.load();
  }
}

function isPart(part: string): part is keyof typeof parsers {
  return Object.keys(parsers).includes(part);
}
