import type { ArticleCard } from '../../shared/bridge/answers';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import { deskTexts } from '../../shared/language/deskTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';
import type { DeskStep } from './deskHistory';
import { rememberStep, undoStep } from './deskHistory';

type Change = 'article:bin' | 'article:restore' | 'article:duplicate';

/** Asks the same of several articles, one after the other; stops at the first fault. */
async function forAll(call: Change, articles: readonly string[]): Promise<Answer<ArticleCard[]>> {
  const changed: ArticleCard[] = [];
  for (const article of articles) {
    const answer = await library.call(call, { article });
    if (!answer.ok) return answer;
    changed.push(answer.value);
  }
  return succeed(changed);
}

/** Does something with articles on the desk, says so, and lets it be undone from the note or with Ctrl+Z. */
async function change(
  cards: readonly ArticleCard[],
  call: Change,
  opposite: Change,
  one: 'binned' | 'restored' | 'duplicated',
): Promise<void> {
  if (cards.length === 0) return;
  const ids = cards.map((card) => card.id);
  const answer = await forAll(call, ids);
  if (!answer.ok) return showFault(answer.fault);
  // A duplicate is undone by binning it, and done again by taking it out of the bin.
  const made = call === 'article:duplicate' ? answer.value.map((card) => card.id) : ids;
  const step: DeskStep = {
    undo: () => forAll(opposite, made),
    redo: () => forAll(call === 'article:duplicate' ? 'article:restore' : call, made),
  };
  rememberStep(step);
  const texts = deskTexts[currentLanguage()];
  const [only] = cards;
  step.closeNote = showNote({
    text:
      cards.length === 1 && only
        ? texts[one](only.headline || texts.untitled)
        : texts[`${one}Many`](cards.length),
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
}

export function binArticles(cards: readonly ArticleCard[]): Promise<void> {
  return change(cards, 'article:bin', 'article:restore', 'binned');
}

export function restoreArticles(cards: readonly ArticleCard[]): Promise<void> {
  return change(cards, 'article:restore', 'article:bin', 'restored');
}

export function duplicateArticles(cards: readonly ArticleCard[]): Promise<void> {
  return change(cards, 'article:duplicate', 'article:bin', 'duplicated');
}
