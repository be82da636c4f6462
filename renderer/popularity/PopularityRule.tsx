import type { ReactElement } from 'react';
import { printNumber } from '../../shared/language/numbers';
import { popularityTexts } from '../../shared/language/popularityTexts';
import type { Popularity } from '../../shared/pages/Popularity';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useLanguage, useTexts } from '../settings/language';
import { printFiguresDay, printPeriod } from './printFiguresDay';
import { storePopularity } from './storePopularity';

/** A list on the page of an article leaves that article out: with fewer than this it may be too short. */
const enough = 4;

/** What the list goes by now, and the ways to clear it. */
export function PopularityRule({ popularity }: { popularity: Popularity }): ReactElement {
  const texts = useTexts(popularityTexts);
  const language = useLanguage();
  const onlyRead = useOnlyReadBecause();
  const { figures, byHand } = popularity;
  const listed = new Set([...(byHand?.articles ?? []), ...(figures?.readers ?? []).map(([id]) => id)]);
  const chosenOn = byHand && printFiguresDay(localDay(byHand.since), language);
  return (
    <div className="popularity-rule">
      {chosenOn && (
        <p>
          <span>{figures ? texts.byHand(chosenOn) : texts.byHandOnly(chosenOn)}</span>
          <Button
            look="text"
            offBecause={onlyRead}
            onClick={() => void storePopularity({ part: 'byHand', value: null }, texts.byHandCleared)}
          >
            {texts.clearByHand}
          </Button>
        </p>
      )}
      {figures && (
        <p>
          <span title={figures.file}>
            {texts.byFigures(
              texts.tools[figures.tool],
              texts.pieces(printNumber(figures.readers.length, language)),
              printPeriod(figures, language, texts),
            )}
          </span>
          <Button
            look="text"
            offBecause={onlyRead}
            onClick={() => void storePopularity({ part: 'figures', value: null }, texts.figuresCleared)}
          >
            {texts.clearFigures}
          </Button>
        </p>
      )}
      {listed.size < enough && <Notice tone="warn">{texts.few}</Notice>}
    </div>
  );
}

/** The day of a moment on this computer's clock. */
function localDay(moment: string): string {
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
