import type { ReactElement } from 'react';
import type { Fault } from '../../shared/faults/Fault';
import { faultText } from '../../shared/language/faultTexts';
import { themeProblemText } from '../../shared/language/themeProblemTexts';
import { themeTexts } from '../../shared/language/themeTexts';
import { showOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { useLanguage, useTexts } from '../settings/language';

interface BrokenThemeProps {
  fault: Extract<Fault, { kind: 'theme-broken' }>;
}

/** In the preview's place: what is wrong with the theme, in which file and on which line. */
export function BrokenTheme({ fault }: BrokenThemeProps): ReactElement {
  const words = useTexts(themeTexts);
  const language = useLanguage();
  const { theme, file, line, problem } = fault;
  const said = themeProblemText(problem, language);
  return (
    <div className="broken-theme" role="alert">
      <h2>{words.stopped}</h2>
      <p>
        {theme}: {faultText(fault, language).what}.
      </p>
      {file && <p className="broken-theme-place">{words.place(file, line)}</p>}
      <p>
        {said.charAt(0).toUpperCase()}
        {said.slice(1)}.
      </p>
      <p className="quiet">{words.stoppedHint}</p>
      <Button onClick={() => showOverlay('settings')}>{words.chooseOther}</Button>
    </div>
  );
}
