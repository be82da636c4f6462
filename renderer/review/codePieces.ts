import { clockIn } from '../../shared/article/zoneClock';
import { creditTextFields } from '../../shared/article/readStill';
import { partsTexts } from '../../shared/language/partsTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Language } from '../../shared/language/Texts';
import { printDateFigures } from '../../shared/language/typedDate';
import type { Comparison, Piece } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { lineOf } from '../../shared/review/lineOf';
import type { StillCreditField } from '../../shared/still/Still';
import { printStillValue } from '../stills/printStillValue';

const isCode = new Set<string>([
  'expires',
  'dateCreated',
  'usableFrom',
  'onlyWithArticle',
  'notForArchive',
  'digitalSourceType',
] satisfies StillCreditField[]);

/**
 * A difference in what is kept as a code (a status, a language, a moment, a kind of still, a flag, a term), in
 * words: all that was and all that is, because parts of a code say nothing. Moments go by the clock of `zone`
 * (IANA name). Null for what is in words itself.
 */
export function codePieces(
  { place, part }: Difference,
  { fields, stills }: Comparison,
  language: Language,
  zone: string,
): Piece[] | null {
  if (place.in === 'field') {
    const print = fieldPrinter(place.field, language, zone);
    const found = fields.find(({ field }) => field === place.field);
    return print && found ? pieces(print(found.before), print(found.after)) : null;
  }
  if (place.in !== 'still' || part.part !== 'still') return null;
  const { before, after } = stills.find(({ id }) => id === part.still) ?? {};
  if (!before || !after) return null;
  if (place.part === 'kind') {
    const { kinds } = stillTexts[language];
    return pieces(before.kind && kinds[before.kind], after.kind && kinds[after.kind]);
  }
  const name = creditTextFields.find((one) => one === place.part && isCode.has(one));
  if (!name) return null;
  return pieces(printStillValue(name, before[name], language), printStillValue(name, after[name], language));
}

function fieldPrinter(field: string, language: Language, zone: string): ((code: string) => string) | null {
  const { statuses, languages }: { statuses: Record<string, string>; languages: Record<string, string> } =
    partsTexts[language];
  if (field === 'status') return (code) => statuses[code] ?? code;
  if (field === 'language') return (code) => languages[code] ?? code;
  if (field !== 'publishedAt') return null;
  return (code) => {
    const at = clockIn(zone, code);
    return at ? `${printDateFigures(at.day, language)} ${at.time}` : code;
  };
}

function pieces(before: string, after: string): Piece[] {
  return [
    ...(before ? [{ kind: 'deleted' as const, runs: lineOf(before) }] : []),
    ...(after ? [{ kind: 'inserted' as const, runs: lineOf(after) }] : []),
  ];
}
