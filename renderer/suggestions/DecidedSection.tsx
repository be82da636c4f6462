import type { ReactElement } from 'react';
import { printLongMoment, printMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { DecidedSuggestion } from '../../shared/review/suggestions/readDecided';
import { AuthorDisc } from '../people/AuthorDisc';
import { useToday } from '../parts/useToday';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable, useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { describeDecided } from './describeDecided';
import { useDecided } from './useDecided';
import './suggestions.css';

/** In which open articles they are unfolded: beside the manuscript and in a review alike, whatever else is shown meanwhile. */
const unfolded = new WeakMap<ArticleSession, Observable<boolean>>();

/** The suggestions that somebody decided on, folded away: who took over what, or turned it down, and when. */
export function DecidedSection({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(suggestionTexts);
  const language = useLanguage();
  const isOpen = unfoldedIn(session);
  const open = useObservable(isOpen);
  const { count, decided } = useDecided(session, open);
  if (count === 0) return null;
  return (
    <section className="panel-section decided" aria-label={texts.decided}>
      <details
        className="thread-settled"
        open={open}
        onToggle={(event) => isOpen.set(event.currentTarget.open)}
      >
        <summary>
          {texts.decided} <span className="count-of">{printNumber(count, language)}</span>
        </summary>
        {open && (
          <>
            <ul className="thread-list">
              {decided.map((one) => (
                <Decided key={`${one.value ? 'value' : 'text'} ${one.id}`} session={session} one={one} />
              ))}
            </ul>
            {decided.length < count && (
              <p className="quiet small">{texts.lastDecided(decided.length, count)}</p>
            )}
          </>
        )}
      </details>
    </section>
  );
}

function unfoldedIn(session: ArticleSession): Observable<boolean> {
  const known = unfolded.get(session) ?? new Observable(false);
  unfolded.set(session, known);
  return known;
}

/** One of them. */
function Decided({ session, one }: { session: ArticleSession; one: DecidedSuggestion }): ReactElement {
  const texts = useTexts(suggestionTexts);
  const language = useLanguage();
  const today = useToday();
  const { as, decided, by, at } = one;
  return (
    <li className="thread suggestion">
      <header>
        <AuthorDisc session={session} author={decided} />
        <b>{texts.decidedBy[as](isolated(decided.by || texts.nobody))}</b>
        {decided.at && (
          <time dateTime={decided.at} title={printLongMoment(decided.at, language)}>
            {printMoment(decided.at, language, today)}
          </time>
        )}
      </header>
      <p dir="auto">{describeDecided(one, language)}</p>
      <p className="quiet small">
        {texts.tagIn(isolated(by || texts.nobody))}
        {at && `, ${printMoment(at, language, today)}`}
      </p>
    </li>
  );
}
