import type { ArticleLanguage } from '../article/Article';
import type { CarriedCredit } from '../still/CarriedCredit';
import { composeCreditLine } from '../still/creditLine';
import type { Still } from '../still/Still';

/**
 * What a rendition carries of its still. The credit line is the printed one without its label: the same
 * words stand under the picture, in the structured data and inside the file.
 */
export function creditOf(still: Still, language: ArticleLanguage): CarriedCredit {
  return {
    title: still.title,
    creator: still.creator,
    creditLine: composeCreditLine(still, language),
    source: still.source,
    copyrightNotice: still.copyrightNotice,
    usageTerms: still.usageTerms,
    licenceUrl: still.licenceUrl,
    description: still.description,
    dateCreated: still.dateCreated,
    expires: still.expires,
    altText: still.altText,
  };
}
