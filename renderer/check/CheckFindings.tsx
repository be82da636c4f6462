import type { ReactElement } from 'react';
import type { CheckFinding } from '../../shared/bridge/checkCalls';
import { checkTexts } from '../../shared/language/checkTexts';
import { printDay, printTime } from '../../shared/language/dates';
import { printNumber } from '../../shared/language/numbers';
import { Badge } from '../parts/Badge';
import { useToday } from '../parts/useToday';
import { useLanguage, useTexts } from '../settings/language';

/** What a check found, article by article, and whether it is well again. */
export function CheckFindings({ found }: { found: readonly CheckFinding[] }): ReactElement {
  const texts = useTexts(checkTexts);
  return (
    <ul className="check-findings" aria-label={texts.list} tabIndex={0}>
      {found.map((finding, index) => (
        <Finding key={index} finding={finding} />
      ))}
    </ul>
  );
}

function Finding({ finding }: { finding: CheckFinding }): ReactElement {
  const texts = useTexts(checkTexts);
  const language = useLanguage();
  const today = useToday();
  const { kind, article, name, count, lost, from, until, mended } = finding;
  const print = (figure: number): string => printNumber(figure, language);
  const moment = (at: string): string => `${printDay(at, language, today)} ${printTime(at)}`;
  return (
    <li>
      <div>
        <p className="check-name">{name || (article ? texts.untitled : texts.wholeLibrary)}</p>
        <p className="quiet small">
          {texts.kinds[kind](print(count), count === 1)} {from && texts.between(moment(from), moment(until))}
        </p>
      </div>
      {!mended ? (
        <Badge tone="block">{texts.notMended}</Badge>
      ) : lost > 0 ? (
        <Badge tone="warn">{texts.lost(print(lost))}</Badge>
      ) : (
        <Badge tone="fine">{texts.mended}</Badge>
      )}
    </li>
  );
}
