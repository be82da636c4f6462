import type { ReactElement } from 'react';
import { changeTexts } from '../../shared/language/changeTexts';
import { printNumber } from '../../shared/language/numbers';
import { useLanguage, useTexts } from '../settings/language';
import { Progress } from './Progress';
import type { Work } from './works';

/** How far something is, where a note would stand; only that it goes on where nobody knows how far. */
export function WorkBar({ work }: { work: Work }): ReactElement {
  const texts = useTexts(changeTexts);
  const language = useLanguage();
  const { label, done, total, stop } = work;
  return (
    <div className="note work">
      <span>{label}</span>
      {total > 0 ? (
        <>
          <Progress label={label} done={done} total={total} />
          <span className="figures">
            {texts.far(printNumber(done, language), printNumber(total, language))}
          </span>
        </>
      ) : (
        <span className="spinner" role="progressbar" aria-label={label} />
      )}
      <button type="button" onClick={stop}>
        {texts.stop}
      </button>
    </div>
  );
}
