/** Two letters for a name: of its first and last word, or the first two of a single word. '' for no name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s&/,-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  if (!first) return '';
  const last = words.at(-1) ?? first;
  const letters =
    words.length > 1 ? [...first].slice(0, 1).concat([...last].slice(0, 1)) : [...first].slice(0, 2);
  return letters.join('').toUpperCase();
}
