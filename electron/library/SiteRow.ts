import type { KeptSite } from '../../shared/bridge/answers';
import { readLeftOut } from '../../shared/pages/PageBlock';
import { readPolicies } from '../../shared/pages/readPolicies';
import type { Sqlite, Statement } from './sqlite';

/** The one row that has the site. */
export class SiteRow {
  readonly #load: Statement;
  readonly #put: Statement;

  constructor(database: Sqlite) {
    this.#load = database.prepare(
      'select name, address, language, theme, policies, left_out as leftOut from site where one = 1',
    );
    this.#put = database.prepare(
      `insert into site (one, name, address, language, theme, policies, left_out) values (1, ?1, ?2, ?3, ?4, ?5, ?6)
       on conflict (one) do update
       set name = ?1, address = ?2, language = ?3, theme = ?4, policies = ?5, left_out = ?6`,
    );
  }

  /** The site, or null where none was named. Policies and blocks that make no sense are as if they were not there. */
  load(): KeptSite | null {
    const row = this.#load.get() as (KeptSite & { policies: string; leftOut: string }) | undefined;
    return row ? siteWith(row, parsed(row.policies), parsed(row.leftOut)) : null;
  }

  put({ name, address, language, theme, policies = {}, leftOut = [] }: KeptSite): void {
    this.#put.run(name, address, language, theme, JSON.stringify(policies), JSON.stringify(leftOut));
  }
}

/** A site with these policies, and without these blocks, in the order in which the journal compares it. */
export function siteWith(
  { name, address, language, theme }: Omit<KeptSite, 'policies' | 'leftOut'>,
  policies: unknown,
  leftOut: unknown,
): KeptSite {
  return { name, address, language, theme, policies: readPolicies(policies), leftOut: readLeftOut(leftOut) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
