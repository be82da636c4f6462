/** A text of at most `longest` UTF-16 units: cut at a word where there is one, with an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  const kept = text.slice(0, end > longest / 2 ? end : longest - 1);
  // Half of a pair of surrogates is no character.
  return `${kept.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–-]+$/u, '')}…`;
}
