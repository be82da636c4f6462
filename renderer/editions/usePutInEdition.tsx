import type { ReactElement } from 'react';
import { useCallback, useState } from 'react';
import type { Anchor } from '../parts/placeBeside';
import { addToEdition } from './editionActions';
import { EditionChoice } from './EditionChoice';
import { editions, openEdition } from './editions';

/** Puts articles into the edition that is open; where none is, offers those there are beside what was pressed. */
export function usePutInEdition(): {
  put: (articles: readonly string[], anchor: () => Anchor | undefined) => void;
  choice: ReactElement | null;
} {
  const [asked, setAsked] = useState<{
    articles: readonly string[];
    anchor: () => Anchor | undefined;
  } | null>(null);
  const put = useCallback((articles: readonly string[], anchor: () => Anchor | undefined): void => {
    const open = editions.value.find(({ id }) => id === openEdition.value);
    if (articles.length === 0) return;
    if (open) void addToEdition(open, articles);
    else setAsked({ articles, anchor });
  }, []);
  return { put, choice: asked && <EditionChoice {...asked} onClose={() => setAsked(null)} /> };
}
