import * as v from 'valibot';
import type { Edition, editionCalls, ListedEdition } from '../../shared/bridge/editionCalls';
import { keptEdition, mostEditions } from '../../shared/bridge/editionCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { FaultError } from '../../shared/faults/FaultError';
import { sortKey } from '../../shared/language/sortKey';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite } from './sqlite';

/** What the journal calls an edition. */
export const editionRecord = 'edition';

type KeptEdition = v.InferOutput<typeof keptEdition>;

const readEdition = v.object({
  name: v.string(),
  articles: v.pipe(v.string(), v.parseJson()),
});

/** The editions that were put together, by name, each with what of it is gone. One that makes no sense is passed over. */
export function listedEditions(database: Sqlite): ListedEdition[] {
  const isHere = database.prepare(`select 1 from articles where id = ? and binned_at = ''`);
  return [...editionsById(database)]
    .map(([id, { name, articles }]) => ({ id, name, articles, key: sortKey(name) }))
    .sort((one, other) => compare(one.key, other.key) || compare(one.id, other.id))
    .map(({ key: _key, ...edition }) => ({
      ...edition,
      gone: edition.articles.filter((article) => !isHere.get(article)),
    }));
}

/** The editions by their ids, as the database has them. */
export function editionsById(database: Sqlite): Map<string, KeptEdition> {
  const rows = database.prepare('select id, name, articles from editions').all() as { id: string }[];
  const kept = rows.flatMap((row): [string, KeptEdition][] => {
    const read = v.safeParse(v.pipe(readEdition, keptEdition), row);
    return read.success ? [[row.id, read.output]] : [];
  });
  return new Map(kept);
}

/** Puts an edition into the database, or removes it where it is null. Anything else is passed over. */
export function putEdition(database: Sqlite, id: string, edition: unknown): void {
  if (edition === null) database.prepare('delete from editions where id = ?').run(id);
  if (!v.is(keptEdition, edition)) return;
  database
    .prepare(
      `insert into editions (id, name, articles) values (?1, ?2, ?3)
       on conflict (id) do update set name = ?2, articles = ?3`,
    )
    .run(id, edition.name, JSON.stringify(edition.articles));
}

/** What the library answers about its editions. `answer` makes answers of what is thrown. */
export function editionAnswers(
  database: Sqlite,
  records: RecordKeeper,
  answer: <T>(work: () => T) => Promise<Answer<T>>,
): Implementations<typeof editionCalls> {
  const list = (): ListedEdition[] => listedEditions(database);
  const put = (id: string, edition: KeptEdition | null): ListedEdition[] => {
    records.change(
      editionRecord,
      id,
      () => putEdition(database, id, edition),
      () => edition,
    );
    return list();
  };
  const store = ({ id, name, articles }: Edition): ListedEdition[] => {
    const editions = editionsById(database);
    if (!editions.has(id) && editions.size >= mostEditions) {
      throw new FaultError({ kind: 'editions-full', most: mostEditions });
    }
    return put(id, { name, articles });
  };
  const remove = (id: string): ListedEdition[] => (editionsById(database).has(id) ? put(id, null) : list());
  return {
    'editions:list': () => answer(list),
    'editions:store': (edition) => answer(() => store(edition)),
    'editions:remove': ({ id }) => answer(() => remove(id)),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
