import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { Fault } from '../shared/faults/Fault';
import { windowTexts } from '../shared/language/windowTexts';
import { ArticleBar } from './ArticleBar';
import { ArticleStatusBar } from './ArticleStatusBar';
import { BinnedNotice } from './binned/BinnedNotice';
import { BroughtNotice } from './bring/BroughtNotice';
import { WriteStage } from './editor/WriteStage';
import { useFocusing } from './focus/focusing';
import { leaveArticle } from './leaveArticle';
import { Button } from './parts/Button';
import { FaultNotice } from './parts/FaultNotice';
import { laterPart } from './parts/laterPart';
import { NewerLibrary } from './parts/NewerLibrary';
import { StageBoundary } from './parts/StageBoundary';
import { StatusBar } from './parts/StatusBar';
import { WindowBar } from './parts/WindowBar';
import { NameVersion } from './review/NameVersion';
import type { ArticleSession } from './session/ArticleSession';
import { library } from './session/bridge';
import { drawnFrame } from './session/drawnFrame';
import { articleAtHand, openArticle } from './session/openArticles';
import type { Stage } from '../shared/bridge/WindowView';
import { showDesk } from './session/view';
import { GiveBack } from './status/GiveBack';
import { NotesToAuthor } from './status/NotesToAuthor';
import { VoidApproval } from './status/VoidApproval';
import { useTexts } from './settings/language';
import { useSettings } from './settings/settings';

export const ExportStage = laterPart(() =>
  import('./export/ExportStage').then((loaded) => loaded.ExportStage),
);
export const ReviewStage = laterPart(() =>
  import('./review/ReviewStage').then((loaded) => loaded.ReviewStage),
);

interface ArticleViewProps {
  id: string;
  stage: Stage;
}

/** One open article, in one of its stages. */
export function ArticleView({ id, stage }: ArticleViewProps): ReactElement {
  const [session, setSession] = useState<ArticleSession | null>(() => articleAtHand(id));
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let left = false;
    let opened: ArticleSession | null = null;
    void openArticle(id).then((answer) => {
      if (!answer.ok) {
        if (!left) setFault(answer.fault);
      } else if (left) void leaveArticle(answer.value);
      else {
        opened = answer.value;
        setFault(null);
        setSession(answer.value);
      }
    });
    return () => {
      left = true;
      if (opened) void leaveArticle(opened);
    };
  }, [id, attempt]);

  // One with a long history is drawn from its values; its document comes once they are on screen.
  useEffect(() => {
    if (session) void drawnFrame().then(() => session.takeIn());
  }, [session]);

  // What a newer Katern wrote came in: every part asks anew whether it may write.
  const [, setLocked] = useState(false);
  useEffect(() => session?.locked.watch(() => setLocked(true)), [session]);

  // The library may be there by now, or again.
  useEffect(
    () => (fault ? library.on('desk:changed', () => setAttempt((before) => before + 1)) : undefined),
    [fault],
  );

  const focus = useFocusing();
  if (fault) return <NotOpened fault={fault} again={() => setAttempt(attempt + 1)} />;
  if (!session) return <Opening />;
  return (
    <div className="window" data-focus={focus || undefined}>
      <ArticleBar session={session} stage={stage} />
      <div className="window-notices">
        <NewerLibrary />
        <BinnedNotice article={session.id} />
        <BroughtNotice session={session} />
        <VoidApproval session={session} />
        <NotesToAuthor session={session} />
      </div>
      <div className="stage">
        <StageBoundary key={`${session.id} ${stage}`}>
          {stage === 'write' && <WriteStage session={session} />}
          {stage === 'review' && <ReviewStage session={session} />}
          {stage === 'export' && <ExportStage session={session} />}
        </StageBoundary>
      </div>
      <NameVersion session={session} />
      <GiveBack session={session} />
      <ArticleStatusBar session={session} stage={stage} />
    </div>
  );
}

/** The strip on its table, where everything will stand, a blink before it does. */
function Opening(): ReactElement {
  const texts = useTexts(windowTexts);
  const { outline, inspector } = useSettings();
  return (
    <div className="window">
      <WindowBar />
      <main
        className="write"
        aria-busy="true"
        data-outline={outline || undefined}
        data-inspector={inspector || undefined}
      >
        {outline && <div />}
        <div className="stone-place">
          <div className="stone">
            <div className="strip">
              <p className="visually-hidden" role="status">
                {texts.opening}
              </p>
            </div>
          </div>
        </div>
        {inspector && <div className="panel right" />}
      </main>
      <StatusBar start={null} />
    </div>
  );
}

function NotOpened({ fault, again }: { fault: Fault; again: () => void }): ReactElement {
  const texts = useTexts(windowTexts);
  return (
    <div className="window">
      <WindowBar />
      <main className="stage" aria-label={texts.notOpened}>
        <div className="empty">
          <h1>{texts.notOpened}</h1>
          <FaultNotice fault={fault} />
          <div className="actions">
            <Button onClick={again}>{texts.again}</Button>
            <Button look="primary" onClick={() => showDesk()}>
              {texts.back}
            </Button>
          </div>
        </div>
      </main>
      <StatusBar start={null} />
    </div>
  );
}
