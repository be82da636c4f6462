import type { CreditRules } from './CreditRules';

/**
 * A name that was typed in capitals throughout (`ROBIN VAN LONKHUIJSEN`) as it is printed: `Robin van
 * Lonkhuijsen`. Anything else stays as it is: names with a small letter somewhere, a single word
 * (which may well be an agency), known initials, and initials with points.
 */
export function nameCase(name: string, { agencies, capitals, particles }: CreditRules): string {
  const words = name.split(' ');
  const shouted = /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
  if (!shouted || words.filter((word) => /\p{L}{2}|\p{Lu}\./u.test(word)).length < 2) return name;
  const kept = new Set([...capitals, ...agencies.map((agency) => agency.name)]);
  const small = new Set(particles);
  return words
    .map((word, index) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      if (kept.has(bare) || /^(?:\p{Lu}\.)+,?$/u.test(word)) return word;
      const lower = word.toLowerCase();
      if (index > 0 && index < words.length - 1 && small.has(lower)) return lower;
      return capitalised(lower);
    })
    .join(' ');
}

function capitalised(word: string): string {
  return word
    .replace(
      /(^|[-'’/(&.])(ij|\p{Ll})/gu,
      (_whole, before: string, start: string) => before + start.toUpperCase(),
    )
    .replace(/^Mc(\p{Ll})/u, (_whole, letter: string) => `Mc${letter.toUpperCase()}`);
}
