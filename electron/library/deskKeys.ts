import { pageTexts } from '../../shared/language/pageTexts';
import { sortKey } from '../../shared/language/sortKey';
import { authorsOf } from '../../shared/pages/authorsOf';
import { mainTag } from '../../shared/tags/mainTag';
import type { Tag } from '../../shared/tags/Tag';
import { foldLabel, tagKey } from '../../shared/tags/tagKey';

/** What the desk orders, groups and filters an article by. */
export interface DeskKeys {
  headline: string;
  /** The byline as it is compared. */
  byline: string;
  /** The key of its main tag, or ''. */
  mainTag: string;
  /** Each writer the byline names, as compared. */
  authors: string[];
}

/** Derived from what is on the card. */
export function deskKeys(card: {
  headline: string;
  byline: string;
  language: string;
  tags: readonly Tag[];
}): DeskKeys {
  const main = mainTag(card.tags);
  const texts = pageTexts[card.language === 'en' ? 'en' : 'nl'];
  return {
    headline: sortKey(card.headline),
    byline: foldLabel(card.byline),
    mainTag: main ? tagKey(main) : '',
    authors: [...new Set(authorsOf(card.byline, texts).map(({ name }) => foldLabel(name)))].filter(Boolean),
  };
}
