import { ExternalLink, FolderOpen, PackageCheck, PackageOpen, RefreshCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import type { SiteExport } from '../../../shared/bridge/answers';
import type { ChosenPlace } from '../../../shared/bridge/shellCalls';
import { exportSiteTexts } from '../../../shared/language/exportSiteTexts';
import { exportTexts } from '../../../shared/language/exportTexts';
import { printNumber } from '../../../shared/language/numbers';
import { closeOverlay } from '../../palette/overlay';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { FaultNotice } from '../../parts/FaultNotice';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { Progress } from '../../parts/Progress';
import { showFault } from '../../parts/notes';
import { shell } from '../../session/bridge';
import { useObservable } from '../../session/Observable';
import { useLanguage, useTexts } from '../../settings/language';
import { useExportFolder } from '../useExportFolder';
import { HeldArticles } from './HeldArticles';
import { SiteFiles } from './SiteFiles';
import type { SiteState } from './siteRun';
import { compareSite, exportSite, siteRun, siteShare, stopSite } from './siteRun';
import './exportSite.css';

/** The whole site: what an export would change in the folder, how far it is, and what it did. Closing it stops nothing. */
export function ExportSite(): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const words = useTexts(exportTexts);
  const state = useObservable(siteRun);
  const { place, choose } = useExportFolder();

  useEffect(() => {
    // What it said when it was last open may be long ago.
    if (place) void compareSite(place);
  }, [place]);

  return (
    <Dialog
      title={texts.title}
      className="export-site"
      onClose={closeOverlay}
      footer={<Foot state={state} place={place} />}
    >
      <p className="quiet">{texts.what}</p>
      <div className="export-many-folder">
        <p className="mono cut" title={place?.name}>
          {place?.name ?? words.noFolder}
        </p>
        <Button
          size="small"
          icon={FolderOpen}
          onClick={choose}
          offBecause={state.kind === 'running' && state.writes ? texts.title : undefined}
        >
          {words.chooseFolder}
        </Button>
      </div>
      <div className="export-site-state">
        {state.kind === 'running' && <Running state={state} />}
        {state.kind === 'stopped' && <p role="status">{texts.stopped}</p>}
        {state.kind === 'failed' && <FaultNotice fault={state.fault} />}
        {state.kind === 'compared' && <Found found={state.would} />}
        {state.kind === 'done' && <Found found={state.did} done={state.folder} />}
      </div>
    </Dialog>
  );
}

function Foot({ state, place }: { state: SiteState; place: ChosenPlace | null }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const words = useTexts(exportTexts);
  if (state.kind === 'running') {
    return (
      <Button onClick={() => void stopSite()} data-first-focus>
        {texts.stop}
      </Button>
    );
  }
  if (state.kind === 'compared') {
    const { would } = state;
    const none = would.added.length + would.changed.length + would.removed.length === 0;
    const because = would.articles === 0 ? texts.empty : none ? texts.upToDate : place ? '' : words.noFolder;
    return (
      <Button
        look="primary"
        icon={PackageOpen}
        offBecause={because || undefined}
        data-first-focus
        onClick={() => place && void exportSite(place, would.fresh)}
      >
        {texts.export}
      </Button>
    );
  }
  return (
    <Button
      icon={RefreshCw}
      offBecause={place ? undefined : words.noFolder}
      onClick={() => place && void compareSite(place)}
    >
      {texts.again}
    </Button>
  );
}

function Running({ state }: { state: Extract<SiteState, { kind: 'running' }> }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const words = useTexts(exportTexts);
  const language = useLanguage();
  const { step, done, total, writes } = state;
  const share = siteShare(state);
  const label = writes ? words.steps[step] : texts.comparing;
  const seconds = secondsLeft(share, state.elapsed);
  return (
    <div className="export-site-running">
      <p>
        <b role="status">{label}</b>
        {total > 1 && <span className="quiet figures"> {words.ofFiles(done, total)}</span>}
      </p>
      <Progress label={label} done={Math.round(share * 100)} total={100} />
      <p className="quiet figures small">
        {seconds === null ? '\u00a0' : texts.left(printNumber(seconds, language))}
      </p>
    </div>
  );
}

/** How long it will still take, in seconds, from how long the share that is done took; null while that says little. */
function secondsLeft(share: number, elapsed: number): number | null {
  if (elapsed < 1500 || share < 0.03) return null;
  return Math.max(1, Math.round((elapsed * (1 - share)) / share / 1000));
}

function Found({ found, done }: { found: SiteExport; done?: ChosenPlace }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const none = found.added.length + found.changed.length + found.removed.length === 0;
  return (
    <>
      {done ? (
        <h3>
          <Icon of={PackageCheck} size={20} />
          <span role="status">{texts.done}</span>
          <span className="quiet">{texts.articles(print(found.articles))}</span>
        </h3>
      ) : (
        <p role="status">
          <b>{found.articles === 0 ? texts.empty : texts.articles(print(found.articles))}</b>
        </p>
      )}
      {none && !done && found.articles > 0 && <Notice tone="fine">{texts.upToDate}</Notice>}
      {found.articles > 0 && <SiteFiles found={found} isDone={done !== undefined} />}
      {found.held.length > 0 && <HeldArticles held={found.held} />}
      {done && <Ways found={found} folder={done} />}
    </>
  );
}

function Ways({ found, folder }: { found: SiteExport; folder: ChosenPlace }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const name = found.folder.split(/[\\/]/).findLast(Boolean) ?? '';
  const show = (path: string, as: 'folder' | 'page'): void => {
    void shell.call('place:show', { folder: folder.token, path: `${name}/${path}`, as }).then((answer) => {
      if (!answer.ok) showFault(answer.fault);
    });
  };
  return (
    <div className="export-site-ways">
      <Button look="primary" icon={FolderOpen} onClick={() => show('manifest.json', 'folder')}>
        {texts.openFolder}
      </Button>
      <Button icon={ExternalLink} onClick={() => show('index.html', 'page')}>
        {texts.openPage}
      </Button>
    </div>
  );
}
