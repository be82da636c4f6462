import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';

/**
 * The library's calls for one of those it serves: what that one stores in an article is told to the others, once it is
 * on disk. Whoever stored it knows.
 */
export function tellsOthers<C extends Pick<Implementations<LibraryCalls>, 'article:store'>>(
  calls: C,
  told: (article: string, sequence: number) => void,
): C {
  return {
    ...calls,
    'article:store': async (ask) => {
      const answer = await calls['article:store'](ask);
      if (answer.ok) told(ask.article, answer.value.sequence);
      return answer;
    },
  };
}
