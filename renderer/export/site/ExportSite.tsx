import { ExternalLink, FolderOpen, PackageCheck, PackageOpen, RefreshCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import type { ExportedSite } from '../../../shared/bridge/answers';
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
import { SiteExtrasChoice } from './SiteExtrasChoice';
import type { ChosenExtras } from './useSiteExtras';
import { extrasDiffer, useSiteExtras } from './useSiteExtras';
import { useMayNot } from '../../status/useMayNot';
import './exportSite.css';

/** The whole site: what an export would change in the folder, how far it is, and what it did. Closing it stops nothing. */
export function ExportSite(): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const words = useTexts(exportTexts);
  const state = useObservable(siteRun);
  const { place, choose } = useExportFolder();
  const chosen = useSiteExtras();
  const writes = state.kind === 'running' && state.writes;

  useEffect(() => {
    // What it said when it was last open may be long ago.
    if (place) void compareSite(place);
  }, [place]);

  return (
    <Dialog
      title={texts.title}
      className="export-site"
      onClose={closeOverlay}
      footer={<Foot state={state} place={place} chosen={chosen} />}
    >
      <p className="quiet">{texts.what}</p>
      <div className="export-many-folder">
        <p className="mono cut" title={place?.name}>
          {place?.name ?? words.noFolder}
        </p>
        <Button size="small" icon={FolderOpen} onClick={choose} offBecause={writes ? texts.title : undefined}>
          {words.chooseFolder}
        </Button>
      </div>
      <SiteExtrasChoice chosen={chosen} off={writes} />
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

interface FootProps {
  state: SiteState;
  place: ChosenPlace | null;
  chosen: ChosenExtras;
}

function Foot({ state, place, chosen: { extras } }: FootProps): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const words = useTexts(exportTexts);
  const notMine = useMayNot()('exported') ?? '';
  if (state.kind === 'running') {
    return (
      <Button onClick={() => void stopSite()} data-first-focus>
        {texts.stop}
      </Button>
    );
  }
  if (state.kind === 'compared') {
    const { would } = state;
    const none = isAsItIs(would) && would.fresh.length === 0 && !extrasDiffer(extras, would);
    const because = !hasWork(would)
      ? texts[emptiness(would)]
      : none
        ? texts.upToDate
        : place
          ? notMine
          : words.noFolder;
    return (
      <Button
        look="primary"
        icon={PackageOpen}
        offBecause={because || undefined}
        data-first-focus
        onClick={() => place && void exportSite(place, would.fresh, extras)}
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
  const reads = step === 'read';
  const label = !writes ? texts.comparing : reads ? texts.reading : words.steps[step];
  const counted = reads
    ? texts.ofPieces(printNumber(done, language), printNumber(total, language))
    : words.ofFiles(done, total);
  const seconds = secondsLeft(share, state.elapsed);
  return (
    <div className="export-site-running">
      <p>
        <b role="status">{label}</b>
        {total > 1 && <span className="quiet figures"> {counted}</span>}
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

function Found({ found, done }: { found: ExportedSite; done?: ChosenPlace }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const none = isAsItIs(found);
  return (
    <>
      {done ? (
        <h2>
          <Icon of={PackageCheck} size={20} />
          <span role="status">{texts.done}</span>
          <span className="quiet">{texts.articles(print(found.articles))}</span>
        </h2>
      ) : (
        <p role="status">
          <b>{found.articles === 0 ? texts[emptiness(found)] : texts.articles(print(found.articles))}</b>
        </p>
      )}
      {none && !done && found.articles > 0 && <Notice tone="fine">{texts.upToDate}</Notice>}
      {none && !done && found.fresh.length > 0 && <p>{texts.toMark(print(found.fresh.length))}</p>}
      {hasWork(found) && <SiteFiles found={found} isDone={done !== undefined} />}
      {found.held.length > 0 && <HeldArticles held={found.held} />}
      {done && <Beside found={found} />}
      {done && <Ways found={found} folder={done} />}
    </>
  );
}

/** Whether there is something to put up, or to take down: the last piece of a site goes, too. */
function hasWork({ articles, removed }: ExportedSite): boolean {
  return articles > 0 || removed.length > 0;
}

/** Why no piece stands on the site. */
function emptiness({ held }: ExportedSite): 'empty' | 'noneReady' {
  return held.length > 0 ? 'noneReady' : 'empty';
}

/** Whether no page, list or picture would change. */
function isAsItIs({ added, changed, removed }: ExportedSite): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** What was made beside the folder. */
function Beside({ found: { zip, isSigned } }: { found: ExportedSite }): ReactElement | null {
  const texts = useTexts(exportSiteTexts);
  const said = [
    ...(zip && !zip.isOlder ? [texts.withZip(nameOf(zip.place))] : []),
    ...(isSigned ? [texts.signed] : []),
  ];
  return said.length > 0 ? <p className="quiet">{said.join(' ')}</p> : null;
}

/** The last part of a place. */
function nameOf(place: string): string {
  return place.split(/[\\/]/).findLast(Boolean) ?? '';
}

function Ways({ found, folder }: { found: ExportedSite; folder: ChosenPlace }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const name = nameOf(found.folder);
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
