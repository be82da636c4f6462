import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { isCommandId } from '../shared/commands/commands';
import { ArticleView, ExportStage, ReviewStage } from './ArticleView';
import { StillTable } from './editor/laterParts';
import { followTabs } from './leaveArticle';
import { useObservable } from './session/Observable';
import { shell } from './session/bridge';
import { painted } from './session/painted';
import { opensSample, showArticle, useView } from './session/view';
import { laterPart } from './parts/laterPart';
import { NoteStack } from './parts/NoteStack';
import { retellNotes } from './parts/retellNotes';
import { StageBoundary } from './parts/StageBoundary';
import { runCommand } from './palette/commandRegistry';
import { overlay } from './palette/overlay';
import { useWindowCommands } from './palette/useWindowCommands';
import { keepTabs } from './tabs/keepTabs';
import { useTabCommands } from './tabs/useTabCommands';

// The editor comes with the first script, for it is what people wait for; the rest comes right after.
export const Desk = laterPart(() => import('./desk/Desk').then((loaded) => loaded.Desk));
const Overlays = laterPart(() => import('./palette/Overlays').then((loaded) => loaded.Overlays));

/** Loads parts of the window one after the other, each when there is nothing else to do. */
function loadWhenIdle([next, ...rest]: readonly { load: () => Promise<unknown> }[]): void {
  // A part that does not load is loaded, and complained of, when it is wanted.
  if (next)
    requestIdleCallback(
      () =>
        void next.load().then(
          () => loadWhenIdle(rest),
          () => undefined,
        ),
    );
}

/** The whole window: the desk or an article, and what may lie over it. */
export function App(): ReactElement {
  const shown = useView();
  const over = useObservable(overlay);
  useWindowCommands();
  useTabCommands();

  useEffect(() => shell.on('article:picked', ({ article }) => showArticle(article)), []);
  useEffect(() => shell.on('command', ({ id }) => void (isCommandId(id) && runCommand(id))), []);

  useEffect(() => {
    void painted.then(() => loadWhenIdle([Desk, Overlays, ReviewStage, ExportStage, StillTable]));
  }, []);

  useEffect(() => {
    if (opensSample) runCommand('sample.open');
  }, []);

  useEffect(keepTabs, []);
  useEffect(followTabs, []);
  useEffect(retellNotes, []);
  useEffect(() => {
    void painted.then(() => import('./packages/hearPackages')).then((it) => it.hearPackages());
    void painted.then(() => import('./drops/hearDrops')).then((it) => it.hearDrops());
  }, []);

  return (
    <>
      {shown.at === 'article' ? (
        <ArticleView key={shown.id} id={shown.id} stage={shown.stage} />
      ) : (
        <StageBoundary key="desk">
          <Desk view={shown.view} />
        </StageBoundary>
      )}
      {over && <Overlays shown={over} />}
      <NoteStack />
    </>
  );
}
