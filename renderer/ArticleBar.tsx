import { PanelLeft, PanelRight, PencilLine, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { commandOf } from '../shared/commands/commands';
import { suggestionTexts } from '../shared/language/suggestionTexts';
import { threadTexts } from '../shared/language/threadTexts';
import { windowTexts } from '../shared/language/windowTexts';
import { setStatus } from '../shared/article/editVersions';
import type { Status } from '../shared/article/Article';
import { statuses } from '../shared/article/Article';
import { runCommand, useCommand, useCommandEnabled, useTickedCommand } from './palette/commandRegistry';
import { Button } from './parts/Button';
import { IconButton } from './parts/IconButton';
import { Stages } from './parts/Stages';
import { StatusMenu } from './parts/StatusMenu';
import { WindowBar } from './parts/WindowBar';
import { useStops } from './preflight/useStops';
import type { ArticleSession } from './session/ArticleSession';
import { shell } from './session/bridge';
import { useHeadline, useStatus } from './session/useSession';
import { versionStart } from './session/versionStart';
import type { Stage } from '../shared/bridge/WindowView';
import { showStage } from './session/view';
import { useLanguage, useTexts } from './settings/language';
import { useSettings } from './settings/settings';
import { OthersHere } from './live/OthersHere';
import { useLive } from './live/useLive';
import { toggleInspector } from './editor/inspectorPanel';
import { toggleOutline, useOutlineShown } from './editor/outlinePanel';
import { useFocusing } from './focus/focusing';
import { LeaveFocus } from './focus/LeaveFocus';
import { useManuscriptCommands } from './editor/useManuscriptCommands';
import { useObservable } from './session/Observable';
import { suggesting } from './suggestions/suggesting';
import { allSuggestionsIn } from './suggestions/allSuggestionsIn';
import { useOpenThreads } from './threads/useOpenThreads';
import { useThreadSteps } from './threads/useThreadSteps';
import { givenBack } from './status/givenBack';
import { decidedOn, seenTo } from './status/seenTo';
import { useMayNot } from './status/useMayNot';
import { useStatusChanges } from './status/useStatusChanges';
import { useArticleCommands } from './useArticleCommands';
import { usePacking } from './packages/usePacking';
import { useWord } from './copy/useWord';
import { ArticlePath } from './ArticlePath';
import { useProof } from './useProof';

interface ArticleBarProps {
  session: ArticleSession;
  stage: Stage;
}

/** The window bar over an open article: where one is, undo, the stages, the status and the panels. */
export function ArticleBar({ session, stage }: ArticleBarProps): ReactElement {
  const texts = useTexts(windowTexts);
  const language = useLanguage();
  const settings = useSettings();
  const outline = useOutlineShown();
  const focus = useFocusing();
  const inspector = settings.inspector && !focus;
  const headline = useHeadline(session) || texts.untitled;
  const status = useStatus(session);
  const threads = useTexts(threadTexts);
  const open = useOpenThreads(session).length;
  const suggested = useObservable(allSuggestionsIn(session)).length;
  const suggestions = useTexts(suggestionTexts);
  const suggests = useObservable(suggesting);
  const canSuggest = useCommandEnabled('suggest.toggle');
  const canUndo = useCommandEnabled('edit.undo');
  const canRedo = useCommandEnabled('edit.redo');
  const mayNot = useMayNot();
  const stops = useStops(session);
  const giveBack = (): void => givenBack.set(session.id);
  const writing = stage === 'write';
  const approve = (): void => decidedOn(session, () => setStatus(session.doc, 'approved', versionStart()));
  const choose = (chosen: Status): void => {
    // The next one is asked for as by its key: what is still open is seen to first.
    if (statuses.indexOf(chosen) === statuses.indexOf(status) + 1) run('status.next')();
    else if (chosen === 'approved') seenTo(session, 'in-review', () => seenTo(session, chosen, approve));
    else setStatus(session.doc, chosen, versionStart());
  };

  useArticleCommands(session);
  useLive(session);
  useStatusChanges(session, giveBack);
  useProof(session);
  usePacking(session);
  useWord(session);
  useThreadSteps(session);
  useCommand('stage.write', () => showStage('write'));
  useCommand('stage.review', () => showStage('review'));
  useCommand('stage.export', () => showStage('export'));
  useTickedCommand('panel.outline', outline && writing, toggleOutline, writing);
  useManuscriptCommands(writing);
  useTickedCommand('panel.inspector', inspector && writing, toggleInspector, writing);

  useEffect(() => {
    void shell.call('window:name', { name: headline.slice(0, 500) });
  }, [headline]);

  const label = (id: Parameters<typeof commandOf>[0]): string => commandOf(id).label[language];
  return (
    <WindowBar
      start={
        <>
          <ArticlePath headline={headline} />
          <span className="bar-rule" />
          <IconButton
            icon={Undo2}
            label={label('edit.undo')}
            keys="Mod+Z"
            off={!canUndo}
            onClick={run('edit.undo')}
          />
          <IconButton
            icon={Redo2}
            label={label('edit.redo')}
            keys="Mod+Shift+Z"
            off={!canRedo}
            onClick={run('edit.redo')}
          />
          {writing && (
            <IconButton
              icon={PencilLine}
              label={label('suggest.toggle')}
              keys="Mod+Shift+K"
              pressed={suggests}
              off={!canSuggest}
              onClick={run('suggest.toggle')}
            />
          )}
          {writing && (
            <IconButton
              icon={PanelLeft}
              label={label('panel.outline')}
              keys="Mod+Shift+O"
              pressed={outline}
              onClick={run('panel.outline')}
            />
          )}
        </>
      }
      middle={
        <Stages
          stage={stage}
          onChoose={showStage}
          waiting={{
            review: {
              count: open + suggested,
              says: [suggested > 0 && suggestions.count(suggested), open > 0 && threads.count(open)]
                .filter(Boolean)
                .join(', '),
            },
            export: {
              count: stops,
              says: texts.findings(stops),
              tone: stage === 'export' ? 'red' : 'plain',
            },
          }}
        />
      }
      end={
        <>
          <OthersHere />
          <StatusMenu
            status={status}
            onChoose={choose}
            mayNot={mayNot}
            onBack={giveBack}
            off={session.readOnly}
          />
          {stage !== 'export' && !session.readOnly && <NextStatus status={status} mayNot={mayNot} />}
          {writing && (
            <IconButton
              icon={PanelRight}
              label={label('panel.inspector')}
              keys="Mod+."
              pressed={inspector}
              onClick={run('panel.inspector')}
            />
          )}
          {focus && <LeaveFocus />}
        </>
      }
    />
  );
}

const run = (id: Parameters<typeof runCommand>[0]) => (): void => void runCommand(id);

/** The one primary action while writing: the next step of the article. */
function NextStatus({
  status,
  mayNot,
}: {
  status: Status;
  mayNot: (status: Status) => string | undefined;
}): ReactElement {
  const texts = useTexts(windowTexts);
  const label = {
    draft: texts.toReview,
    'in-review': texts.approve,
    approved: texts.toExport,
    exported: texts.toExport,
  };
  return (
    <Button
      look="primary"
      size="small"
      keys="Mod+Enter"
      offBecause={
        status === 'draft' ? mayNot('in-review') : status === 'in-review' ? mayNot('approved') : undefined
      }
      onClick={run('status.next')}
    >
      {label[status]}
    </Button>
  );
}
