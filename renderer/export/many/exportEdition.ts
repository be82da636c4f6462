import type { ChosenPlace } from '../../../shared/bridge/shellCalls';
import { editionTexts } from '../../../shared/language/editionTexts';
import { exportManyTexts } from '../../../shared/language/exportManyTexts';
import { faultLine } from '../../../shared/language/faultTexts';
import { printNumber } from '../../../shared/language/numbers';
import type { Fault } from '../../../shared/faults/Fault';
import { changeMany } from '../../changes/changeMany';
import { rememberChange } from '../../changes/rememberChange';
import { showNote } from '../../parts/notes';
import { endWork, showWork } from '../../parts/works';
import { press } from '../../session/bridge';
import { currentLanguage } from '../../settings/language';
import { momentNow } from '../../stills/today';
import { noteExportsWritten } from '../exportsWritten';
import { shareOfSteps } from '../shareOfSteps';
import type { Checked } from './Checked';
import { tellNotExported } from './tellNotExported';

/**
 * Exports the articles of an edition as one bundle, in their order, as a single export does with one: slugs and dates are
 * filled in, the bundle is written, and all are marked as exported. It is whole or not there: what stops it, or is wrong
 * with one of them, leaves the bundle of before. Says what came of it; the marks can be undone in one step.
 */
export async function exportEdition(
  name: string,
  articles: readonly Checked[],
  folder: ChosenPlace,
): Promise<void> {
  const language = currentLanguage();
  const texts = editionTexts[language];
  const ids = articles.map(({ article }) => article);
  const [first] = ids;
  if (!first) return;
  const job = crypto.randomUUID();
  const run = { stopped: false };
  const show = (done: number): void =>
    showWork({
      id: job,
      label: exportManyTexts[language].doing,
      done,
      total: articles.length,
      stop: () => {
        run.stopped = true;
        void press.call('export:cancel', { job });
      },
    });
  const unwatch = press.on('export:progress', (told) => {
    // Articles stand for steps: how far it is, is what is seen of it.
    if (told.job === job) show(Math.floor(shareOfSteps(told) * articles.length));
  });
  show(0);
  const refused = (fault: Fault): void => {
    if (fault.kind === 'export-cancelled') showNote({ text: texts.stopped(name) });
    else showNote({ text: texts.notExported(name, faultLine(fault, language)), tone: 'fault', fault });
  };
  try {
    const ready = await changeMany(ids, { kind: 'ready-export', publishedAt: momentNow() });
    if (!ready.ok) return refused(ready.fault);
    const [not] = ready.value.refused;
    if (not) return refused(not.fault);
    if (run.stopped) return refused({ kind: 'export-cancelled' });
    const edition = { name, articles: ids };
    const written = await press.call('export:write', { article: first, job, folder: folder.token, edition });
    if (!written.ok) return refused(written.fault);
    noteExportsWritten();
    const marked = await changeMany(ids, { kind: 'mark-exported' });
    if (!marked.ok) return refused(marked.fault);
    const count = printNumber(ids.length, language);
    const { changed } = marked.value;
    if (changed.length > 0) rememberChange({ changed }, texts.exported(name, count, ids.length === 1));
    tellNotExported(
      marked.value.refused.flatMap(({ article, fault }) => {
        const one = articles.find((checked) => checked.article === article);
        return one ? [{ article: one, fault }] : [];
      }),
    );
  } finally {
    unwatch();
    endWork(job);
  }
}
