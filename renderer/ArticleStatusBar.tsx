import { Languages } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Stage } from '../shared/bridge/WindowView';
import { readingMinutes } from '../shared/article/count';
import { partsTexts } from '../shared/language/partsTexts';
import { suggestionTexts } from '../shared/language/suggestionTexts';
import { threadTexts } from '../shared/language/threadTexts';
import { windowTexts } from '../shared/language/windowTexts';
import { useAloudKind } from './aloud/useAloudKind';
import { runCommand } from './palette/commandRegistry';
import { Icon } from './parts/Icon';
import { StatusBar, StatusItem } from './parts/StatusBar';
import { StoredLabel } from './parts/StoredLabel';
import { LastVersion } from './review/LastVersion';
import { useUnread } from './review/useUnread';
import type { ArticleSession } from './session/ArticleSession';
import { useObservable } from './session/Observable';
import { useDigested } from './session/useSession';
import { useTexts } from './settings/language';
import { allSuggestionsIn } from './suggestions/allSuggestionsIn';
import { useOpenThreads } from './threads/useOpenThreads';
import { WordCount } from './statistics/WordCount';
import { LiveLabel } from './live/LiveLabel';
import { laterPart } from './parts/laterPart';

const AloudControls = laterPart(() => import('./aloud/AloudControls').then((loaded) => loaded.AloudControls));
const Unread = laterPart(() => import('./review/Unread').then((loaded) => loaded.Unread));

interface ArticleStatusBarProps {
  session: ArticleSession;
  stage: Stage;
}

/** The status bar under an open article: whether it is stored, its last version, how long it is, its language. */
export function ArticleStatusBar({ session, stage }: ArticleStatusBarProps): ReactElement {
  const texts = useTexts(windowTexts);
  const parts = useTexts(partsTexts);
  const whole = useObservable(session.whole);
  const words = useDigested(session, (digested) => digested.words);
  const written = useDigested(session, (digested) => digested.article.language);
  const open = useOpenThreads(session).length;
  const threads = useTexts(threadTexts);
  const suggested = useObservable(allSuggestionsIn(session)).length;
  const suggestions = useTexts(suggestionTexts);
  const isAloud = useAloudKind() !== 'still';
  const [told, read] = useUnread(whole && !session.readOnly ? session : null);
  return (
    <StatusBar
      start={
        session.readOnly ? (
          <span className="status-item">
            {session.ofNewerLibrary ? texts.readOnlyLibrary : texts.readOnly}
          </span>
        ) : whole ? (
          <>
            <StoredLabel state={session.queue.state} />
            {stage === 'write' && <LastVersion session={session} />}
            {told && <Unread session={session} told={told} read={read} />}
          </>
        ) : (
          <span className="status-item" role="status">
            {texts.takingIn}
          </span>
        )
      }
    >
      <LiveLabel />
      {isAloud && <AloudControls />}
      {suggested > 0 && (
        <button type="button" className="status-item figures" onClick={() => runCommand('difference.next')}>
          {suggestions.count(suggested)}
        </button>
      )}
      {open > 0 && (
        <button type="button" className="status-item figures" onClick={() => runCommand('comment.next')}>
          {threads.count(open)}
        </button>
      )}
      <WordCount session={session} />
      <span className="status-yields">
        <StatusItem>
          <Icon of={Languages} size={14} />
          {parts.languages[written]}
        </StatusItem>
        {words > 0 && <StatusItem>{texts.minutes(readingMinutes(words))}</StatusItem>}
      </span>
    </StatusBar>
  );
}
