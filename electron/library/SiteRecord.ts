import type { KeptSite } from '../../shared/bridge/answers';
import { FaultError } from '../../shared/faults/FaultError';
import { firstTheme } from '../../shared/pages/themeId';
import type { RecordKeeper } from './journal/RecordKeeper';
import { SiteRow, siteWith } from './SiteRow';
import type { Sqlite } from './sqlite';

/** What a library that was never told otherwise makes pages for; the address is one nobody has (RFC 2606). */
const unnamed: KeptSite = {
  name: 'Katern',
  address: 'https://example.org/',
  language: 'nl',
  theme: firstTheme,
};

/** The site this library makes pages for: one row. */
export class SiteRecord {
  readonly #row: SiteRow;

  constructor(
    database: Sqlite,
    private readonly records: Pick<RecordKeeper, 'change'>,
  ) {
    this.#row = new SiteRow(database);
  }

  load(): KeptSite {
    return this.#row.load() ?? unnamed;
  }

  /**
   * Keeps the site, its address made whole: https, ending in a slash. Without a theme, policies or blocks to leave out it
   * keeps those it has. Throws `call-malformed` for any other address.
   */
  store(site: Omit<KeptSite, 'theme'> & { theme?: string | undefined }): KeptSite {
    const { theme, policies, leftOut } = this.load();
    const kept = siteWith(
      {
        name: site.name.trim(),
        address: siteAddress(site.address),
        language: site.language,
        theme: site.theme ?? theme,
      },
      site.policies ?? policies,
      site.leftOut ?? leftOut,
    );
    this.records.change(
      'site',
      '',
      () => this.#row.put(kept),
      () => siteValue(kept),
    );
    return kept;
  }
}

/**
 * The site as the journal has it: a theme that nobody chose, policies that nobody gave and blocks that nobody left out
 * are not written, as they were not before there were any.
 */
export function siteValue({
  name,
  address,
  language,
  theme,
  policies,
  leftOut,
}: KeptSite): Partial<KeptSite> {
  return {
    name,
    address,
    language,
    ...(theme === firstTheme ? {} : { theme }),
    ...(policies && { policies }),
    ...(leftOut && { leftOut }),
  };
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
