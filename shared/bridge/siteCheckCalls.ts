import * as v from 'valibot';
import type { Fault } from '../faults/Fault';
import type { Finding } from '../preflight/Finding';
import { asks } from './Call';

/** An article whose page is on the site, or is to be, and what would stop its export today. */
export interface PageCheck {
  article: string;
  headline: string;
  /** It was exported once; else it is approved. */
  onSite: boolean;
  /** What blocks. */
  findings: Finding[];
  /** Why it could not be read, or null. */
  fault: Fault | null;
}

/** What a check of the whole site found. */
export interface SiteReport {
  /** How many articles were checked. */
  pages: number;
  /** Those with something amiss, the last edited first; at most `mostPages`. */
  found: PageCheck[];
  /** How many more there are. */
  more: number;
}

/** Most pages that are named. */
export const mostPages = 2000;

export const siteCheckCalls = {
  /**
   * Checks every article that was exported, and every approved one; `export:progress` tells how far it is, and
   * `export:cancel` stops it: null then.
   */
  'site:check': asks(
    v.strictObject({ job: v.pipe(v.string(), v.maxLength(64)) }),
  ).answers<SiteReport | null>(),
};
