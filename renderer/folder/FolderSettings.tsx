import { FolderOpen, FolderSync, RefreshCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import type { FolderDesk, FolderState } from '../../shared/bridge/folderCalls';
import { printLongMoment } from '../../shared/language/dates';
import { faultLine } from '../../shared/language/faultTexts';
import { folderTexts } from '../../shared/language/folderTexts';
import { Button } from '../parts/Button';
import { showFault } from '../parts/notes';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { shell } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { askFolderState, chooseFolder, folderState, leaveFolder, lookInFolder } from './folderState';
import './folder.css';

/** The folder that is shared with other desks: which, how it stands, and who else takes part. */
export function FolderSettings(): ReactElement {
  const texts = useTexts(folderTexts);
  const state = useObservable(folderState);
  const onlyRead = useOnlyReadBecause();
  useEffect(() => void askFolderState(), []);
  const isShared = state !== null && state.place !== '';
  return (
    <>
      <p className="quiet small">{texts.hint}</p>
      {isShared && <Shared state={state} />}
      <div className="settings-actions">
        <Button size="small" icon={FolderSync} offBecause={onlyRead} onClick={() => void chooseFolder()}>
          {isShared ? texts.other : texts.choose}
        </Button>
        {isShared && (
          <>
            <Button size="small" icon={RefreshCw} onClick={() => void lookInFolder()}>
              {texts.look}
            </Button>
            <Button
              look="ghost"
              size="small"
              icon={FolderOpen}
              onClick={() =>
                void shell
                  .call('shared-folder:show', {})
                  .then((answer) => answer.ok || showFault(answer.fault))
              }
            >
              {texts.show}
            </Button>
            <Button look="ghost" size="small" onClick={() => void leaveFolder()}>
              {texts.leave}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function Shared({ state }: { state: FolderState }): ReactElement {
  const texts = useTexts(folderTexts);
  return (
    <dl className="settings-facts">
      <dt className="field-label">{texts.folder}</dt>
      <dd>
        <p className="settings-path mono small" title={state.place}>
          {state.place}
        </p>
        <Standing state={state} />
        {state.missing > 0 && <p className="quiet small">{texts.missing(state.missing)}</p>}
      </dd>
      <dt className="field-label">{texts.desks}</dt>
      <dd>
        {state.desks.length === 0 ? (
          <p className="quiet small">{texts.alone}</p>
        ) : (
          <ul className="folder-desks">
            {state.desks.map((desk) => (
              <Desk key={desk.desk} desk={desk} />
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function Standing({ state: { fault, busy, articles, lookedAt } }: { state: FolderState }): ReactElement {
  const texts = useTexts(folderTexts);
  const language = useLanguage();
  if (fault?.kind === 'place-unreadable') return <p className="small">{texts.away}</p>;
  if (fault) return <p className="settings-fault small">{faultLine(fault, language)}</p>;
  if (busy || lookedAt === '') return <p className="quiet small">{texts.busy}</p>;
  return <p className="small figures">{texts.state(articles, printLongMoment(lookedAt, language))}</p>;
}

function Desk({ desk: { name, newer, waiting, refused } }: { desk: FolderDesk }): ReactElement {
  const texts = useTexts(folderTexts);
  const about = [
    newer && texts.newer,
    waiting > 0 && texts.waiting(waiting),
    refused > 0 && texts.refused(refused),
  ].filter((part) => part !== false);
  return (
    <li className="small">
      {name || texts.nameless}
      {about.length > 0 && <span className="settings-fault"> {about.join(', ')}</span>}
    </li>
  );
}
