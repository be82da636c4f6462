import type { KnownArticle } from './KnownArticle';

/** An article of the site and what is known of it; null for one that could never be read. */
export interface RollEntry {
  id: string;
  known: KnownArticle | null;
}

/**
 * The articles of a site as they were gathered, each beside the line by which the library named it: where it gives the
 * same line, nothing has happened to that article since.
 */
export class SiteRoll {
  constructor(
    readonly lines: readonly string[],
    readonly entries: readonly RollEntry[],
    /** The first day on which one of them has to be read again though nobody changed it; '' for never. */
    private readonly until: string,
  ) {}

  static of(lines: readonly string[], entries: readonly RollEntry[]): SiteRoll {
    let soonest = '';
    for (const { known } of entries) {
      const until = known?.until ?? '';
      if (until !== '' && (soonest === '' || until < soonest)) soonest = until;
    }
    return new SiteRoll(lines, entries, soonest);
  }

  /** Whether on a day it still holds for every article that was not written in. */
  holdsOn(today: string): boolean {
    return this.until === '' || this.until > today;
  }
}

/** The line of an article as it was when it was read. */
export function lineOf(id: string, { sequence, editedAt }: KnownArticle): string {
  return `${id} ${sequence} ${editedAt}`;
}
