import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import type { ListedArticle } from './ListedArticle';
import { mostReadFirst } from './mostReadFirst';
import type { Subjects } from './subjectsOf';
import { subjectsOf } from './subjectsOf';

/** The articles of one subject, newest first. */
export interface ListedGroup<Subject> {
  subject: Subject;
  articles: readonly ListedArticle[];
}

type Groups<Subject> = ReadonlyMap<string, ListedGroup<Subject>>;

/**
 * The articles of a site in all the orders its pages ask for, each made once: by date, by readers, and under
 * each tag, section, author and month. Keys of the groups come in code-unit order; articles of the same moment by
 * id, so that nothing depends on the input's order.
 */
export class SiteLists {
  private constructor(
    readonly newest: readonly ListedArticle[],
    /** Those with figures or put there by hand, most read first. */
    readonly mostRead: readonly ListedArticle[],
    /** By `tagKey`. */
    readonly tags: Groups<Tag>,
    /** By the section's name. */
    readonly sections: Groups<string>,
    /** By the author's name. */
    readonly authors: Groups<string>,
    /** By year and month on the clock of the theme's zone: `2026-11`. */
    readonly months: Groups<string>,
    private readonly subjectsOf: (listed: ListedArticle) => Subjects,
  ) {}

  /** The lists of these articles. `textsOf` gives the words of an article's language. */
  static of(
    articles: readonly ListedArticle[],
    timeZone: string,
    textsOf: (language: ListedArticle['article']['language']) => PageTexts,
  ): SiteLists {
    const newest = articles.toSorted(
      (a, b) => b.published - a.published || (a.article.id < b.article.id ? -1 : 1),
    );
    const ofOne = (listed: ListedArticle): Subjects =>
      subjectsOf(listed, timeZone, textsOf(listed.article.language));
    const subjects = newest.map(ofOne);
    return new SiteLists(
      newest,
      mostReadFirst(newest),
      grouped(newest, subjects, ({ tags }) => tags),
      grouped(newest, subjects, ({ section }) => (section ? [[section, section]] : [])),
      grouped(newest, subjects, ({ authors }) => authors.map((name) => [name, name])),
      grouped(newest, subjects, ({ month }) => [[month, month]]),
      ofOne,
    );
  }

  /**
   * The lists with some articles in the places of others, which stand in the same places: of the same moment,
   * subjects and readers. Lists that none of them stands in are the very same ones.
   */
  replacing(articles: ReadonlyMap<ListedArticle, ListedArticle>): SiteLists {
    if (articles.size === 0) return this;
    const subjects = Array.from(articles.keys(), this.subjectsOf);
    const inGroups = <Subject>(
      groups: Groups<Subject>,
      keys: (subjects: Subjects) => readonly string[],
    ): Groups<Subject> => replacedInSome(groups, new Set(subjects.flatMap(keys)), articles);
    return new SiteLists(
      replacedIn(this.newest, articles),
      this.mostRead.some((listed) => articles.has(listed))
        ? replacedIn(this.mostRead, articles)
        : this.mostRead,
      inGroups(this.tags, ({ tags }) => tags.map(([key]) => key)),
      inGroups(this.sections, ({ section }) => [section]),
      inGroups(this.authors, ({ authors }) => authors),
      inGroups(this.months, ({ month }) => [month]),
      this.subjectsOf,
    );
  }
}

/** An article with two tags of one key stands under it once. */
function grouped<Subject>(
  newest: readonly ListedArticle[],
  subjects: readonly Subjects[],
  keyed: (subjects: Subjects) => readonly (readonly [key: string, subject: Subject])[],
): Groups<Subject> {
  const groups = new Map<string, { subject: Subject; articles: ListedArticle[] }>();
  for (const [place, listed] of newest.entries()) {
    for (const [key, subject] of keyed(subjects[place] as Subjects)) {
      const group = groups.get(key);
      if (!group) groups.set(key, { subject, articles: [listed] });
      else if (group.articles.at(-1) !== listed) group.articles.push(listed);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function replacedIn(
  list: readonly ListedArticle[],
  articles: ReadonlyMap<ListedArticle, ListedArticle>,
): readonly ListedArticle[] {
  return list.map((listed) => articles.get(listed) ?? listed);
}

function replacedInSome<Subject>(
  groups: Groups<Subject>,
  keys: ReadonlySet<string>,
  articles: ReadonlyMap<ListedArticle, ListedArticle>,
): Groups<Subject> {
  const replaced = new Map(groups);
  for (const key of keys) {
    const group = groups.get(key);
    if (group) replaced.set(key, { subject: group.subject, articles: replacedIn(group.articles, articles) });
  }
  return replaced;
}
