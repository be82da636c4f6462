import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useId, useRef } from 'react';
import { factTexts } from '../../shared/language/factTexts';
import { printNumber } from '../../shared/language/numbers';
import type { Fact } from '../../shared/preflight/facts/Fact';
import { showPlace } from '../preflight/showPlace';
import { Icon } from '../parts/Icon';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import { tickFact } from './checkedFacts';

interface FactRowProps {
  session: ArticleSession;
  fact: Fact;
  checked: boolean;
  /** It is not known yet what was checked. */
  off: boolean;
  /** It is the one of the list that Tab leads to. */
  current: boolean;
  onCurrent: () => void;
}

/** A name or a figure: a tick, its words, which lead to one of its places after the other, and what it looks like. */
export function FactRow({ session, fact, checked, off, current, onCurrent }: FactRowProps): ReactElement {
  const texts = useTexts(factTexts);
  const language = useLanguage();
  const hint = useId();
  const next = useRef(0);
  const { text, places, alike } = fact;
  const tabIndex = current ? 0 : -1;
  const show = (): void => {
    const place = places[next.current % places.length];
    next.current++;
    if (place) showPlace({ ...place.where, stretch: [place.from, place.until] });
  };
  return (
    <li className="fact" data-checked={checked || undefined} onFocus={onCurrent}>
      <label className="choice fact-tick">
        <input
          type="checkbox"
          className="checkbox"
          aria-label={texts.checked(text)}
          checked={checked}
          aria-disabled={off || undefined}
          tabIndex={tabIndex}
          onChange={(event) => tickFact(session.id, fact, event.target.checked)}
        />
      </label>
      <button
        type="button"
        className="fact-text"
        title={texts.stands(places.length)}
        aria-describedby={alike.length > 0 ? hint : undefined}
        tabIndex={tabIndex}
        onClick={show}
      >
        <span>{text}</span>
        {places.length > 1 && (
          <span className="fact-times figures">{texts.times(printNumber(places.length, language))}</span>
        )}
      </button>
      {alike.length > 0 && (
        <p id={hint} className="hint warn">
          <Icon of={TriangleAlert} size={12} />
          {texts.alike(alike.slice(0, 3).join(', '))}
        </p>
      )}
    </li>
  );
}
