import { useEffect, useState } from 'react';
import type { Fact } from '../../shared/preflight/facts/Fact';
import { factsOf, markText } from '../../shared/preflight/facts/factsOf';
import { writtenTexts } from '../../shared/preflight/text/writtenTexts';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';

/** The window is left alone after so many milliseconds of looking. */
const atOnce = 8;

/** The names and figures of an article, a moment behind the typing; null until it was looked through. */
export function useFacts(session: ArticleSession): Fact[] | null {
  const article = useDigested(session, (digested) => digested.article);
  const [facts, setFacts] = useState<Fact[] | null>(null);
  useEffect(() => {
    let gone = false;
    void (async () => {
      let began = performance.now();
      for (const written of writtenTexts(article)) {
        if (performance.now() - began > atOnce) {
          await new Promise((go) => requestIdleCallback(go, { timeout: 200 }));
          if (gone) return;
          began = performance.now();
        }
        markText(article, written);
      }
      setFacts(factsOf(article));
    })();
    return () => {
      gone = true;
    };
  }, [article]);
  return facts;
}
