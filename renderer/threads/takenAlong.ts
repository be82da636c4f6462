import { deletedBy } from '../../shared/article/Suggested';
import type { FlatUnit } from '../editor/text/flatUnits';
import { singleUnits } from '../editor/text/flatUnits';

/** What goes along of words that are taken elsewhere, or suggested to stand there: not what is crossed out already. */
export interface TakenAlong {
  words: string;
  /** For each character of all of them, and their end: so many of those that go along stand before it. */
  before: number[];
}

/** What goes along of stretches of a flat text. */
export function takenAlong(stretches: readonly FlatUnit[]): TakenAlong {
  const taken: FlatUnit[] = [];
  const before = [0];
  for (const unit of singleUnits(stretches)) {
    if (!deletedBy(unit.attributes)) taken.push(unit);
    before.push(taken.length);
  }
  return { words: wordsOf(taken), before };
}

/** Flat text as words: one character for what is embedded. */
export function wordsOf(units: readonly FlatUnit[]): string {
  return units.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
}
