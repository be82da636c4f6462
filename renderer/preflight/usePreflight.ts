import { useEffect, useMemo, useState } from 'react';
import { readVersions } from '../../shared/article/readVersions';
import type { FactsQuestion } from '../../shared/preflight/FactsQuestion';
import { factsQuestion } from '../../shared/preflight/FactsQuestion';
import type { PreflightFacts, ThemeFault } from '../../shared/preflight/PreflightFacts';
import type { PreflightResult } from '../../shared/preflight/preflight';
import { preflight } from '../../shared/preflight/preflight';
import type { CheckItem } from '../../shared/review/signOff/SignOff';
import { openItems } from '../../shared/review/signOff/ticks';
import type { ArticleSession } from '../session/ArticleSession';
import { press } from '../session/bridge';
import { whenPagesChange } from '../session/pageChanges';
import { useObservable } from '../session/Observable';
import { useDigested } from '../session/useSession';
import type { KnownFacts } from './latestFacts';
import { latestFacts, momentOfRights, noteFacts } from './latestFacts';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';
import { signOff } from '../status/signOff';
import { ticksIn } from '../status/ticksIn';
import { useOpenThreads } from '../threads/useOpenThreads';
import { today } from '../stills/today';

/** How long a change to address, links, tags or stills waits for the next one, in milliseconds. */
const restFor = 300;

/** What preflight finds in an open article and what it goes by, a moment behind the typing. */
export interface LivePreflight {
  result: PreflightResult;
  facts: PreflightFacts;
}

/**
 * Checks an open article, and again whenever it changed. Theme and library are asked when something changed that
 * they have to do with; until they have answered, what they know is neither found nor passed. `stopped` is why the
 * article's own page could not be made just now, where somebody tried.
 */
export function usePreflight(session: ArticleSession, stopped: ThemeFault | null = null): LivePreflight {
  const article = useDigested(session, (digested) => digested.article);
  const day = today();
  const versions = session.whole.value ? readVersions(session.doc) : [];
  const gathered = useGathered(session, JSON.stringify(factsQuestion(article, versions)));
  const now = momentOfRights(article);
  const threads = useOpenThreads(session);
  const suggestions = useObservable(allSuggestionsIn(session));
  const checks = openItems(useObservable(signOff), useObservable(ticksIn(session)), {
    status: article.status,
    versions,
  });
  const open = JSON.stringify(checks ?? null);
  const isWhole = session.whole.value;
  const facts = useMemo(
    () => ({
      today: day,
      ...(now && { now }),
      ...gathered,
      ...(isWhole && { threads, suggestions }),
      ...(isWhole && open !== 'null' && { checks: JSON.parse(open) as CheckItem[] }),
      ...(stopped && { themeFault: stopped }),
    }),
    [day, now, gathered, stopped, isWhole, threads, suggestions, open],
  );
  const result = useMemo(() => preflight(article, facts), [article, facts]);
  return { result, facts };
}

/** What theme and library answered last; the question comes as JSON, so that the same one is not asked again. */
function useGathered(session: ArticleSession, question: string): KnownFacts {
  const [gathered, setGathered] = useState(() => latestFacts(session));
  const [turn, setTurn] = useState(0);
  useEffect(() => whenPagesChange(() => setTurn((before) => before + 1)), []);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      void press.call('facts:gather', JSON.parse(question) as FactsQuestion).then((answer) => {
        // A library that does not answer is told of where something is stored or exported.
        if (gone || !answer.ok) return;
        noteFacts(session, answer.value);
        setGathered(answer.value);
      });
    }, restFor);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [session, question, turn]);
  return gathered;
}
