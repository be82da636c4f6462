import type { ExportedSite } from '../../../shared/bridge/answers';
import { exportSteps } from '../../../shared/bridge/pressCalls';
import type { ExportStep } from '../../../shared/bridge/pressCalls';
import type { ChosenPlace } from '../../../shared/bridge/shellCalls';
import type { Fault } from '../../../shared/faults/Fault';
import { exportSiteTexts } from '../../../shared/language/exportSiteTexts';
import { printNumber } from '../../../shared/language/numbers';
import { changeMany } from '../../changes/changeMany';
import { rememberChange } from '../../changes/rememberChange';
import { press } from '../../session/bridge';
import { Observable } from '../../session/Observable';
import { storeEverything } from '../../session/openArticles';
import { currentLanguage } from '../../settings/language';
import { momentNow } from '../../stills/today';

/** How the export of the site stands. */
export type SiteState =
  | { kind: 'idle' }
  /** `writes` is false while it is only compared. */
  | {
      kind: 'running';
      job: string;
      writes: boolean;
      step: ExportStep;
      done: number;
      total: number;
      /** Milliseconds since it began. */
      elapsed: number;
    }
  | { kind: 'compared'; would: ExportedSite }
  | { kind: 'done'; did: ExportedSite; folder: ChosenPlace }
  | { kind: 'stopped' }
  | { kind: 'failed'; fault: Fault };

/** Kept beside the window's parts, so that closing the dialog does not lose a running export. */
export const siteRun = new Observable<SiteState>({ kind: 'idle' });

/** What lay in the folder when that was last looked at; null before that. */
export const siteLies = new Observable<ExportedSite | null>(null);

/** How much of the whole each step takes, roughly, in the order of `exportSteps`; what is left out takes nothing. */
const weights: Partial<Record<ExportStep, number>> = { read: 2, pages: 5, renditions: 10, write: 1, zip: 1 };

/** The steps of a site's export in their order. */
const siteSteps: ExportStep[] = ['read', 'pages', 'renditions', 'write', 'zip'];

/** How far a run is, 0 to 1. */
export function siteShare({ step, done, total }: { step: ExportStep; done: number; total: number }): number {
  const at = siteSteps.indexOf(step);
  const weight = (name: ExportStep): number => weights[name] ?? 0;
  const all = siteSteps.reduce((sum, name) => sum + weight(name), 0);
  const before = siteSteps.slice(0, Math.max(0, at)).reduce((sum, name) => sum + weight(name), 0);
  return (before + (at >= 0 && total > 0 ? (weight(step) * done) / total : 0)) / all;
}

/** What is made of a site beside its folder. */
export interface SiteExtras {
  zip: boolean;
  sign: boolean;
}

/** Says what an export would change in the folder. Does nothing while another run goes on. */
export async function compareSite(folder: ChosenPlace): Promise<void> {
  const outcome = await run(folder, null);
  if (outcome) siteRun.set(outcome);
}

/**
 * Exports the site: articles that were only approved get their address and date first, and are marked as exported
 * afterwards, which can be undone. Does nothing while another run goes on.
 */
export async function exportSite(
  folder: ChosenPlace,
  fresh: readonly string[],
  extras: SiteExtras,
): Promise<void> {
  if (siteRun.value.kind === 'running') return;
  if (fresh.length > 0) {
    const ready = await changeMany(fresh, { kind: 'ready-export', publishedAt: momentNow() });
    if (!ready.ok) return siteRun.set({ kind: 'failed', fault: ready.fault });
  }
  const outcome = await run(folder, extras);
  if (!outcome) return;
  siteRun.set(outcome);
  if (outcome.kind !== 'done' || outcome.did.fresh.length === 0) return;
  const marked = await changeMany(outcome.did.fresh, { kind: 'mark-exported' });
  if (!marked.ok) return siteRun.set({ kind: 'failed', fault: marked.fault });
  const language = currentLanguage();
  const { changed } = marked.value;
  if (changed.length > 0) {
    rememberChange({ changed }, exportSiteTexts[language].marked(printNumber(changed.length, language)));
  }
}

/** Stops what runs; the bundle that was there stays whole. */
export async function stopSite(): Promise<void> {
  const { value } = siteRun;
  if (value.kind === 'running') await press.call('export:cancel', { job: value.job });
}

/** Without `extras` it is only compared. */
async function run(folder: ChosenPlace, extras: SiteExtras | null): Promise<SiteState | null> {
  if (siteRun.value.kind === 'running') return null;
  const writes = extras !== null;
  const job = crypto.randomUUID();
  const since = performance.now();
  siteRun.set({ kind: 'running', job, writes, step: exportSteps[0], done: 0, total: 1, elapsed: 0 });
  const unhear = press.on('export:progress', (told) => {
    if (told.job !== job || siteRun.value.kind !== 'running') return;
    const { step, done, total } = told;
    const elapsed = performance.now() - since;
    siteRun.set({ kind: 'running', job, writes, step, done, total, elapsed });
  });
  // Press reads what is stored. What cannot be stored now is said by the status bar, and is not in it.
  await storeEverything();
  const { zip, sign } = extras ?? { zip: false, sign: false };
  const answer = await press.call('export:site', { job, folder: folder.token, dryRun: !writes, zip, sign });
  unhear();
  if (answer.ok) {
    siteLies.set(answer.value);
    return writes ? { kind: 'done', did: answer.value, folder } : { kind: 'compared', would: answer.value };
  }
  if (answer.fault.kind === 'export-cancelled') return { kind: 'stopped' };
  return { kind: 'failed', fault: answer.fault };
}
