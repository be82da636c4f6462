import type { ExpressionFlaw } from './FindFault';
import type { FindQuery } from './FindQuery';
import type { Match, Matcher } from './Matcher';

const beside = '[\\p{L}\\p{N}\\p{M}_]';

/**
 * Finds what a regular expression describes; what is wrong with it where it is none. It may take for ever to look
 * through a text, so whoever calls the matcher must be able to be stopped.
 */
export function matchExpression({ words, matchCase, wholeWords }: FindQuery): Matcher | ExpressionFlaw {
  const flags = matchCase ? 'gmu' : 'gimu';
  let expression: RegExp;
  try {
    // First as it stands: `a)(b` would be whole between the parentheses of the next.
    expression = new RegExp(words, flags);
    if (wholeWords) expression = new RegExp(`(?<!${beside})(?:${words})(?!${beside})`, flags);
  } catch (error) {
    return flawOf(error);
  }
  return (text) => {
    const found: Match[] = [];
    for (const match of text.matchAll(expression)) {
      const [all, ...groups] = match;
      if (all === '') continue;
      const named = match.groups ?? {};
      found.push({ from: match.index, until: match.index + all.length, groups, named });
    }
    return found;
  };
}

/** How the engine words what is wrong, in order. */
const wordings: readonly (readonly [RegExp, ExpressionFlaw])[] = [
  [/unterminated group/i, 'group-open'],
  [/unmatched '\)'/i, 'group-closed'],
  [/(unterminated|missing).*character class/i, 'set-open'],
  [/out of order/i, 'set-order'],
  [/nothing to repeat|lone quantifier|incomplete quantifier/i, 'nothing-repeated'],
  [/escape|\\ at end/i, 'backslash'],
  [/too large|too many|stack overflow/i, 'too-large'],
];

/** What is wrong, by what the engine said of it. */
export function flawOf(error: unknown): ExpressionFlaw {
  // Some wordings quote the expression itself before they say what is wrong.
  const said = error instanceof Error ? (error.message.split('/').at(-1) ?? '') : '';
  return wordings.find(([wording]) => wording.test(said))?.[1] ?? 'other';
}
