import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { factTexts } from '../../shared/language/factTexts';
import { printNumber } from '../../shared/language/numbers';
import type { Fact } from '../../shared/preflight/facts/Fact';
import { keyOfFact } from '../../shared/preflight/facts/Fact';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import type { CheckedFacts } from './checkedFacts';
import { isChecked } from './checkedFacts';
import { FactRow } from './FactRow';

/** So many are listed until somebody asks for all of them. */
const atFirst = 50;

interface FactGroupProps {
  session: ArticleSession;
  title: string;
  facts: readonly Fact[];
  checked: CheckedFacts;
  /** The key of the fact that Tab leads to. */
  current: string;
  onCurrent: (key: string) => void;
}

/** The facts of one kind. */
export function FactGroup({
  session,
  title,
  facts,
  checked,
  current,
  onCurrent,
}: FactGroupProps): ReactElement {
  const texts = useTexts(factTexts);
  const language = useLanguage();
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, atFirst);
  return (
    <section className="fact-group" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>
        {shown.map((fact) => {
          const key = keyOfFact(fact);
          return (
            <FactRow
              key={key}
              session={session}
              fact={fact}
              checked={isChecked(checked, fact)}
              off={checked === null}
              current={key === current}
              onCurrent={() => onCurrent(key)}
            />
          );
        })}
      </ul>
      {shown.length < facts.length && (
        <Button look="text" size="small" onClick={() => setAll(true)}>
          {texts.showAll(printNumber(facts.length, language))}
        </Button>
      )}
    </section>
  );
}
