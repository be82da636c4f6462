import type { BulkChange } from '../../shared/bridge/changeCalls';
import { changeTexts } from '../../shared/language/changeTexts';
import { printNumber } from '../../shared/language/numbers';
import { showFault, showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import type { GoesAlong } from '../views/retagViews';
import { changeMany } from './changeMany';
import { headlineOf } from './headlineOf';
import { rememberChange } from './rememberChange';
import { tellRefused } from './tellRefused';

/** What is said when a change was made: of the one article, or of a printed number of them. */
export interface Sayings {
  one: (headline: string) => string;
  many: (count: string) => string;
}

/**
 * Makes a change to many articles and says what came of it: done, and how to undo it; what could not be
 * changed and why; that it was stopped. `along` is done once all of it is, and undone with it. Answers how many were changed.
 */
export async function carryOut(
  articles: readonly string[] | 'tagged',
  change: BulkChange,
  says: Sayings,
  along?: GoesAlong,
): Promise<number> {
  const answer = await changeMany(articles, change);
  if (!answer.ok) {
    showFault(answer.fault);
    return 0;
  }
  const { changed, refused, left, same } = answer.value;
  const language = currentLanguage();
  const texts = changeTexts[language];
  const [only] = changed;
  if (only) {
    const count = printNumber(changed.length, language);
    const total = printNumber(changed.length + refused.length + left + same, language);
    const text =
      left > 0
        ? texts.stopped(count, total)
        : changed.length === 1
          ? says.one(await headlineOf(only.article))
          : says.many(count);
    // What was stopped halfway leaves the rest as it was.
    if (left === 0) await along?.redo();
    rememberChange(answer.value, text, left === 0 ? along : undefined);
  } else if (refused.length === 0) {
    showNote({ text: left > 0 ? texts.stopped('0', printNumber(left + same, language)) : texts.same });
  }
  await tellRefused(answer.value);
  return changed.length;
}
