import type { StillCredit } from './Still';
import type { CreditLanguage } from './creditWords';
import { creditWords, kindLabel, plainLabel } from './creditWords';
import { sameName, withoutQuotes } from './tidyText';

/** The parts of a still that its credit line is made of. */
export type CreditParts = Pick<StillCredit, 'kind' | 'title' | 'creator' | 'via' | 'creditLine'>;

/**
 * The credit line without the label before it: `Still 'iHostage' via Elmer van der Marel`.
 *
 * A line written by hand, or found in the file, is used as it stands; only a general label it begins
 * with ("Beeld:") is taken off, because ours comes before it. Otherwise the line is composed in this
 * order, each part only where it is known: kind, title in straight single quotes, who made it, through
 * whom it came. Someone who is both maker and supplier is named once, as maker. A kind alone says
 * nothing about whose the picture is: that, and nothing at all, gives ''.
 */
export function composeCreditLine(credit: CreditParts, language: CreditLanguage = 'nl'): string {
  const written = credit.creditLine.trim().replace(plainLabel, '').trim();
  return written || composeParts(credit, language);
}

/** What would be composed if no line had been written: the proposal beside the field. */
export function composeParts(
  credit: Omit<CreditParts, 'creditLine'>,
  language: CreditLanguage = 'nl',
): string {
  const words = creditWords[language];
  const title = withoutQuotes(credit.title);
  const creator = credit.creator.trim();
  const via = namesAlready(creator, credit.via) ? '' : credit.via.trim();
  const kind = credit.kind ? words.kinds[credit.kind] : '';
  const work = [kind, title && `'${title}'`].filter(Boolean).join(' ');
  if (!title && !creator && !via) return '';
  // Without a kind or title before them there is nothing the names could be "by" or "via" of.
  const maker = creator && work ? `${words.by} ${creator}` : creator;
  const supplier = via && (work || creator) ? `via ${via}` : via;
  return [work, maker, supplier].filter(Boolean).join(' ');
}

/**
 * The credit as it is printed: `Beeld: Still 'iHostage' via Elmer van der Marel`; '' when nothing is
 * known. A line that was written with a label of its own ("Foto: …") is printed as it was written.
 * `label` lets a theme word the label differently: it gets the line and gives what is printed.
 */
export function printedCredit(
  credit: CreditParts,
  language: CreditLanguage,
  label = (line: string): string => `${creditWords[language].label}: ${line}`,
): string {
  const line = composeCreditLine(credit, language);
  if (!line) return '';
  return kindLabel.test(line) ? line : label(line);
}

/** Whether the maker's name says already through whom it came: the same name, or `Jan Jansen / ANP`. */
function namesAlready(creator: string, via: string): boolean {
  return (
    sameName(creator, via) ||
    creator
      .split('/')
      .slice(1)
      .some((part) => sameName(part, via))
  );
}
