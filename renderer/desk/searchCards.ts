import type { ArticleCard } from '../../shared/bridge/answers';
import { statuses } from '../../shared/article/Article';
import { foldText, queryWords } from '../../shared/language/foldText';
import { printTag } from '../../shared/tags/printTag';
import { tagKey } from '../../shared/tags/tagKey';
import type { DeskFilter } from './deskFilter';

/** What a card is found by, folded once for as long as the card lives. */
const folded = new WeakMap<ArticleCard, string>();

function searchText(card: ArticleCard): string {
  const before = folded.get(card);
  if (before !== undefined) return before;
  const text = foldText([card.headline, ...card.tags.map(printTag), card.opening, card.byline].join('\n'));
  folded.set(card, text);
  return text;
}

/** The cards that answer to all of the filter, in its order. Cards that are equal keep the library's order. */
export function searchCards(cards: readonly ArticleCard[], filter: DeskFilter): ArticleCard[] {
  const words = queryWords(filter.query);
  const found = cards.filter(
    (card) =>
      (!filter.status || card.status === filter.status) &&
      (!filter.tag || card.tags.some((tag) => tagKey(tag) === filter.tag)) &&
      words.every((word) => searchText(card).includes(word)),
  );
  if (filter.sort === 'edited') return filter.descending ? found : found.reverse();
  const compare = comparisons[filter.sort];
  const turn = filter.descending ? -1 : 1;
  return found.sort((a, b) => turn * compare(a, b));
}

const letters = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

const comparisons = {
  headline: (a: ArticleCard, b: ArticleCard) => letters.compare(a.headline, b.headline),
  status: (a: ArticleCard, b: ArticleCard) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
  words: (a: ArticleCard, b: ArticleCard) => a.words - b.words,
};
