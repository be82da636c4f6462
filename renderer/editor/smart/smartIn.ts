import type { ArticleSession } from '../../session/ArticleSession';
import { beginUndoStep } from '../../session/undoStep';
import { settings } from '../../settings/settings';
import type { SmartPunctuation } from './SmartPunctuation';

/** What makes punctuation smart in an article: its language, and its history. */
export function smartIn(session: ArticleSession): (typeof SmartPunctuation)['options'] {
  return {
    language: () => (settings.value.smartPunctuation ? session.digest.current.value.article.language : null),
    steps: {
      begin: () => beginUndoStep(session),
      // What is written before the document is there is no step of its own.
      last: () => session.undo.undoStack.at(-1) ?? null,
      takeBack: () => void session.undo.undo(),
    },
  };
}
