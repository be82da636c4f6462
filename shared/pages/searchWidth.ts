/**
 * Advance widths of Arial in thousandths of its size, which search engines set their results in and Liberation Sans
 * and Helvetica share: the printable characters of ASCII, from the space on.
 */
const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Signs a newsroom uses beside them. */
const signs: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u202f': 278,
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '„': 333,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '€': 556,
  '£': 556,
  '•': 350,
  '·': 278,
};

/** Ideographs, emoji and the like are as wide as they are high. */
const wide = /[\p{Extended_Pictographic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** What any other letter takes: that of most small letters. */
const usual = 556;

/** How wide a text is in the type of search results, as a multiple of the size of that type. */
export function searchWidth(text: string): number {
  let thousandths = 0;
  // A letter with an accent is as wide as without it.
  for (const character of text.normalize('NFD')) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    const plain = ascii[(character.codePointAt(0) ?? 0) - 32];
    thousandths += plain ?? signs[character] ?? (wide.test(character) ? 1000 : usual);
  }
  return thousandths / 1000;
}
