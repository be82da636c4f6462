import { hash } from 'node:crypto';
import type { Article } from '../../../shared/article/Article';
import type { HeldArticle } from '../../../shared/bridge/answers';
import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import { mostAtOnce } from '../../../shared/bridge/siteCalls';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import { listArticle, printedArticle } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { Standing } from '../../../shared/pages/standingsOf';
import type { ReadyArticle } from '../../../shared/preflight/readyForSite';
import { readyForSite } from '../../../shared/preflight/readyForSite';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';
import type { KnownArticle } from './SiteState';

/** The articles of the site as they are now. */
export interface GatheredArticles {
  listed: ListedArticle[];
  /** By id; null for what is no longer there. Only what changed. */
  changes: Map<string, KnownArticle | null>;
  /** Those that something keeps from the site, and those that are shown without some of their stills. */
  held: HeldArticle[];
  /** The ids of those that are shown and were not exported before. */
  fresh: string[];
}

/** A short name of a text: the same text, the same name. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 20);
}

/**
 * Brings what is known of the site's articles in step with the library: only what changed is read, and what a new
 * day may have changed. `standing` says how each is read; `read` hears of each article that was read.
 */
export async function gatherArticles(
  library: LibraryCaller,
  known: ReadonlyMap<string, KnownArticle>,
  today: string,
  standing: (article: string) => Standing,
  read: (page: PageArticle, done: number, total: number) => void,
): Promise<GatheredArticles> {
  const { ids, sequences, editedAt, approved } = valueOf(await library.call('site:articles', {}));
  const changes = new Map<string, KnownArticle | null>();
  const behind = ids.filter((id, at) => {
    const before = known.get(id);
    return (
      !before ||
      before.sequence !== sequences[at] ||
      before.editedAt !== editedAt[at] ||
      (before.until !== '' && before.until <= today)
    );
  });
  const present = new Set(ids);
  for (const id of known.keys()) if (!present.has(id)) changes.set(id, null);
  let done = 0;
  for await (const article of loadInTurn(library, behind)) {
    const { page, ready } = readPage(article, today);
    const { blocked, withheld, until } = ready;
    changes.set(article.id, {
      sequence: article.sequence,
      editedAt: article.editedAt,
      until,
      headline: ready.article.headline,
      listed: blocked.length > 0 ? null : listArticle(page, digest),
      blocked,
      withheld,
    });
    read(page, ++done, behind.length);
  }
  const listed: ListedArticle[] = [];
  const held: GatheredArticles['held'] = [];
  for (const id of ids) {
    const article = changes.get(id) ?? known.get(id);
    if (!article) continue;
    if (article.listed) {
      article.listed = standingAs(article.listed, standing(id));
      listed.push(article.listed);
    }
    const { headline, blocked, withheld } = article;
    if (blocked.length > 0 || withheld.length > 0) held.push({ article: id, headline, blocked, withheld });
  }
  const shown = new Set(listed.map(({ article }) => article.id));
  return { listed, changes, held, fresh: approved.filter((id) => shown.has(id)) };
}

/** The very same article where it stands as it did: what is known of it is kept by the planner. */
function standingAs(listed: ListedArticle, { readers, pinned }: Standing): ListedArticle {
  if (listed.readers === readers && listed.pinned === pinned) return listed;
  return { ...listed, readers, pinned };
}

/** Reads articles whole, in the order asked; one that cannot be read is left out. */
export async function* loadInTurn(
  library: LibraryCaller,
  ids: readonly string[],
): AsyncGenerator<SiteArticle, void> {
  for (let at = 0; at < ids.length;) {
    const articles = ids.slice(at, at + mostAtOnce);
    const answer = valueOf(await library.call('site:load-articles', { articles }));
    at += answer.read;
    yield* answer.articles;
  }
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
