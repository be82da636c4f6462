/** A text of at most `longest` UTF-16 units, never ending in half of a pair of surrogates: that is no character. */
export function cutText(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
