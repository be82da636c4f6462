import type { ReactElement } from 'react';
import { faultLine } from '../../shared/language/faultTexts';
import { findManyTexts } from '../../shared/language/findManyTexts';
import { Button } from '../parts/Button';
import { Progress } from '../parts/Progress';
import { useLanguage, useTexts } from '../settings/language';
import type { ManyFound } from './ManyFind';

interface FoundSaysProps {
  state: ManyFound;
  /** How many articles there are to look through. */
  total: number;
  onStop: () => void;
}

/** How far looking is, and what came of it. */
export function FoundSays({ state, total, onStop }: FoundSaysProps): ReactElement {
  const texts = useTexts(findManyTexts);
  const language = useLanguage();
  const { phase, done, found, count, more, stopped, refused, fault } = state;
  if (phase === 'looking')
    return (
      <div className="find-many-looking">
        <Progress label={texts.looking} done={done} total={total} />
        <span className="quiet figures">{texts.far(done, total)}</span>
        <Button size="small" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    );
  const [first] = refused;
  return (
    <div className="find-many-says" role="status">
      {phase === 'done' && !fault && (
        <span className="figures">{count === 0 ? texts.none : texts.found(count, found.length)}</span>
      )}
      {stopped && <span className="quiet">{texts.stopped(done)}</span>}
      {more && <span className="quiet">{texts.more(count)}</span>}
      {first && (
        <span className="quiet">
          {texts.unread(refused.length)} {faultLine(first.fault, language)}
        </span>
      )}
    </div>
  );
}
