/** A mention that is being written. */
export interface MentionBegun {
  /** Where its sign stands. */
  at: number;
  /** What is typed behind it so far. */
  typed: string;
}

/** No name is looked for in more than this. */
const longestTyped = 60;

const begun = new RegExp(`(?:^|[^\\p{L}\\p{N}_@])@((?!\\s)[^@\\n]{0,${longestTyped}})$`, 'u');

/** The mention that a caret stands at the end of: the sign, with nothing before it that would make it an address. */
export function mentionAt(text: string, caret: number): MentionBegun | null {
  const typed = begun.exec(text.slice(Math.max(0, caret - longestTyped - 2), caret))?.[1];
  return typed === undefined ? null : { at: caret - typed.length - 1, typed };
}
