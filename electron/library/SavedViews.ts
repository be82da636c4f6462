import * as v from 'valibot';
import type { SavedView } from '../../shared/bridge/viewCalls';
import { keptView, mostViews } from '../../shared/bridge/viewCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { sortKey } from '../../shared/language/sortKey';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite } from './sqlite';

/** What the journal calls a view. */
export const viewRecord = 'view';

type KeptView = v.InferOutput<typeof keptView>;

/** The views that were kept, by name. One that makes no sense is passed over. */
export function savedViews(database: Sqlite): SavedView[] {
  return [...viewsById(database)]
    .map(([id, { name, filter }]) => ({ id, name, filter, key: sortKey(name) }))
    .sort((one, other) => compare(one.key, other.key) || compare(one.id, other.id))
    .map(({ key: _key, ...view }) => view);
}

/** The views by their ids, as the database has them. */
export function viewsById(database: Sqlite): Map<string, KeptView> {
  const rows = database.prepare('select id, name, filter from saved_views').all() as {
    id: string;
    name: string;
    filter: string;
  }[];
  const kept = rows.flatMap(({ id, name, filter }): [string, KeptView][] => {
    const view = v.safeParse(keptView, { name, filter: parsed(filter) });
    return view.success ? [[id, view.output]] : [];
  });
  return new Map(kept);
}

/** Puts a view into the database, or removes it where it is null. Anything else is passed over. */
export function putView(database: Sqlite, id: string, view: unknown): void {
  if (view === null) database.prepare('delete from saved_views where id = ?').run(id);
  if (!v.is(keptView, view)) return;
  database
    .prepare(
      `insert into saved_views (id, name, filter) values (?1, ?2, ?3)
       on conflict (id) do update set name = ?2, filter = ?3`,
    )
    .run(id, view.name, JSON.stringify(view.filter));
}

/** Changes the views that this library keeps. */
export class SavedViews {
  constructor(
    private readonly database: Sqlite,
    private readonly records: RecordKeeper,
  ) {}

  list(): SavedView[] {
    return savedViews(this.database);
  }

  /** Throws `views-full` for one more than there may be. */
  store({ id, name, filter }: SavedView): SavedView[] {
    const views = viewsById(this.database);
    if (!views.has(id) && views.size >= mostViews) {
      throw new FaultError({ kind: 'views-full', most: mostViews });
    }
    return this.#put(id, { name, filter });
  }

  remove(id: string): SavedView[] {
    return viewsById(this.database).has(id) ? this.#put(id, null) : this.list();
  }

  #put(id: string, view: KeptView | null): SavedView[] {
    this.records.change(
      viewRecord,
      id,
      () => putView(this.database, id, view),
      () => view,
    );
    return this.list();
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
