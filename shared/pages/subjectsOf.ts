import { clockIn } from '../article/zoneClock';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import { authorsOf } from './authorsOf';
import type { ListedArticle } from './ListedArticle';

/** All under which an article is listed, besides the front page. */
export interface Subjects {
  /** With their `tagKey`. */
  tags: readonly (readonly [key: string, tag: Tag])[];
  /** '' for none. */
  section: string;
  /** Names. */
  authors: readonly string[];
  /** Year and month on the clock of the theme's zone: `2026-11`. */
  month: string;
}

/** What an article is listed under. `texts` are those of its own language. */
export function subjectsOf(listed: ListedArticle, timeZone: string, texts: PageTexts): Subjects {
  const before = known.get(listed);
  if (before?.timeZone === timeZone && before.texts === texts) return before.subjects;
  const { article, publishedAt } = listed;
  const subjects: Subjects = {
    tags: article.tags.map((tag) => [tagKey(tag), tag]),
    section: article.section.trim(),
    authors: authorsOf(article.byline, texts).map(({ name }) => name),
    month: (clockIn(timeZone, publishedAt)?.day ?? '1970-01-01').slice(0, 7),
  };
  known.set(listed, { timeZone, texts, subjects });
  return subjects;
}

/** Each export plans the whole site anew, and of ten thousand articles all but a few are as they were. */
const known = new WeakMap<ListedArticle, { timeZone: string; texts: PageTexts; subjects: Subjects }>();
