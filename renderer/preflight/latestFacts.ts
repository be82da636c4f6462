import type { PreflightFacts } from '../../shared/preflight/PreflightFacts';
import type { PreflightResult } from '../../shared/preflight/preflight';
import { preflight, whatStops } from '../../shared/preflight/preflight';
import type { Article } from '../../shared/article/Article';
import { readVersions } from '../../shared/article/readVersions';
import { factsQuestion } from '../../shared/preflight/FactsQuestion';
import { isOpen } from '../../shared/review/threads/Thread';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';
import { openItems } from '../../shared/review/signOff/ticks';
import { signOff } from '../status/signOff';
import { ticksIn } from '../status/ticksIn';
import { threadsIn } from '../threads/threadsIn';
import { press } from '../session/bridge';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable } from '../session/Observable';
import { momentNow, today } from '../stills/today';

/** What theme and library know. */
export type KnownFacts = Omit<PreflightFacts, 'today' | 'now' | 'threads' | 'suggestions' | 'checks'>;

/** What theme and library last answered about each open article. */
const latest = new WeakMap<ArticleSession, KnownFacts>();

/** How often theme and library have answered, about whichever article. */
export const factsNoted = new Observable(0);

export function noteFacts(session: ArticleSession, facts: KnownFacts): void {
  latest.set(session, facts);
  factsNoted.set(factsNoted.value + 1);
}

/** What is known of theme and library around an open article; nothing before they have answered. */
export function latestFacts(session: ArticleSession): KnownFacts {
  return latest.get(session) ?? {};
}

/** Asks theme and library about an article, unless they have answered before; where they do not answer, all goes on without. */
export async function needFacts(session: ArticleSession): Promise<void> {
  if (latest.has(session)) return;
  const { article } = session.digest.now();
  const answer = await press.call('facts:gather', factsQuestion(article, readVersions(session.doc)));
  if (answer.ok) noteFacts(session, answer.value);
}

/** The present moment, where an embargo of the article ends in the middle of a day; else ''. */
export function momentOfRights({ stills }: Article): string {
  return stills.some(({ usableFrom }) => usableFrom.length > 10) ? momentNow() : '';
}

/** What is open in an article whose document is there: threads and suggestions. */
function reviewFacts(
  session: ArticleSession,
  { status }: Article,
): Pick<PreflightFacts, 'threads' | 'suggestions' | 'checks'> {
  if (!session.whole.value) return {};
  const checks = openItems(signOff.value, ticksIn(session).value, {
    status,
    versions: readVersions(session.doc),
  });
  return {
    threads: threadsIn(session).value.filter(isOpen),
    suggestions: allSuggestionsIn(session).value,
    ...(checks && { checks }),
  };
}

/** How many findings stop the export of an article, as it was digested last, by what is known of theme and library. */
export function stopsNow(session: ArticleSession): number {
  const { article } = session.digest.current.value;
  return whatStops(article, factsNow(session, article)).length;
}

function factsNow(session: ArticleSession, article: Article): PreflightFacts {
  const now = momentOfRights(article);
  return {
    today: today(),
    ...(now && { now }),
    ...latestFacts(session),
    ...reviewFacts(session, article),
  };
}

/** What preflight finds in an article as it is this moment, by what is known of theme and library. */
export function checkNow(session: ArticleSession): {
  article: Article;
  facts: PreflightFacts;
  result: PreflightResult;
} {
  const { article } = session.digest.now();
  const facts = factsNow(session, article);
  return { article, facts, result: preflight(article, facts) };
}
