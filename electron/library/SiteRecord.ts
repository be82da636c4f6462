import type { KeptSite } from '../../shared/bridge/answers';
import { FaultError } from '../../shared/faults/FaultError';
import { firstTheme } from '../../shared/pages/themeId';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite, Statement } from './sqlite';

/** What a library that was never told otherwise makes pages for; the address is one nobody has (RFC 2606). */
const unnamed: KeptSite = {
  name: 'Katern',
  address: 'https://example.org/',
  language: 'nl',
  theme: firstTheme,
};

/** The site this library makes pages for: one row. */
export class SiteRecord {
  readonly #load: Statement;
  readonly #store: Statement;

  constructor(
    database: Sqlite,
    private readonly records: Pick<RecordKeeper, 'change'>,
  ) {
    this.#load = database.prepare('select name, address, language, theme from site where one = 1');
    this.#store = database.prepare(
      `insert into site (one, name, address, language, theme) values (1, ?, ?, ?, ?)
       on conflict (one) do update set name = excluded.name, address = excluded.address,
         language = excluded.language, theme = excluded.theme`,
    );
  }

  load(): KeptSite {
    const row = this.#load.get() as KeptSite | undefined;
    return row ? { ...row } : unnamed;
  }

  /**
   * Keeps the site, its address made whole: https, ending in a slash. Without a theme it keeps the one it has.
   * Throws `call-malformed` for any other address.
   */
  store(site: Omit<KeptSite, 'theme'> & { theme?: string | undefined }): KeptSite {
    const { theme = this.load().theme } = site;
    const kept: KeptSite = { ...site, theme, name: site.name.trim(), address: siteAddress(site.address) };
    const { name, address, language } = kept;
    this.records.change(
      'site',
      '',
      () => this.#store.run(name, address, language, theme),
      () => siteValue(kept),
    );
    return kept;
  }
}

/** The site as the journal has it: a theme that nobody chose is not written, as it was not before there was a choice. */
export function siteValue({ name, address, language, theme }: KeptSite): Partial<KeptSite> {
  return { name, address, language, ...(theme === firstTheme ? {} : { theme }) };
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
