import type { Site } from '../../shared/bridge/answers';
import { FaultError } from '../../shared/faults/FaultError';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite, Statement } from './sqlite';

/** What a library that was never told otherwise makes pages for; the address is one nobody has (RFC 2606). */
const unnamed: Site = { name: 'Katern', address: 'https://example.org/', language: 'nl' };

/** The site this library makes pages for: one row. */
export class SiteRecord {
  readonly #load: Statement;
  readonly #store: Statement;

  constructor(
    database: Sqlite,
    private readonly records: Pick<RecordKeeper, 'change'>,
  ) {
    this.#load = database.prepare('select name, address, language from site where one = 1');
    this.#store = database.prepare(
      `insert into site (one, name, address, language) values (1, ?, ?, ?)
       on conflict (one) do update set name = excluded.name, address = excluded.address, language = excluded.language`,
    );
  }

  load(): Site {
    const row = this.#load.get() as Site | undefined;
    return row ? { ...row } : unnamed;
  }

  /** Keeps the site, its address made whole: https, ending in a slash. Throws `call-malformed` for any other address. */
  store(site: Site): Site {
    const kept: Site = { ...site, name: site.name.trim(), address: siteAddress(site.address) };
    const { name, address, language } = kept;
    this.records.change(
      'site',
      '',
      () => this.#store.run(name, address, language),
      () => ({ name, address, language }),
    );
    return kept;
  }
}

function siteAddress(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol !== 'https:' || url.username || url.password) {
    throw new FaultError({
      kind: 'call-malformed',
      call: 'site:store',
      problem: 'address: no https address',
    });
  }
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return `${url.origin}${folder}`;
}
