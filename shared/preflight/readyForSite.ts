import type { Article } from '../article/Article';
import type { Still } from '../still/Still';
import { whatStops } from './preflight';
import type { Finding } from './Finding';
import { usedStills } from './Rule';

/** An article as the site shows it on a day. */
export interface ReadyArticle {
  /** Without the stills that may not be used on that day. */
  article: Article;
  /** The names of the files of those stills. */
  withheld: string[];
  /** What keeps it from the site, the first of each rule; nothing for an article that is shown. */
  blocked: Finding[];
  /** The first day after that one on which this could be otherwise without anybody changing the article; '' for never. */
  until: string;
}

/**
 * Makes an article ready for the site on a day (ISO 8601 date, UTC): a still whose rights have not begun, or have
 * ended, is taken out, for the words around it are still good; whatever else blocks keeps the whole article away.
 */
export function readyForSite(article: Article, today: string): ReadyArticle {
  const stills = usedStills(article).map(({ still }) => still);
  const refused = new Set(stills.filter((still) => !isUsable(still, today)).map(({ id }) => id));
  const shown: Article =
    refused.size === 0
      ? article
      : {
          ...article,
          stills: article.stills.filter(({ id }) => !refused.has(id)),
          body: article.body.filter((block) => block.kind !== 'still' || !refused.has(block.still)),
        };
  return {
    article: shown,
    withheld: stills.filter(({ id }) => refused.has(id)).map(({ original }) => original.name),
    blocked: whatStops(shown, { today }).filter(
      ({ rule }, at, all) => all.findIndex((one) => one.rule === rule) === at,
    ),
    until:
      stills
        .flatMap(({ expires, usableFrom }) => [dayAfter(expires.slice(0, 10)), usableFrom.slice(0, 10)])
        .filter((day) => isDay(day) && day > today)
        .toSorted()[0] ?? '',
  };
}

function isUsable({ expires, usableFrom }: Still, today: string): boolean {
  const last = expires.slice(0, 10);
  const first = usableFrom.slice(0, 10);
  return !(isDay(last) && last < today) && !(isDay(first) && first > today);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function dayAfter(day: string): string {
  const at = isDay(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(at) ? '' : new Date(at + 86_400_000).toISOString().slice(0, 10);
}
