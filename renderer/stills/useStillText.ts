import type { Still, StillCreditField } from '../../shared/still/Still';
import { useLiveText } from '../parts/useLiveText';
import type { ArticleSession } from '../session/ArticleSession';
import { useShownStill } from '../suggestions/useShownStill';
import { writeStillText } from '../suggestions/writeStillText';

/** The fields of a still that are written as text. */
export type StillTextField = Exclude<StillCreditField, 'kind'> | 'altText';

/** A still's text as it is kept: NFC, in one line, without spaces around it. */
export function cleanText(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** One text of a still, stored in the article's document with every key; while one suggests, what one suggests it to be. */
export function useStillText(session: ArticleSession, still: Still, name: StillTextField) {
  return useLiveText(useShownStill(session, still)[name], (typed) => {
    const text = cleanText(typed);
    writeStillText(session, still.id, name, text);
    return text;
  });
}
