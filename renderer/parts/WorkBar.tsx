import type { ReactElement } from 'react';
import { changeTexts } from '../../shared/language/changeTexts';
import { printNumber } from '../../shared/language/numbers';
import { useLanguage, useTexts } from '../settings/language';
import { Progress } from './Progress';
import type { Work } from './works';

/** How far something is, where a note would stand. */
export function WorkBar({ work }: { work: Work }): ReactElement {
  const texts = useTexts(changeTexts);
  const language = useLanguage();
  const { label, done, total, stop } = work;
  return (
    <div className="note work">
      <span>{label}</span>
      <Progress label={label} done={done} total={total} />
      <span className="figures">{texts.far(printNumber(done, language), printNumber(total, language))}</span>
      <button type="button" onClick={stop}>
        {texts.stop}
      </button>
    </div>
  );
}
