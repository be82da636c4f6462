import { useEffect, useRef, useState } from 'react';
import type { Fact } from '../../shared/preflight/facts/Fact';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import type { FactSearch } from './lookForFacts';
import { lookForFacts } from './lookForFacts';

/** The names and figures of an article, a moment behind the typing; null until it was looked through. */
export function useFacts(session: ArticleSession): Fact[] | null {
  const article = useDigested(session, (digested) => digested.article);
  const [facts, setFacts] = useState<Fact[] | null>(null);
  const search = useRef<FactSearch | null>(null);
  useEffect(() => {
    const begun = lookForFacts(setFacts);
    search.current = begun;
    return () => begun.end();
  }, []);
  useEffect(() => {
    const { language, headline, standfirst, body } = article;
    search.current?.ask({ language, headline, standfirst, body });
  }, [article]);
  return facts;
}
