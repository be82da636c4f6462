import { setFields } from '../../shared/article/editFields';
import { setStatus } from '../../shared/article/editVersions';
import { slugOf } from '../../shared/article/slug';
import type { ExportedBundle } from '../../shared/bridge/answers';
import type { AskOf } from '../../shared/bridge/Call';
import type { ExportFormat, ExportStep, PressCalls } from '../../shared/bridge/pressCalls';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import type { Fault } from '../../shared/faults/Fault';
import type { ArticleSession } from '../session/ArticleSession';
import { press } from '../session/bridge';
import { Observable } from '../session/Observable';
import { beginUndoStep } from '../session/undoStep';
import { versionStart } from '../session/versionStart';
import { exportRunning } from './exportRunning';
import { shareOfSteps } from './shareOfSteps';

/** How the export of an article stands. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; job: string; step: ExportStep; done: number; total: number }
  | { kind: 'done'; bundle: ExportedBundle; folder: ChosenPlace }
  | { kind: 'stopped' }
  | { kind: 'failed'; fault: Fault };

/** Kept beside the sessions, so that leaving the stage and coming back does not lose a running export. */
const runs = new WeakMap<ArticleSession, Observable<ExportState>>();

/** As what articles are exported, until something else is chosen. */
export const exportFormat = new Observable<ExportFormat>('bundle');

/** The export of an article, to be watched. */
export function exportOf(session: ArticleSession): Observable<ExportState> {
  const known = runs.get(session);
  if (known) return known;
  const fresh = new Observable<ExportState>({ kind: 'idle' });
  fresh.watch(() => exportRunning.set(shareOf(fresh.value)));
  runs.set(session, fresh);
  return fresh;
}

/** How far an export is, from 0 to 1; null when it does not run. */
function shareOf(state: ExportState): number | null {
  return state.kind === 'running' ? shareOfSteps(state) : null;
}

/**
 * Fixes the article's slug, so that what is on the site keeps its address, stores the article, has press
 * write its bundle or its page into `folder`, and then marks the article as exported. Does nothing while an export
 * is running.
 */
export async function startExport(
  session: ArticleSession,
  folder: ChosenPlace,
  format: ExportFormat,
): Promise<void> {
  const state = exportOf(session);
  if (state.value.kind === 'running') return;
  const job = crypto.randomUUID();
  state.set({ kind: 'running', job, step: 'read', done: 0, total: 1 });
  const stop = press.on('export:progress', (progress) => {
    if (progress.job === job && state.value.kind === 'running') state.set({ kind: 'running', ...progress });
  });
  const { article } = session.digest.now();
  beginUndoStep(session);
  // Before the export, not after it: a change to the slug is a change to the page.
  setFields(session.doc, { slug: article.slug || slugOf(article.headline, '') });
  const outcome = await write(session, { article: session.id, job, folder: folder.token, format }, folder);
  stop();
  state.set(outcome);
  // A page by itself is a copy to send to somebody; on the site is what a bundle brings there.
  if (outcome.kind !== 'done' || format === 'page') return;
  beginUndoStep(session);
  setStatus(session.doc, 'exported', versionStart());
  beginUndoStep(session);
}

async function write(
  session: ArticleSession,
  order: AskOf<PressCalls['export:write']>,
  folder: ChosenPlace,
): Promise<ExportState> {
  if (!(await session.queue.settle())) {
    const stored = session.queue.state.value;
    if (stored.kind === 'not-stored') return { kind: 'failed', fault: stored.fault };
  }
  const answer = await press.call('export:write', order);
  if (answer.ok) return { kind: 'done', bundle: answer.value, folder };
  if (answer.fault.kind === 'export-cancelled') return { kind: 'stopped' };
  return { kind: 'failed', fault: answer.fault };
}

/** Stops a running export; the bundle that was there stays whole. */
export async function stopExport(session: ArticleSession): Promise<void> {
  const state = exportOf(session).value;
  if (state.kind === 'running') await press.call('export:cancel', { job: state.job });
}
