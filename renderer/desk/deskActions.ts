import type { ArticleCard } from '../../shared/bridge/answers';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import type { Status } from '../../shared/article/Article';
import { changeTexts } from '../../shared/language/changeTexts';
import { deskTexts } from '../../shared/language/deskTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { carryOut } from '../changes/carryOut';
import { headlineOf } from '../changes/headlineOf';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';
import type { DeskStep } from './deskHistory';
import { rememberStep, undoStep } from './deskHistory';

/** Puts articles in the bin; one step for undo. */
export async function binArticles(articles: readonly string[]): Promise<void> {
  const texts = deskTexts[currentLanguage()];
  await carryOut(articles, { kind: 'bin' }, { one: texts.binned, many: texts.binnedMany });
}

/** Takes articles out of the bin; one step for undo. */
export async function restoreArticles(articles: readonly string[]): Promise<void> {
  const texts = deskTexts[currentLanguage()];
  await carryOut(articles, { kind: 'restore' }, { one: texts.restored, many: texts.restoredMany });
}

/** Sets the status of articles; one step for undo. */
export async function setStatuses(
  articles: readonly string[],
  status: Exclude<Status, 'exported'>,
): Promise<void> {
  const texts = changeTexts[currentLanguage()];
  const name = partsTexts[currentLanguage()].statuses[status];
  await carryOut(
    articles,
    { kind: 'set-status', status },
    {
      one: (headline) => texts.statusOf(headline, name),
      many: (count) => texts.statusOfMany(count, name),
    },
  );
}

/** Gives articles a tag; one step for undo. */
export async function tagArticles(articles: readonly string[], tag: Tag): Promise<void> {
  const texts = changeTexts[currentLanguage()];
  const printed = printTag(tag);
  await carryOut(
    articles,
    { kind: 'add-tag', tag },
    {
      one: (headline) => texts.tagged(printed, headline),
      many: (count) => texts.taggedMany(printed, count),
    },
  );
}

/** Takes a tag off those of the articles that have it; one step for undo. */
export async function untagArticles(articles: readonly string[], tag: Tag): Promise<void> {
  const texts = changeTexts[currentLanguage()];
  const printed = printTag(tag);
  await carryOut(
    articles,
    { kind: 'remove-tag', tag },
    {
      one: (headline) => texts.untagged(printed, headline),
      many: (count) => texts.untaggedMany(printed, count),
    },
  );
}

type Move = 'article:bin' | 'article:restore' | 'article:duplicate';

/** Asks the same of several articles, one after the other; stops at the first fault. */
async function forAll(call: Move, articles: readonly string[]): Promise<Answer<ArticleCard[]>> {
  const changed: ArticleCard[] = [];
  for (const article of articles) {
    const answer = await library.call(call, { article });
    if (!answer.ok) return answer;
    changed.push(answer.value);
  }
  return succeed(changed);
}

/** Makes copies of articles. Undoing bins the copies, doing it again takes them out of the bin. */
export async function duplicateArticles(articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const answer = await forAll('article:duplicate', articles);
  if (!answer.ok) return showFault(answer.fault);
  const made = answer.value.map((card) => card.id);
  const step: DeskStep = {
    undo: () => forAll('article:bin', made),
    redo: () => forAll('article:restore', made),
  };
  rememberStep(step);
  const texts = deskTexts[currentLanguage()];
  step.closeNote = showNote({
    text:
      made.length === 1
        ? texts.duplicated(await headlineOf(articles[0] ?? ''))
        : texts.duplicatedMany(made.length),
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
}
