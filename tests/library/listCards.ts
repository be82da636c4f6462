import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskCalls } from '../../shared/bridge/deskCalls';
import { mostRows } from '../../shared/bridge/deskCalls';
import { plainQuestion } from '../../shared/bridge/deskQuestion';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';

/** All cards of a view: last edited first, of the bin last binned first. Answers the fault of the first question that has one. */
export async function listCards(
  calls: Pick<Implementations<DeskCalls>, 'desk:ask'>,
  view: 'all' | 'bin' = 'all',
): Promise<Answer<ArticleCard[]>> {
  const cards: ArticleCard[] = [];
  for (;;) {
    const question = { ...plainQuestion, view };
    const page = await calls['desk:ask']({ question, from: cards.length, count: mostRows, find: [] });
    if (!page.ok) return page;
    cards.push(...page.value.rows.map(({ card }) => card));
    if (cards.length >= page.value.total || page.value.rows.length === 0) return succeed(cards);
  }
}
