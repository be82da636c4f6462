import type { HeldArticle } from '../../../shared/bridge/answers';
import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import type { Standing } from '../../../shared/pages/standingsOf';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';
import type { KnownArticle } from './KnownArticle';
import { loadInTurn } from './loadInTurn';
import type { RollEntry } from './SiteRoll';
import { lineOf, SiteRoll } from './SiteRoll';

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

/**
 * Brings what is known of the site's articles in step with the library: only what changed is read, and what a new
 * day may have changed. `standing` says how each is read; `read` reads some, of so many in all, and answers what is
 * known of each from then on. One that cannot be read stays as it is known, and is held as such.
 */
export async function gatherArticles(
  library: LibraryCaller,
  { articles, roll }: KnownArticles,
  today: string,
  standing: (article: string) => Standing,
  read: (articles: readonly SiteArticle[], total: number) => Promise<[string, KnownArticle][]>,
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
  const reading: Promise<void>[] = [];
  for await (const { articles: some } of loadInTurn(library, [...behind.keys()])) {
    const one = read(some, behind.size).then((all) => {
      for (const [id, now] of all) {
        changes.set(id, now);
        unread.delete(id);
        entries[behind.get(id) as number] = { id, known: now };
      }
    });
    // Heard of at the end.
    one.catch(() => undefined);
    reading.push(one);
  }
  for (const one of reading) await one;
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
