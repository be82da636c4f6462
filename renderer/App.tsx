import type { ReactElement } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import { isCommandId } from '../shared/commands/commands';
import { ArticleView } from './ArticleView';
import { followTabs } from './leaveArticle';
import { useObservable } from './session/Observable';
import { shell } from './session/bridge';
import { painted } from './session/painted';
import { opensSample, useView } from './session/view';
import { NoteStack } from './parts/NoteStack';
import { StageBoundary } from './parts/StageBoundary';
import { runCommand } from './palette/commandRegistry';
import { overlay } from './palette/overlay';
import { useWindowCommands } from './palette/useWindowCommands';
import { keepTabs } from './tabs/keepTabs';
import { useTabCommands } from './tabs/useTabCommands';

// The editor comes with the first script, for it is what people wait for; the rest comes right after.
const loadDesk = (): Promise<typeof import('./desk/Desk')> => import('./desk/Desk');
const loadOverlays = (): Promise<typeof import('./palette/Overlays')> => import('./palette/Overlays');
const Desk = lazy(() => loadDesk().then(({ Desk: loaded }) => ({ default: loaded })));
const Overlays = lazy(() => loadOverlays().then(({ Overlays: loaded }) => ({ default: loaded })));

/** The whole window: the desk or an article, and what may lie over it. */
export function App(): ReactElement {
  const shown = useView();
  const over = useObservable(overlay);
  useWindowCommands();
  useTabCommands();

  useEffect(() => shell.on('command', ({ id }) => void (isCommandId(id) && runCommand(id))), []);

  useEffect(() => {
    void painted.then(() => requestIdleCallback(() => void Promise.all([loadDesk(), loadOverlays()])));
  }, []);

  useEffect(() => {
    if (opensSample) runCommand('sample.open');
  }, []);

  useEffect(keepTabs, []);
  useEffect(followTabs, []);

  return (
    <>
      {shown.at === 'article' ? (
        <ArticleView key={shown.id} id={shown.id} stage={shown.stage} />
      ) : (
        <StageBoundary key="desk">
          <Suspense fallback={null}>
            <Desk view={shown.view} />
          </Suspense>
        </StageBoundary>
      )}
      {over && (
        <Suspense fallback={null}>
          <Overlays shown={over} />
        </Suspense>
      )}
      <NoteStack />
    </>
  );
}
