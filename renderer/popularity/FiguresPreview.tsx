import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ReadFigures } from '../../shared/bridge/popularityCalls';
import { mostFigures } from '../../shared/bridge/popularityCalls';
import { printNumber } from '../../shared/language/numbers';
import { popularityTexts } from '../../shared/language/popularityTexts';
import { Button } from '../parts/Button';
import { DateInput } from '../parts/DateInput';
import { Field } from '../parts/Field';
import { Notice } from '../parts/Notice';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { MatchedTable, UnmatchedTable } from './FiguresTables';
import { popularity } from './popularity';
import { printPeriod } from './printFiguresDay';
import { readFigures } from './readFigures';
import { storePopularity } from './storePopularity';

/** What a file of figures says, before it is taken in: whose, of when, which pieces, and what is no piece. */
export function FiguresPreview({ read }: { read: ReadFigures }): ReactElement {
  const texts = useTexts(popularityTexts);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useObservable(popularity)?.figures ?? null;
  const [period, setPeriod] = useState({ from: read.figures.from, until: read.figures.until });
  const { figures, matched, unmatched, totals, below, notKept, dated } = read;
  const print = (count: number): string => printNumber(count, language);
  const wrong = !period.until ? texts.untilMissing : period.from > period.until ? texts.fromLate : '';
  const off = wrong || (figures.readers.length === 0 ? texts.takeNone : '');

  useEffect(() => heading.current?.focus(), []);

  async function takeIn(): Promise<void> {
    const value = { ...figures, ...period };
    if (await storePopularity({ part: 'figures', value }, texts.taken(printPeriod(value, language, texts))))
      readFigures.set(null);
  }

  return (
    <section className="figures-preview" aria-labelledby="figures-title">
      <h2 id="figures-title" ref={heading} tabIndex={-1}>
        {texts.preview(figures.file)}
      </h2>
      <dl>
        <dt>{texts.recognised}</dt>
        <dd>{texts.tools[figures.tool]}</dd>
        <dt>{texts.counted}</dt>
        <dd>{texts.measured[figures.measured]}</dd>
      </dl>
      <div className="figures-period">
        <Field id="figures-from" label={texts.from}>
          {(ids) => (
            <DateInput field={ids} value={period.from} onChange={(from) => setPeriod({ ...period, from })} />
          )}
        </Field>
        <Field id="figures-until" label={texts.until} hint={texts.dated[dated]} {...(wrong ? { wrong } : {})}>
          {(ids) => (
            <DateInput
              field={ids}
              value={period.until}
              wrong={wrong !== ''}
              onChange={(until) => setPeriod({ ...period, until })}
            />
          )}
        </Field>
      </div>
      <MatchedTable matched={matched} measured={figures.measured} />
      {unmatched.count > 0 ? (
        <UnmatchedTable unmatched={unmatched} measured={figures.measured} />
      ) : (
        <p className="quiet">{texts.unmatchedNone}</p>
      )}
      {totals > 0 && <p className="quiet small">{texts.totals(print(totals))}</p>}
      {below > 0 && <p className="quiet small">{texts.below(print(below))}</p>}
      {notKept > 0 && (
        <p className="quiet small">{texts.notKept(texts.pieces(print(notKept)), print(mostFigures))}</p>
      )}
      {before && <Notice tone="blue">{texts.replaces(printPeriod(before, language, texts))}</Notice>}
      <div className="actions figures-actions">
        <Button onClick={() => readFigures.set(null)}>{texts.cancel}</Button>
        <Button look="primary" offBecause={off || undefined} onClick={() => void takeIn()}>
          {texts.takeIn}
        </Button>
      </div>
    </section>
  );
}
