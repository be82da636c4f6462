/** What is looked for in an article, and how. */
export interface FindQuery {
  /** As typed: words, or a regular expression. */
  words: string;
  /** Whether `Straat` is another word than `straat`. */
  matchCase: boolean;
  /** Whether `één` is another word than `een`, and `’` another sign than `'`. */
  matchAccents: boolean;
  /** Not within a longer word. */
  wholeWords: boolean;
  /** Whether the words are a regular expression. In one accents and signs always count. */
  expression: boolean;
}

/** Nothing yet, looked for as loosely as can be. */
export const emptyQuery: FindQuery = {
  words: '',
  matchCase: false,
  matchAccents: false,
  wholeWords: false,
  expression: false,
};
