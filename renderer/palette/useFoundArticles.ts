import { useEffect, useState } from 'react';
import type { DeskRow } from '../../shared/bridge/deskCalls';
import { longestQuery, plainQuestion } from '../../shared/bridge/deskQuestion';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';

/** How many articles are listed at most. */
const most = 6;

const none: readonly DeskRow[] = [];

/** The articles of the library that answer best to what is typed; those of before until the library has answered. */
export function useFoundArticles(query: string): readonly DeskRow[] {
  const [found, setFound] = useState(none);
  const sought = query.trim() ? query.slice(0, longestQuery) : '';
  useEffect(() => {
    if (!sought) return;
    let wanted = true;
    const question = { ...plainQuestion, query: sought, sort: 'match' as const };
    void library.call('desk:ask', { question, from: 0, count: most, find: [] }).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setFound(answer.value.rows);
      else showFault(answer.fault);
    });
    return () => {
      wanted = false;
    };
  }, [sought]);
  return sought ? found : none;
}
