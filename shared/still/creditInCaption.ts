import { agencyNames } from './agencyNamed';
import { anyOf } from './anyOf';
import type { CreditRules } from './CreditRules';
import { rightsInCaption } from './rightsSaid';

/** What was typed into a caption, taken apart. */
export interface CaptionParts {
  caption: string;
  credit: string;
  /** Limits of use that stood at its end. */
  rights: string;
}

/** Where a sentence has ended, or the text begins. */
const afterSentence = `(?<=[.!?…"')]|^)\\s*[-–—]?\\s*`;

/**
 * Parts the credit from a caption it was typed into: `Het plein. (Foto: Jan Jansen / ANP)` gives the
 * caption `Het plein.` and the credit `Foto: Jan Jansen / ANP`. So does a credit in brackets that begins or
 * ends with an agency, one after the last sentence (`Foto: …`, `EPA/…`), and the agency with a name in
 * capitals (`ANP ROBIN VAN DER BERG`). Limits of use at the end (`NETHERLANDS OUT`) are parted as well. A
 * caption without any comes back as it was.
 */
export function creditInCaption(text: string, rules: CreditRules): CaptionParts {
  const words = anyOf([...rules.labels, ...Object.values(rules.kinds).flat(), '©']);
  const names = agencyNames(rules);
  const agencies = anyOf(names);
  // In capitals, as they stand before a name that was typed in capitals.
  const shouted = anyOf([...names, ...names.map((name) => name.toUpperCase())]);
  const bracketed = [
    new RegExp(
      `\\s*[([]\\s*((?:${words})(?:\\s*:\\s*|\\s+by\\s+|\\s+door\\s+|\\s+)[^()[\\]]{2,200})[)\\]]`,
      'giu',
    ),
    new RegExp(
      `\\s*[([]\\s*((?:${agencies})\\s*[/|]\\s*[^()[\\]]{2,100}|[^()[\\]/|]{2,80}\\s*[/|]\\s*(?:${agencies})\\s*)[)\\]]`,
      'giu',
    ),
  ];
  const trailing = [
    new RegExp(`${afterSentence}((?:${words})\\s*:\\s*[^.!?]{2,120})\\.?$`, 'iu'),
    new RegExp(`${afterSentence}((?:${agencies})\\s*[/|]\\s*[^.!?]{2,80})\\.?$`, 'iu'),
    new RegExp(`${afterSentence}((?:${shouted})\\s+\\p{Lu}{2}[\\p{Lu}\\p{M} .'’-]{1,60})\\.?$`, 'u'),
  ];
  const found: string[] = [];
  const take = (_whole: string, credit: string): string => {
    found.push(credit.trim());
    return '';
  };
  const parted = rightsInCaption(text, rules);
  let caption = parted.caption;
  for (const pattern of [...bracketed, ...trailing]) caption = caption.replace(pattern, take);
  caption = caption
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?])/gu, '$1')
    .trim();
  return { caption, credit: agencyParted(found[0] ?? '', shouted), rights: parted.rights };
}

/** `ANP ROBIN VAN DER BERG` with a stroke between agency and name, so that they can be told apart. */
function agencyParted(credit: string, shouted: string): string {
  return credit.replace(new RegExp(`^(${shouted})\\s+(?=\\p{Lu}{2}[^/|]*$)`, 'u'), '$1 / ');
}
