import type { ArticleLanguage } from '../article/Article';
import type { CarriedCredit } from '../still/CarriedCredit';
import { carriedFields } from '../still/CarriedCredit';
import { composeCreditLine } from '../still/creditLine';
import type { Still } from '../still/Still';

/**
 * What a rendition carries of its still. The credit line is the printed one without its label: the same
 * words stand under the picture, in the structured data and inside the file.
 */
export function creditOf(still: Still, language: ArticleLanguage): Required<CarriedCredit> {
  const carried = Object.fromEntries(carriedFields.map((field) => [field, still[field]]));
  return {
    ...(carried as Required<CarriedCredit>),
    creditLine: composeCreditLine(still, language),
    altText: still.altText,
  };
}
