import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { printNumber } from '../../shared/language/numbers';
import { statisticsTexts } from '../../shared/language/statisticsTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import { useLanguage, useTexts } from '../settings/language';
import { laterPart } from '../parts/laterPart';

const StatisticsPopover = laterPart(() =>
  import('./StatisticsPopover').then((loaded) => loaded.StatisticsPopover),
);

/** The number of words in the status bar; pressed, it tells more of the text and how it was made. */
export function WordCount({ session }: { session: ArticleSession }): ReactElement {
  const window = useTexts(windowTexts);
  const texts = useTexts(statisticsTexts);
  const language = useLanguage();
  const words = useDigested(session, (digested) => digested.words);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useCommand('statistics.show', () => setOpen(true));
  const printed = window.words(printNumber(words, language), words === 1);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="status-item figures"
        aria-label={texts.open(printed)}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={texts.title}
        onClick={() => setOpen(!open)}
      >
        {printed}
      </button>
      {open && (
        <StatisticsPopover session={session} opener={() => button.current} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
