/**
 * Makes an address part out of a headline: lower-case ASCII letters, digits and single hyphens, no
 * diacritics, at most 80 characters and cut at a word. `fallback` is used when nothing is left.
 */
export function slugOf(text: string, fallback: string): string {
  // Most are one already, and a whole site has many.
  if (text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > 80) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, 80) || fallback;
}
