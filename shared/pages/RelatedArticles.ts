import { mainTag } from '../tags/mainTag';
import { tagKey } from '../tags/tagKey';
import type { ListedArticle } from './ListedArticle';
import type { PageArticle } from './PageArticle';
import type { RelatedLists } from './relatedLists';
import { relatedLists } from './relatedLists';
import type { SiteLists } from './SiteLists';
import type { ListLimits } from './ThemeFacts';

/** The lists of all articles of one main tag and section that stand in none of them. */
interface SubjectLists {
  lists: RelatedLists;
  /** The articles in them, each with its own lists once they were asked for. */
  own: Map<string, RelatedLists | null>;
  /** All that stand in any of these lists. */
  shown: Set<ListedArticle>;
}

/**
 * The lists beside and under every article of a site (`relatedLists`). An article that stands in none of them leaves
 * them as they are for all articles of its main tag and section, so for those they are chosen once: the very same
 * lists, and not only equal ones, are answered to all of them, however often.
 */
export class RelatedArticles {
  /** By section and by main tag. */
  readonly #bySubject = new Map<string, Map<string, SubjectLists>>();
  /** The lists that were answered before others took their places (`replacing`). */
  readonly outdated = new Set<RelatedLists>();

  constructor(
    private readonly lists: SiteLists,
    private readonly limits: ListLimits,
  ) {}

  /** The lists on the article's own page. */
  of({ article }: Pick<PageArticle, 'article'>): RelatedLists {
    const { lists, own, shown } = this.#ofSubject(article);
    const known = own.get(article.id);
    if (known === undefined) return lists;
    if (known) return known;
    const made = relatedLists({ article }, this.lists, this.limits);
    own.set(article.id, made);
    for (const listed of allOf(made)) shown.add(listed);
    return made;
  }

  /** The same for the site's lists with other articles in the places of these: lists that none of them is in stay. */
  replacing(lists: SiteLists, articles: ReadonlyMap<ListedArticle, ListedArticle>): RelatedArticles {
    const related = new RelatedArticles(lists, this.limits);
    for (const [section, byTag] of this.#bySubject) {
      const kept = new Map<string, SubjectLists>();
      for (const [tag, subject] of byTag) {
        if ([...articles.keys()].every((listed) => !subject.shown.has(listed))) kept.set(tag, subject);
        else
          for (const outdated of [subject.lists, ...subject.own.values()])
            if (outdated) related.outdated.add(outdated);
      }
      related.#bySubject.set(section, kept);
    }
    return related;
  }

  #ofSubject(article: PageArticle['article']): SubjectLists {
    const section = article.section.trim();
    const main = mainTag(article.tags);
    const tag = main ? tagKey(main) : '';
    const bySection = this.#bySubject.get(section) ?? new Map<string, SubjectLists>();
    this.#bySubject.set(section, bySection);
    const known = bySection.get(tag);
    if (known) return known;
    const lists = relatedLists({ article: { ...article, id: '' } }, this.lists, this.limits);
    const shown = new Set(allOf(lists));
    const made = { lists, shown, own: new Map(Array.from(shown, (listed) => [listed.article.id, null])) };
    bySection.set(tag, made);
    return made;
  }
}

function allOf({ sameTag, mostRead, popular, section, latest }: RelatedLists): ListedArticle[] {
  return [...sameTag, ...mostRead, ...popular, ...section, ...latest];
}
