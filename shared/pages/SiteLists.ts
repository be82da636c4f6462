import { clockIn } from '../article/zoneClock';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import { authorsOf } from './authorsOf';
import type { ListedArticle } from './ListedArticle';
import { mostReadFirst } from './mostReadFirst';

/** The articles of one subject, newest first. */
export interface ListedGroup<Subject> {
  subject: Subject;
  articles: ListedArticle[];
}

/**
 * The articles of a site in all the orders its pages ask for, each made once: by date, by readers, and under
 * each tag, section, author and month. Keys of the groups come in code-unit order; articles of the same moment by
 * id, so that nothing depends on the input's order.
 */
export class SiteLists {
  readonly newest: readonly ListedArticle[];
  /** Those with figures or put there by hand, most read first. */
  readonly mostRead: readonly ListedArticle[];
  /** By `tagKey`. */
  readonly tags: ReadonlyMap<string, ListedGroup<Tag>>;
  /** By the section's name. */
  readonly sections: ReadonlyMap<string, ListedGroup<string>>;
  /** By the author's name. */
  readonly authors: ReadonlyMap<string, ListedGroup<string>>;
  /** By year and month on the clock of the theme's zone: `2026-11`. */
  readonly months: ReadonlyMap<string, ListedGroup<string>>;

  constructor(
    articles: readonly ListedArticle[],
    timeZone: string,
    textsOf: (language: ListedArticle['article']['language']) => PageTexts,
  ) {
    this.newest = articles.toSorted(
      (a, b) => b.published - a.published || (a.article.id < b.article.id ? -1 : 1),
    );
    this.mostRead = mostReadFirst(this.newest);
    this.tags = this.#groups(({ article }) => article.tags.map((tag) => [tagKey(tag), tag]));
    this.sections = this.#groups(({ article }) => {
      const section = article.section.trim();
      return section ? [[section, section]] : [];
    });
    this.authors = this.#groups(({ article }) =>
      authorsOf(article.byline, textsOf(article.language)).map(({ name }) => [name, name]),
    );
    this.months = this.#groups(({ publishedAt }) => {
      const month = (clockIn(timeZone, publishedAt)?.day ?? '1970-01-01').slice(0, 7);
      return [[month, month]];
    });
  }

  /** An article with two tags of one key stands under it once. */
  #groups<Subject>(
    subjectsOf: (article: ListedArticle) => [key: string, subject: Subject][],
  ): Map<string, ListedGroup<Subject>> {
    const groups = new Map<string, ListedGroup<Subject>>();
    for (const listed of this.newest) {
      for (const [key, subject] of subjectsOf(listed)) {
        const group = groups.get(key);
        if (!group) groups.set(key, { subject, articles: [listed] });
        else if (group.articles.at(-1) !== listed) group.articles.push(listed);
      }
    }
    return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
