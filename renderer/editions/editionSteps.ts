import type { Edition } from '../../shared/bridge/editionCalls';
import { placeArticles } from './placeArticles';

/**
 * One change of an edition: what it makes of the edition as it is now, and what takes just that back. Null for an
 * edition that is not there.
 */
export interface EditionStep {
  redo: (now: Edition | null) => Edition | null;
  undo: (now: Edition | null) => Edition | null;
}

/** Makes an edition, or has it come back. */
export function makeStep(edition: Edition): EditionStep {
  return { redo: () => edition, undo: () => null };
}

/** Removes an edition. */
export function removeStep(edition: Edition): EditionStep {
  return { redo: () => null, undo: () => edition };
}

/** Gives an edition another name. */
export function renameStep(before: Edition, name: string): EditionStep {
  const named = (given: string) => (now: Edition | null) => now && { ...now, name: given };
  return { redo: named(name), undo: named(before.name) };
}

/** Puts articles behind those that stand in an edition; those that do already stay where they are. */
export function addStep(before: Edition, articles: readonly string[]): EditionStep {
  const fresh = [...new Set(articles)].filter((article) => !before.articles.includes(article));
  return placeStep(before, fresh, [...before.articles, ...fresh]);
}

/** Takes articles out of an edition. */
export function takeOutStep(before: Edition, articles: readonly string[]): EditionStep {
  return placeStep(
    before,
    articles,
    before.articles.filter((article) => !articles.includes(article)),
  );
}

/**
 * Puts articles, whether they stand in the edition or are new to it, at a place counted from 0 among the others that
 * are shown; `gone` are those that are not.
 */
export function moveStep(
  before: Edition,
  articles: readonly string[],
  to: number,
  gone: readonly string[] = [],
): EditionStep {
  const shown = before.articles.filter((one) => !articles.includes(one) && !gone.includes(one));
  const wanted = shown.toSpliced(to, 0, ...articles);
  return placeStep(before, articles, placeArticles(before.articles, articles, wanted));
}

/** Has some articles stand as they do in `after`. */
function placeStep(before: Edition, articles: readonly string[], after: readonly string[]): EditionStep {
  const placed = (as: readonly string[]) => (now: Edition | null) =>
    now && { ...now, articles: placeArticles(now.articles, articles, as) };
  return { redo: placed(after), undo: placed(before.articles) };
}
