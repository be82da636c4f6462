import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { printDecimal, printNumber } from '../../shared/language/numbers';
import { statisticsTexts } from '../../shared/language/statisticsTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import type { FindingPlace } from '../../shared/preflight/Finding';
import { textStatistics } from '../../shared/preflight/text/textStatistics';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import { useLanguage, useTexts } from '../settings/language';

interface TextFiguresProps {
  session: ArticleSession;
  /** Shows a place of the article. */
  onGo: (where: FindingPlace) => void;
}

/** What the text counts, a moment behind the typing: sentences, paragraphs, characters, and its longest sentence. */
export function TextFigures({ session, onGo }: TextFiguresProps): ReactElement {
  const texts = useTexts(statisticsTexts);
  const { words: wordsOf } = useTexts(windowTexts);
  const language = useLanguage();
  const article = useDigested(session, (digested) => digested.article);
  const told = useMemo(() => textStatistics(article), [article]);
  const print = (value: number): string => printNumber(value, language);
  const { longest } = told;
  return (
    <dl className="figures" aria-label={texts.text}>
      <dt>{texts.words}</dt>
      <dd>{print(told.words)}</dd>
      <dt>{texts.characters}</dt>
      <dd>{print(told.characters)}</dd>
      <dt>{texts.withoutSpaces}</dt>
      <dd>{print(told.letters)}</dd>
      <dt>{texts.paragraphs}</dt>
      <dd>{print(told.paragraphs)}</dd>
      <dt>{texts.sentences}</dt>
      <dd>{print(told.sentences)}</dd>
      <dt>{texts.average}</dt>
      <dd>{told.sentences > 0 ? printDecimal(told.average, language) : texts.none}</dd>
      <dt>{texts.longest}</dt>
      <dd>
        {longest ? (
          <Button look="text" size="small" title={texts.showLongest} onClick={() => onGo(longest.where)}>
            {wordsOf(print(longest.words), longest.words === 1)}
          </Button>
        ) : (
          texts.none
        )}
      </dd>
      <dt>{texts.reading}</dt>
      <dd>{texts.minutes(print(told.minutes))}</dd>
    </dl>
  );
}
