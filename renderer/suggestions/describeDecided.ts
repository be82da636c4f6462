import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { Language } from '../../shared/language/Texts';
import type { DecidedSuggestion } from '../../shared/review/suggestions/readDecided';
import { parseTag } from '../../shared/article/readTags';
import { describeValue } from './describeValue';
import { shortened } from './nameSuggestion';

/** What was suggested, in a line, as far as it is kept: of a tag that would go its key says which, and of words nothing. */
export function describeDecided({ value, ...made }: DecidedSuggestion, language: Language): string {
  const texts = suggestionTexts[language];
  if (!value) return texts.inText;
  const now = value.about.kind === 'tag' && value.to === null ? tagOf(value.about.tag) : null;
  const described = describeValue({ ...made, ...value, now, gone: false }, language);
  return value.about.kind === 'tag'
    ? described.name
    : texts.wouldBe(described.label, shortened(described.to));
}

function tagOf(key: string): ReturnType<typeof parseTag> {
  const [kind, ...label] = key.split(':');
  return parseTag({ kind, label: label.join(':') });
}
