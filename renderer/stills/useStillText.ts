import { changeStill } from '../../shared/article/editStills';
import type { StillChange } from '../../shared/article/editStills';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { useLiveText } from '../parts/useLiveText';
import type { ArticleSession } from '../session/ArticleSession';

/** The fields of a still that are written as text. */
export type StillTextField = Exclude<StillCreditField, 'kind'> | 'altText';

/** A still's text as it is kept: NFC, in one line, without spaces around it. */
export function cleanText(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** One text of a still, stored in the article's document with every key. */
export function useStillText(session: ArticleSession, still: Still, name: StillTextField) {
  return useLiveText(still[name], (typed) => {
    const text = cleanText(typed);
    changeStill(session.doc, still.id, { [name]: text } as StillChange);
    return text;
  });
}
