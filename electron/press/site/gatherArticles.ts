import { hash } from 'node:crypto';
import type { Article } from '../../../shared/article/Article';
import type { HeldArticle } from '../../../shared/bridge/answers';
import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import { mostAtOnce } from '../../../shared/bridge/siteCalls';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import { listArticle, printedArticle, printedText } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { Standing } from '../../../shared/pages/standingsOf';
import type { ReadyArticle } from '../../../shared/preflight/readyForSite';
import { readyForSite } from '../../../shared/preflight/readyForSite';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';
import type { RollEntry } from './SiteRoll';
import { lineOf, SiteRoll } from './SiteRoll';
import type { KnownArticle } from './KnownArticle';

/** The articles of the site as they are now. */
export interface GatheredArticles {
  listed: ListedArticle[];
  /** By id; null for what is no longer there. Only what changed. */
  changes: Map<string, KnownArticle | null>;
  /** Those that something keeps from the site, and those that are shown without some of their stills. */
  held: HeldArticle[];
  /** The ids of those that are shown and were not exported before. */
  fresh: string[];
  /** For the next time. */
  roll: SiteRoll;
}

/** What is known of the site's articles. */
export interface KnownArticles {
  articles: ReadonlyMap<string, KnownArticle>;
  /** How those stood in the library; null where that is not known. */
  roll: SiteRoll | null;
}

/** An article that was read: as its page prints it, and the `printedText` of that. */
export interface ReadArticle {
  page: PageArticle;
  text: string;
}

/** A short name of a text: the same text, the same name. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 20);
}

/**
 * Brings what is known of the site's articles in step with the library: only what changed is read, and what a new
 * day may have changed. `standing` says how each is read; `read` hears of each article that was read. One that cannot
 * be read stays as it is known, and is held as such.
 */
export async function gatherArticles(
  library: LibraryCaller,
  { articles, roll }: KnownArticles,
  today: string,
  standing: (article: string) => Standing,
  read: (article: ReadArticle, done: number, total: number) => void,
): Promise<GatheredArticles> {
  const { lines: text, approved } = valueOf(await library.call('site:articles', {}));
  const lines = text === '' ? [] : text.split('\n');
  const before = roll?.holdsOn(today) ? roll : null;
  const entries: RollEntry[] = [];
  const behind = new Map<string, number>();
  let known = 0;
  for (const [at, line] of lines.entries()) {
    const same = before && before.lines[at] === line ? before.entries[at] : undefined;
    if (same?.known) {
      entries.push(same);
      known++;
      continue;
    }
    const id = line.slice(0, line.indexOf(' '));
    const article = articles.get(id) ?? null;
    if (article) known++;
    entries.push({ id, known: article });
    if (!article || lineOf(id, article) !== line || (article.until !== '' && article.until <= today))
      behind.set(id, at);
  }
  const changes = new Map<string, KnownArticle | null>();
  if (known < articles.size) {
    const present = new Set(entries.map(({ id }) => id));
    for (const id of articles.keys()) if (!present.has(id)) changes.set(id, null);
  }
  const unread = new Set(behind.keys());
  for await (const article of loadInTurn(library, [...behind.keys()])) {
    const { id } = article;
    const { page, ready } = readPage(article, today);
    const { blocked, withheld, until } = ready;
    const printed = printedText(page);
    const now: KnownArticle = {
      sequence: article.sequence,
      editedAt: article.editedAt,
      until,
      headline: ready.article.headline,
      listed: blocked.length > 0 ? null : listArticle(page, digest, printed),
      blocked,
      withheld,
    };
    changes.set(id, now);
    unread.delete(id);
    entries[behind.get(id) as number] = { id, known: now };
    read({ page, text: printed }, behind.size - unread.size, behind.size);
  }
  const listed: ListedArticle[] = [];
  const held: HeldArticle[] = [];
  for (const { id, known: article } of entries) {
    if (article?.listed) {
      article.listed = standingAs(article.listed, standing(id));
      listed.push(article.listed);
    }
    const isUnread = unread.has(id);
    const { headline = '', blocked = [], withheld = [] } = article ?? {};
    if (isUnread || blocked.length > 0 || withheld.length > 0)
      held.push({ article: id, headline, blocked, withheld, isUnread });
  }
  const waiting = new Set(approved);
  const fresh = listed.map(({ article }) => article.id).filter((id) => waiting.has(id));
  // One that could not be read is not known as that line says it is: it is read when it can be.
  const asRead =
    unread.size === 0 ? lines : lines.map((line, at) => (unread.has(entries[at]?.id ?? '') ? '' : line));
  return { listed, changes, held, fresh, roll: SiteRoll.of(asRead, entries) };
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
