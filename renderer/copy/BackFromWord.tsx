import type { ReactElement } from 'react';
import type { BroughtBack } from '../../shared/interchange/word/BroughtBack';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { useLanguage, useTexts } from '../settings/language';

/** What a Word document brought back, by whom. */
export function BackFromWord({ back }: { back: BroughtBack }): ReactElement {
  const texts = useTexts(takenInTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const byWhom = (all: BroughtBack['suggested']): string =>
    all.map(({ by, count }) => texts.suggested(print(count), isolated(by) || texts.somebody)).join(', ');
  const lines = [
    [texts.newSuggestions, byWhom(back.suggested)],
    [texts.newComments, byWhom(back.comments)],
    [texts.accepted, back.accepted ? print(back.accepted) : ''],
    [texts.rejected, back.rejected ? print(back.rejected) : ''],
    [texts.resolved, back.resolved ? print(back.resolved) : ''],
    [texts.reopened, back.reopened ? print(back.reopened) : ''],
  ].filter(([, said]) => said);
  return (
    <>
      <p>{isAnythingBack(back) ? texts.backLead : texts.nothing}</p>
      {lines.length > 0 && (
        <dl>
          {lines.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {back.missing > 0 && <p className="quiet">{texts.missing(back.missing)}</p>}
    </>
  );
}
