import type { PackagePlace, WrittenPackage } from '../../shared/bridge/packageCalls';
import { printNumber } from '../../shared/language/numbers';
import { packageTexts } from '../../shared/language/packageTexts';
import { showFault, showNote } from '../parts/notes';
import { endWork, showWork } from '../parts/works';
import { press, shell } from '../session/bridge';
import { storeEverything } from '../session/openArticles';
import { currentLanguage } from '../settings/language';
import { quietFor } from '../parts/quietFor';

/** How articles are packed. */
export interface PackOrder {
  articles: readonly string[];
  place: PackagePlace;
  /** Who sends them, as they call themselves. */
  from: string;
  /** '' leaves them open to anybody. */
  passphrase: string;
}

/**
 * Packs articles one after the other, with all that was typed in them, and says what came of it. The first that cannot be
 * written ends it; those before it are there.
 */
export async function packArticles({ articles, place, from, passphrase }: PackOrder): Promise<void> {
  const texts = packageTexts[currentLanguage()];
  const job = crypto.randomUUID();
  const run = { stopped: false };
  const stop = (): void => {
    run.stopped = true;
    void press.call('export:cancel', { job });
  };
  const work = { id: job, label: texts.packing, stop };
  // What cannot be stored says so itself; what is on disk is packed.
  await storeEverything();
  const written: WrittenPackage[] = [];
  const far = { done: 0, total: articles.length };
  const timer = setTimeout(() => showWork({ ...work, ...far }), quietFor);
  const unhear = press.on('export:progress', (progress) => {
    if (progress.job !== job || articles.length > 1) return;
    Object.assign(far, { done: progress.done, total: progress.total + 1 });
    if (isShown()) showWork({ ...work, ...far });
  });
  const began = Date.now();
  const isShown = (): boolean => Date.now() - began >= quietFor;
  for (const article of articles) {
    if (run.stopped) break;
    const answer = await press.call('package:write', { article, job, from, passphrase, ...place });
    if (answer.ok) written.push(answer.value);
    else if (answer.fault.kind !== 'export-cancelled') showFault(answer.fault);
    if (!answer.ok) break;
    if (articles.length > 1) far.done = written.length;
    if (isShown()) showWork({ ...work, ...far });
  }
  clearTimeout(timer);
  unhear();
  endWork(job);
  tell(written, place);
}

function tell(written: readonly WrittenPackage[], place: PackagePlace): void {
  const language = currentLanguage();
  const texts = packageTexts[language];
  const [first] = written;
  if (!first) return;
  showNote({
    text:
      written.length === 1
        ? texts.packed(first.file)
        : texts.packedMany(printNumber(written.length, language)),
    action: {
      label: texts.show,
      run: () => void shell.call('place:show', { folder: place.folder, path: first.file, as: 'folder' }),
    },
  });
  for (const { file, missing } of written)
    if (missing.length > 0) showNote({ text: texts.without(file, missing.join(', ')), tone: 'fault' });
}
