/** Parts of names that Dutch, German, French, Spanish and Italian write small between first and last name. */
const particles = new Set(
  "van der den de het 't ten ter te op in von zu zum di da du del della dos la le los el bin al en".split(
    ' ',
  ),
);

/** Names that are written in capitals. */
const initialisms = new Set(
  'ANP AFP AP EPA DPA BBC HBO NOS NPO RTL VPRO AVROTROS BNNVARA EO KRO NCRV VRT VTM ITV NBC CBS ABC AMC FX UPI PA WENN IMDB'.split(
    ' ',
  ),
);

/**
 * A name that was typed in capitals throughout (`ROBIN VAN LONKHUIJSEN`) as it is printed: `Robin van
 * Lonkhuijsen`. Anything else stays as it is: names with a small letter somewhere, a single word
 * (which may well be an agency), known initials, and initials with points.
 */
export function nameCase(name: string): string {
  const words = name.split(' ');
  const shouted = /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
  if (!shouted || words.filter((word) => /\p{L}{2}|\p{Lu}\./u.test(word)).length < 2) return name;
  return words
    .map((word, index) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      if (initialisms.has(bare) || /^(?:\p{Lu}\.)+,?$/u.test(word)) return word;
      const small = word.toLowerCase();
      if (index > 0 && index < words.length - 1 && particles.has(small)) return small;
      return capitalised(small);
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
