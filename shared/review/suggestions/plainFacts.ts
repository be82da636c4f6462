/** What is known of a suggestion, whatever stands there: a shared type, say, cannot be copied into a value. */
export function plainFacts(known: unknown): object {
  const isPlain = typeof known === 'object' && known !== null && known.constructor === Object;
  return isPlain ? known : {};
}
