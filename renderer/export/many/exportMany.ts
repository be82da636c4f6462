import type { ChangedArticle } from '../../../shared/bridge/changeCalls';
import type { ChosenPlace } from '../../../shared/bridge/shellCalls';
import type { Fault } from '../../../shared/faults/Fault';
import { deskTexts } from '../../../shared/language/deskTexts';
import { exportManyTexts } from '../../../shared/language/exportManyTexts';
import { printNumber } from '../../../shared/language/numbers';
import { changeMany } from '../../changes/changeMany';
import { rememberChange } from '../../changes/rememberChange';
import { showNote } from '../../parts/notes';
import { endWork, showWork } from '../../parts/works';
import { press } from '../../session/bridge';
import { currentLanguage } from '../../settings/language';
import { momentNow } from '../../stills/today';
import type { Checked } from './Checked';
import { isOfArticle } from './isOfArticle';
import { tellNotExported } from './tellNotExported';

type Exported = { changed: ChangedArticle[] } | { fault: Fault };

/**
 * Exports articles one after the other, each as a single export does: slug and date are filled in, the bundle is
 * written, the article is marked as exported and that moment kept as a version. What is wrong with one article
 * leaves the others alone; what is wrong with the disk ends it. Says what came of it; the marks can be undone.
 */
export async function exportMany(articles: readonly Checked[], folder: ChosenPlace): Promise<void> {
  const texts = exportManyTexts[currentLanguage()];
  const job = crypto.randomUUID();
  const run = { stopped: false };
  const stop = (): void => {
    run.stopped = true;
    void press.call('export:cancel', { job });
  };
  const changed: ChangedArticle[] = [];
  const refused: { article: Checked; fault: Fault }[] = [];
  for (const [at, article] of articles.entries()) {
    if (run.stopped) break;
    showWork({ id: job, label: texts.doing, done: at, total: articles.length, stop });
    const exported = await exportOne(article.article, job, folder, run);
    if ('changed' in exported) changed.push(...exported.changed);
    else if (exported.fault.kind === 'export-cancelled') break;
    else {
      const { fault } = exported;
      const left = isOfArticle(fault) ? [article] : articles.slice(at);
      refused.push(...left.map((one) => ({ article: one, fault })));
      if (!isOfArticle(fault)) break;
    }
  }
  endWork(job);
  tell(articles, changed, run.stopped);
  tellNotExported(refused);
}

async function exportOne(
  article: string,
  job: string,
  folder: ChosenPlace,
  run: { readonly stopped: boolean },
): Promise<Exported> {
  const ready = await change(article, { kind: 'ready-export', publishedAt: momentNow() });
  if ('fault' in ready) return ready;
  if (run.stopped) return { fault: { kind: 'export-cancelled' } };
  const written = await press.call('export:write', { article, job, folder: folder.token });
  if (!written.ok) return { fault: written.fault };
  return change(article, { kind: 'mark-exported' });
}

async function change(article: string, asked: Parameters<typeof changeMany>[1]): Promise<Exported> {
  const answer = await changeMany([article], asked);
  if (!answer.ok) return { fault: answer.fault };
  const [refused] = answer.value.refused;
  return refused ? { fault: refused.fault } : { changed: answer.value.changed };
}

function tell(articles: readonly Checked[], changed: ChangedArticle[], stopped: boolean): void {
  const language = currentLanguage();
  const texts = exportManyTexts[language];
  const count = printNumber(changed.length, language);
  const [only] = changed;
  const headline = articles.find(({ article }) => article === only?.article)?.headline;
  const text = stopped
    ? texts.stopped(count, printNumber(articles.length, language))
    : changed.length === 1
      ? texts.exported(headline || deskTexts[language].untitled)
      : texts.exportedMany(count);
  if (only) rememberChange({ changed }, text);
  else if (stopped) showNote({ text });
}
