import type { Article } from '../Article';

/** The article's own small fields that are looked through; not its address, which is no text. */
export const searchedFieldNames = ['kicker', 'byline', 'section', 'dateline', 'seoTitle', 'notes'] as const;

/** What is looked through of a still: what is spoken, and its credit. Its caption is part of the body. */
export const searchedStillNames = ['altText', 'title', 'creator', 'via', 'creditLine'] as const;

type SearchedStillName = (typeof searchedStillNames)[number];

export type SearchedFieldName = (typeof searchedFieldNames)[number] | SearchedStillName;

export function isOfStill(name: SearchedFieldName): name is SearchedStillName {
  return searchedStillNames.some((one) => one === name);
}

/** A small field with something in it. */
export interface SearchedField {
  name: SearchedFieldName;
  /** The id of the still it belongs to; '' for the article's own. */
  still: string;
  words: string;
}

/** The small fields of an article that have words, in the order in which they are shown. */
export function searchedFields(article: Article): SearchedField[] {
  const own = searchedFieldNames.map((name) => ({ name, still: '', words: article[name] }));
  const shown = new Set(article.body.flatMap((block) => (block.kind === 'still' ? [block.still] : [])));
  const stills = article.stills.filter(({ id }) => shown.has(id));
  const ofStills = stills.flatMap((still) =>
    searchedStillNames.map((name) => ({ name, still: still.id, words: still[name] })),
  );
  return [...ofStills, ...own].filter(({ words }) => words !== '');
}
