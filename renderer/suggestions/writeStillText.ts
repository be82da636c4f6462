import type { StillChange } from '../../shared/article/editStills';
import { changeStill } from '../../shared/article/editStills';
import { suggestedValuesOf } from '../../shared/article/documentShape';
import { isOwnStill } from '../../shared/review/suggestions/isOwnStill';
import { readSuggestedValues } from '../../shared/review/suggestions/readSuggestedValues';
import { ownSuggestedValues, suggestValue } from '../../shared/review/suggestions/suggestValue';
import { suggestedStillKeys } from '../../shared/review/suggestions/ValueSuggestion';
import type { StillCreditField } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { newSuggester } from './newSuggester';
import { suggesting } from './suggesting';

/**
 * Writes one of a still's texts; while one suggests, and it is one that can be, it is suggested. Of a still that one
 * only suggests oneself it is written, unless one suggested something there before.
 */
export function writeStillText(
  session: ArticleSession,
  still: string,
  name: StillCreditField | 'altText',
  to: string,
): void {
  const { doc } = session;
  const key = suggestedStillKeys.find((one) => one === name);
  if (!suggesting.value || !key) return changeStill(doc, still, { [name]: to } as StillChange);
  const about = { kind: 'still', still, key } as const;
  const suggester = newSuggester();
  const own = ownSuggestedValues(readSuggestedValues(suggestedValuesOf(doc)), about, suggester);
  if (own.length === 0 && isOwnStill(doc, still, suggester))
    return changeStill(doc, still, { [name]: to } as StillChange);
  suggestValue(doc, about, to, suggester);
}
