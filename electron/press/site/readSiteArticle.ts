import type { Article } from '../../../shared/article/Article';
import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import { listArticle, printedArticle, printedText } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { ReadyArticle } from '../../../shared/preflight/readyForSite';
import { readyForSite } from '../../../shared/preflight/readyForSite';
import { digest } from './digest';
import type { KnownArticle } from './KnownArticle';

/** An article that was read: as its page prints it, the `printedText` of that, and what is known of it from then on. */
export interface ReadArticle {
  page: PageArticle;
  text: string;
  known: KnownArticle;
}

/** Reads an article of the library for a site on a day. */
export function readSiteArticle(article: SiteArticle, today: string): ReadArticle {
  const { page, ready } = readPage(article, today);
  const { blocked, withheld, until } = ready;
  const text = printedText(page);
  const known: KnownArticle = {
    sequence: article.sequence,
    editedAt: article.editedAt,
    until,
    headline: ready.article.headline,
    listed: blocked.length > 0 ? null : listArticle(page, digest, text),
    blocked,
    withheld,
  };
  return { page, text, known };
}

/** An article as its page prints it on a day. */
export function readPage(
  { json, editedAt }: SiteArticle,
  today: string,
): { page: PageArticle; ready: ReadyArticle } {
  const ready = readyForSite(JSON.parse(Buffer.from(json).toString()) as Article, today);
  const page = printedArticle({
    article: ready.article,
    publishedAt: ready.article.publishedAt || editedAt,
    editedAt,
    comments: null,
    readers: null,
  });
  return { page, ready };
}
