import type { ReactElement } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { useTexts } from '../settings/language';
import { DrawnStill } from './DrawnStill';

/** A galley proof with its printer's marks: shows, while there is no copy, what copy will look like. */
export function Galley(): ReactElement {
  const { galley } = useTexts(deskTexts).first;
  return (
    <div className="proof" aria-hidden="true">
      {['top left', 'top right', 'bottom left', 'bottom right'].map((corner) => (
        <svg key={corner} className={`proof-register ${corner}`} viewBox="0 0 21 21" width="21" height="21">
          <circle cx="10.5" cy="10.5" r="5" />
          <path d="M10.5 0v21M0 10.5h21" />
        </svg>
      ))}
      <span className="proof-fold left" />
      <span className="proof-fold right" />
      <span className="proof-inks">
        {['ink', 'ink-2', 'ink-3', 'ink-4', 'red', 'blue'].map((ink) => (
          <i key={ink} className={ink} />
        ))}
      </span>
      <div className="galley">
        <p className="galley-headline">{galley.headline}</p>
        <p className="galley-standfirst">{galley.standfirst}</p>
        <DrawnStill />
        <p className="galley-credit">{galley.credit}</p>
        <p className="galley-subhead">{galley.subhead}</p>
        <p>{galley.body}</p>
      </div>
    </div>
  );
}
