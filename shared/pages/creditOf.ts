import type { ArticleLanguage } from '../article/Article';
import type { CarriedCredit } from '../still/CarriedCredit';
import { carriedFields } from '../still/CarriedCredit';
import { composeCreditLine } from '../still/creditLine';
import { readDigitalSource } from '../still/digitalSourceTypes';
import type { Still } from '../still/Still';
import { webUrl } from '../still/webUrl';

/**
 * What a rendition carries of its still. The credit line is the printed one without its label: the same
 * words stand under the picture, in the structured data and inside the file. What is typed where an address belongs and
 * is none, or one that runs something, is not carried.
 */
export function creditOf(still: Still, language: ArticleLanguage): Required<CarriedCredit> {
  let known = credits.get(still);
  if (known?.language !== language) {
    known = { language, credit: readCredit(still, language) };
    credits.set(still, known);
  }
  return known.credit;
}

/** Made once of each value of a still, in its article's language: it stands on many pages. */
const credits = new WeakMap<Still, { language: ArticleLanguage; credit: Required<CarriedCredit> }>();

function readCredit(still: Still, language: ArticleLanguage): Required<CarriedCredit> {
  const carried = Object.fromEntries(carriedFields.map((field) => [field, still[field]]));
  return {
    ...(carried as Required<CarriedCredit>),
    licenceUrl: webUrl(still.licenceUrl),
    licensorUrl: webUrl(still.licensorUrl),
    digitalSourceType: readDigitalSource(still.digitalSourceType),
    creditLine: composeCreditLine(still, language),
    altText: still.altText,
  };
}
