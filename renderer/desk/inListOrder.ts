import { readArticleIds } from '../../shared/bridge/articleIds';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { deskRows } from './deskList';

/**
 * Does something with articles in the order of the list, in whatever order they were selected: at once where all their
 * rows are here, and otherwise once the library has said where they stand among the `total` that the question finds.
 */
export function inListOrder(
  question: DeskQuestion,
  total: number,
  articles: readonly string[],
  act: (ordered: readonly string[]) => void,
): void {
  const here = new Map(Array.from(deskRows.value, ([at, { card }]) => [card.id, at]));
  if (articles.length < 2) act(articles);
  else if (articles.every((article) => here.has(article))) act(ordered(articles, here));
  else
    void library.call('desk:ids', { question, from: 0, until: total }).then((answer) => {
      if (!answer.ok) return showFault(answer.fault);
      act(ordered(articles, new Map(readArticleIds(answer.value).map((id, at) => [id, at]))));
    });
}

/** What has left the list since comes last. */
function ordered(articles: readonly string[], places: ReadonlyMap<string, number>): string[] {
  const placeOf = (article: string): number => places.get(article) ?? Number.MAX_SAFE_INTEGER;
  return articles.toSorted((one, other) => placeOf(one) - placeOf(other));
}
