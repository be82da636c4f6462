import type { StillChange } from '../../shared/article/editStills';
import { changeStill } from '../../shared/article/editStills';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import { suggestedStillKeys } from '../../shared/review/suggestions/ValueSuggestion';
import type { StillCreditField } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { newSuggester } from './newSuggester';
import { suggesting } from './suggesting';

/** Writes one of a still's texts; while one suggests, and it is one that can be, it is suggested. */
export function writeStillText(
  session: ArticleSession,
  still: string,
  name: StillCreditField | 'altText',
  to: string,
): void {
  const key = suggestedStillKeys.find((one) => one === name);
  if (!suggesting.value || !key) return changeStill(session.doc, still, { [name]: to } as StillChange);
  suggestValue(session.doc, { kind: 'still', still, key }, to, newSuggester());
}
