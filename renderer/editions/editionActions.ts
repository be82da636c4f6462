import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { longestEditionName, mostInEdition } from '../../shared/bridge/editionCalls';
import type { EditionStep } from './editionSteps';
import { addStep, makeStep, moveStep, removeStep, renameStep, takeOutStep } from './editionSteps';
import { editionTexts } from '../../shared/language/editionTexts';
import { printNumber } from '../../shared/language/numbers';
import { headlineOf } from '../changes/headlineOf';
import { keysAhead } from '../parts/keysAhead';
import { showFault, showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import { carryOutStep } from './carryOutStep';
import { editions, nameEdition, shownIn } from './editions';

/** Makes an edition of these articles, shows it and has its name typed; one step for undo. */
export async function makeEdition(articles: readonly string[]): Promise<void> {
  const texts = editionTexts[currentLanguage()];
  const id = crypto.randomUUID();
  const name = freeName(texts.create);
  if (articles.length > mostInEdition) {
    return showFault({ kind: 'edition-full', name, most: mostInEdition });
  }
  const typed = keysAhead();
  const made = await carryOutStep(id, () => ({
    step: makeStep({ id, name, articles: [...articles] }),
    text: () =>
      articles.length === 0
        ? texts.made(name)
        : texts.madeWith(name, print(articles.length), articles.length === 1),
  }));
  if (made) nameEdition(id, typed);
  else typed();
}

/** Gives an edition another name; one step for undo. */
export async function renameEdition({ id }: ListedEdition, name: string): Promise<void> {
  const texts = editionTexts[currentLanguage()];
  await carryOutStep(id, (now) =>
    now && now.name !== name
      ? { step: renameStep(now, name), text: () => texts.renamed(now.name, name) }
      : null,
  );
}

/** Removes an edition; its articles stay. One step for undo. */
export async function removeEdition({ id, name }: ListedEdition): Promise<void> {
  const texts = editionTexts[currentLanguage()];
  await carryOutStep(id, (now) => now && { step: removeStep(kept(now)), text: () => texts.removed(name) });
}

/** Puts articles behind those of an edition; says where, also of those that stood there already. One step for undo. */
export async function addToEdition({ id }: ListedEdition, articles: readonly string[]): Promise<void> {
  const texts = editionTexts[currentLanguage()];
  const [first = ''] = articles;
  const seen: { already: ListedEdition | null } = { already: null };
  await carryOutStep(id, (now) => {
    const fresh = articles.filter((article) => !now?.articles.includes(article));
    if (fresh.length === 0) seen.already = now;
    return now && fresh.length > 0 ? placed(addStep(kept(now), fresh), fresh) : null;
  });
  const { already } = seen;
  if (!already) return;
  const text =
    articles.length === 1
      ? texts.placedAlready(await headlineOf(first), already.name, placeOf(already, first))
      : texts.allAlready(already.name);
  showNote({ text });
}

/** Puts articles at a place of an edition, counted from 0 among the others that are shown; one step for undo. */
export function moveInEdition(
  { id }: ListedEdition,
  articles: readonly string[],
  to: number,
): Promise<boolean> {
  return carryOutStep(id, (now) => now && placed(moveStep(kept(now), articles, to, now.gone), articles));
}

/**
 * Moves an article one place up (-1) or down (1) from where it stands once it is its turn; one step for undo. At an end
 * nothing is done.
 */
export function stepInEdition({ id }: ListedEdition, article: string, step: 1 | -1): Promise<boolean> {
  return carryOutStep(id, (now) => {
    const shown = now ? shownIn(now) : [];
    const to = shown.indexOf(article) + step;
    if (!now || !shown.includes(article) || to < 0 || to >= shown.length) return null;
    return placed(moveStep(kept(now), [article], to, now.gone), [article]);
  });
}

/** Takes an article out of an edition; one step for undo. */
export function takeOutOfEdition({ id }: ListedEdition, article: string): Promise<boolean> {
  const texts = editionTexts[currentLanguage()];
  return carryOutStep(
    id,
    (now) =>
      now && {
        step: takeOutStep(kept(now), [article]),
        text: async () => texts.takenOut(await headlineOf(article), now.name),
      },
  );
}

/** A step that places articles, and where they stand after it. */
function placed(step: EditionStep, articles: readonly string[]) {
  const texts = editionTexts[currentLanguage()];
  const [first = ''] = articles;
  return {
    step,
    text: async (now: ListedEdition | null) => {
      const where = now ? placeOf(now, first) : '';
      return articles.length === 1
        ? texts.placed(await headlineOf(first), now?.name ?? '', where)
        : texts.placedMany(print(articles.length), now?.name ?? '', where);
    },
  };
}

/** The edition as it is kept, without what is only shown. */
function kept({ id, name, articles }: ListedEdition) {
  return { id, name, articles };
}

/** Where an article stands, counted from 1. */
function placeOf(edition: ListedEdition, article: string): string {
  return print(shownIn(edition).indexOf(article) + 1);
}

function print(count: number): string {
  return printNumber(count, currentLanguage());
}

/** A name that no edition has. */
function freeName(name: string): string {
  const taken = new Set(editions.value.map((edition) => edition.name));
  if (!taken.has(name)) return name.slice(0, longestEditionName);
  let number = 2;
  while (taken.has(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
