/** What is wrong with a regular expression, as far as it can be said in a few words. */
export const expressionFlaws = [
  'group-open',
  'group-closed',
  'set-open',
  'set-order',
  'nothing-repeated',
  'backslash',
  'too-large',
  'other',
] as const;

export type ExpressionFlaw = (typeof expressionFlaws)[number];

/** Why nothing could be looked for. */
export type FindFault =
  | { kind: 'expression-broken'; flaw: ExpressionFlaw }
  /** The expression goes through the text in ever more ways; it was stopped. */
  | { kind: 'took-too-long' };
