import { CloudOff, House, Radio } from 'lucide-react';
import type { ReactElement } from 'react';
import { faultLine } from '../../shared/language/faultTexts';
import { liveTexts } from '../../shared/language/liveTexts';
import { Icon } from '../parts/Icon';
import { showFault } from '../parts/notes';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { liveArticle, liveWaiting } from './live';
import { useLiveState } from './useLive';

/** In the status bar: whether the article is written in together. Where it is not, pressing it says why and what to do. */
export function LiveLabel(): ReactElement | null {
  const texts = useTexts(liveTexts);
  const language = useLanguage();
  const state = useLiveState();
  const article = useObservable(liveArticle);
  const refused = article?.fault ?? null;
  const waiting = useObservable(liveWaiting).articles;
  if (!state) return null;
  const fault = state.kind === 'apart' ? state.fault : refused;
  if (fault)
    return (
      <button
        type="button"
        className="status-item live-apart"
        title={faultLine(fault, language)}
        onClick={() => showFault(fault)}
      >
        <Icon of={CloudOff} size={14} />
        {state.kind === 'apart' ? <Offline waiting={waiting} /> : texts.refused}
      </button>
    );
  if (state.kind === 'connecting') return <span className="status-item">{texts.connecting}</span>;
  if (article?.staysHome && waiting === 0)
    return (
      <span className="status-item" title={texts.staysHomeTitle}>
        <Icon of={House} size={14} />
        {texts.staysHome}
      </span>
    );
  return (
    <span className="status-item" title={texts.togetherTitle}>
      <Icon of={Radio} size={14} />
      {waiting > 0 ? texts.togetherWaiting(waiting) : texts.together}
    </span>
  );
}

function Offline({ waiting }: { waiting: number }): ReactElement {
  const texts = useTexts(liveTexts);
  return (
    <span>
      {texts.offline}
      <span className={waiting > 0 ? 'live-here' : undefined}>{texts.offlineHere}</span>
      {waiting > 0 && texts.offlineWaits(waiting)}
    </span>
  );
}
