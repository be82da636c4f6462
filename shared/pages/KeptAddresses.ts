import type { Article } from '../article/Article';
import { slugOf } from '../article/slug';
import { safePart } from './safePart';

/** An address under which an article was exported. */
export interface KeptAddress {
  article: string;
  /** `film/kop`: where its page lay, without `index.html`. */
  path: string;
  /** What decided it (`wishOf`). As long as that stays the same, so does the address. */
  wish: string;
  /** ISO 8601, UTC: when it was first exported there. */
  at: string;
}

/** An article's place on a site that nobody has kept yet. */
export type NewAddress = Omit<KeptAddress, 'at'>;

/** What a kept address looks like: two parts, neither of which a bundle keeps for itself. */
export function isArticlePath(path: string): boolean {
  const parts = path.split('/');
  return parts.length === 2 && parts.every((part) => /^[a-z0-9-]+$/.test(part) && safePart(part) === part);
}

/**
 * What a person chose of an article's address: section and slug. A page without a slug of its own has the headline's,
 * and keeps that when the headline changes.
 */
export function wishOf(article: Pick<Article, 'section' | 'slug'>): string {
  const known = wishes.get(article);
  if (known !== undefined) return known;
  const { section, slug } = article;
  const folder = section.trim() ? safePart(slugOf(section, 'rubriek')) : 'artikel';
  const wish = `${folder}/${slug ? safePart(slugOf(slug, 'artikel')) : ''}`;
  wishes.set(article, wish);
  return wish;
}

/** Made once of each value of an article: all of a site's are asked for with every export. */
const wishes = new WeakMap<Pick<Article, 'section' | 'slug'>, string>();

/** Under which addresses the articles of a site were exported, each article's in the order in which it had them. */
export class KeptAddresses {
  readonly #byArticle = new Map<string, KeptAddress[]>();

  /** What makes no sense as the address of an article is passed over. */
  constructor(kept: Iterable<KeptAddress>) {
    for (const one of kept) {
      if (!isArticlePath(one.path)) continue;
      const known = this.#byArticle.get(one.article);
      if (known) known.push(one);
      else this.#byArticle.set(one.article, [one]);
    }
  }

  /** Every address that an article had, the oldest first. */
  of(article: string): readonly KeptAddress[] {
    return this.#byArticle.get(article) ?? [];
  }

  /** The last address that was decided by this wish. */
  decidedBy(article: string, wish: string): KeptAddress | undefined {
    return this.of(article).findLast((one) => one.wish === wish);
  }

  /** Whether this is where it was exported last. */
  has({ article, path, wish }: NewAddress): boolean {
    const last = this.of(article).at(-1);
    return last?.path === path && last.wish === wish;
  }
}

/** Of a site that was never exported. */
export const noneKept = new KeptAddresses([]);
