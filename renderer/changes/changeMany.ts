import type { BulkChange, ChangedArticle, ChangedArticles } from '../../shared/bridge/changeCalls';
import type { Answer } from '../../shared/faults/Answer';
import { changeTexts } from '../../shared/language/changeTexts';
import { endWork, showWork } from '../parts/works';
import { library } from '../session/bridge';
import { storeEverything } from '../session/openArticles';
import { currentLanguage } from '../settings/language';
import { personHere } from '../settings/personHere';

/** Has the library make a change to many articles; shows how far it is when it takes longer than a moment. */
export function changeMany(
  articles: readonly string[] | 'tagged',
  change: BulkChange,
): Promise<Answer<ChangedArticles>> {
  const label = changeTexts[currentLanguage()].doing[change.kind];
  return watchedChange(label, (job) =>
    library.call('articles:change', {
      job,
      by: personHere(),
      articles: articles === 'tagged' ? articles : [...articles],
      change,
    }),
  );
}

/** Has the library take back what a change did, in the same way. */
export function takeBackMany(changed: readonly ChangedArticle[]): Promise<Answer<ChangedArticles>> {
  const label = changeTexts[currentLanguage()].doing.back;
  return watchedChange(label, (job) =>
    library.call('articles:take-back', { job, by: personHere(), changed: [...changed] }),
  );
}

/** Does something of the library's that takes a while: what is typed is stored before it, and it shows how far it is. */
export async function watchedChange<T>(label: string, ask: (job: string) => Promise<T>): Promise<T> {
  const job = crypto.randomUUID();
  const stop = (): void => void library.call('articles:stop', { job });
  const unwatch = library.on('articles:progress', (told) => {
    if (told.job === job) showWork({ id: job, label, done: told.done, total: told.total, stop });
  });
  try {
    // What was typed last comes before it; what cannot be stored now is stored after it, and loses nothing.
    await storeEverything();
    return await ask(job);
  } finally {
    unwatch();
    endWork(job);
  }
}
