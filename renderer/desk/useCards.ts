import { useEffect, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';

/** The cards of articles by their ids, kept up to date; null for one that is not there. */
export function useCards(articles: readonly string[]): ReadonlyMap<string, ArticleCard | null> {
  const [cards, setCards] = useState<ReadonlyMap<string, ArticleCard | null>>(new Map());
  const wanted = articles.join();
  useEffect(() => {
    let gone = false;
    const ids = wanted ? wanted.split(',') : [];
    const ask = async (asked: readonly string[]): Promise<void> => {
      const answers = await Promise.all(asked.map((article) => library.call('desk:card', { article })));
      if (gone) return;
      const found = answers.flatMap((answer, index): [string, ArticleCard | null][] => {
        if (answer.ok) return [[asked[index] ?? '', answer.value]];
        if (answer.fault.kind === 'article-missing') return [[asked[index] ?? '', null]];
        showFault(answer.fault);
        return [];
      });
      setCards((before) => new Map([...before, ...found]));
    };
    void ask(ids);
    const stop = library.on('desk:changed', ({ articles: changed }) => {
      void ask(ids.filter((id) => changed.length === 0 || changed.includes(id)));
    });
    return () => {
      gone = true;
      stop();
    };
  }, [wanted]);
  return cards;
}
