const words = 'foto|photo|photo by|photograph by|credits?|beeld|image|picture|still|bron|source|©';

/** `(Foto: …)` or `[Credit: …]`, anywhere. */
const bracketed = new RegExp(
  `\\s*[([]\\s*((?:${words})(?:\\s*:\\s*|\\s+by\\s+|\\s+door\\s+|\\s+)[^()[\\]]{2,200})[)\\]]`,
  'giu',
);

/** `Foto: …` as the last sentence. */
const trailing = new RegExp(`(?<=[.!?…"')]|^)\\s*((?:${words})\\s*:\\s*[^.!?]{2,120})\\.?$`, 'iu');

/**
 * Parts the credit from a caption it was typed into: `Het plein. (Foto: Jan Jansen / ANP)` gives the
 * caption `Het plein.` and the credit `Foto: Jan Jansen / ANP`; a caption without one comes back as it was.
 */
export function creditInCaption(text: string): { caption: string; credit: string } {
  const found: string[] = [];
  const take = (_whole: string, credit: string): string => {
    found.push(credit.trim());
    return '';
  };
  const caption = text.replace(bracketed, take).replace(trailing, take).replace(/\s+/gu, ' ').trim();
  return { caption: caption.replace(/\s+([.,;:!?])/gu, '$1'), credit: found[0] ?? '' };
}
