import type { SearchedFieldName } from '../../shared/article/find/searchedFields';
import { stillTexts } from '../../shared/language/stillTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import { useTexts } from '../settings/language';

/** What the small fields that are looked through are called. */
export function useFieldNames(): Record<SearchedFieldName, string> {
  const words = useTexts(writeTexts);
  const stills = useTexts(stillTexts);
  return {
    kicker: words.kicker,
    byline: words.byline,
    section: words.section,
    dateline: words.dateline,
    seoTitle: words.seoTitle,
    notes: words.notes,
    altText: stills.altText,
    title: stills.fields.title,
    creator: stills.fields.creator,
    via: stills.fields.via,
    creditLine: stills.fields.creditLine,
  };
}
