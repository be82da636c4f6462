import type { WrittenText } from '../text/writtenTexts';

/** What a fact is of, in the order in which they are shown. */
export const factKinds = ['name', 'title', 'amount', 'percentage', 'date', 'number'] as const;

export type FactKind = (typeof factKinds)[number];

/** A stretch of one text. */
export interface FactStretch {
  from: number;
  until: number;
}

/** Where a fact stands: in which text, and which characters of it. */
export interface FactPlace extends FactStretch {
  where: WrittenText['where'];
}

/** A name or a figure of an article that somebody should check, with every place where it stands. */
export interface Fact {
  kind: FactKind;
  /** As it is written. Two facts of one kind differ in it. */
  text: string;
  /** In reading order, at least one. */
  places: FactPlace[];
  /** Other names of the article that may be this one, spelt otherwise. */
  alike: string[];
}

/** Tells the facts of one article apart, also from one moment to the next. */
export function keyOfFact({ kind, text }: Pick<Fact, 'kind' | 'text'>): string {
  return `${kind} ${text}`;
}
