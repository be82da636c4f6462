import { useEffect, useRef, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import { mostChecked } from '../../shared/bridge/pressCalls';
import type { Checked } from '../export/many/Checked';
import { seeTogether } from '../export/many/Checked';
import { showFault } from '../parts/notes';
import { press } from '../session/bridge';
import { storeEverything } from '../session/openArticles';

/** What press found in an article as it was then. */
interface Found {
  of: string;
  checked: Checked;
}

/**
 * What stands in the way of each of the articles, by their ids, as far as it is known. Each is checked once, and again
 * when it has changed.
 */
export function useEditionChecks(cards: readonly ArticleCard[]): ReadonlyMap<string, Checked> {
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map());
  const now = useRef({ found, cards });
  now.current = { found, cards };
  const wanted = cards.map((card) => stateOf(card)).join();
  useEffect(() => {
    let gone = false;
    const check = async (): Promise<void> => {
      const unknown = now.current.cards.filter(
        (card) => now.current.found.get(card.id)?.of !== stateOf(card),
      );
      if (unknown.length > 0) await storeEverything();
      for (let from = 0; from < unknown.length && !gone; from += mostChecked) {
        const some = unknown.slice(from, from + mostChecked);
        const answer = await press.call('export:check', { articles: some.map(({ id }) => id) });
        if (gone) return;
        if (!answer.ok) return showFault(answer.fault);
        const fresh = answer.value.map((one, index): [string, Found] => {
          const card = some[index];
          return [one.article, { of: card ? stateOf(card) : '', checked: seeTogether(one) }];
        });
        setFound((before) => new Map([...before, ...fresh]));
      }
    };
    void check();
    return () => {
      gone = true;
    };
  }, [wanted]);
  return new Map([...found].map(([id, { checked }]) => [id, checked]));
}

/** Stands for all that is written in an article. */
function stateOf({ id, editedAt, status }: ArticleCard): string {
  return `${id} ${editedAt} ${status}`;
}
