import { plainText } from '../../article/flatText';
import { cutText } from '../../language/cutText';
import { textSpot } from '../../review/textSpot';
import type { SuggestedPiece, Suggestion } from '../../review/suggestions/Suggestion';
import type { Finding } from '../Finding';
import type { Rule } from '../Rule';

/** Of the words a suggestion is about, so many characters are said. */
const longestWords = 300;

/** Somebody suggests something that nobody has decided on: it is not on the page. */
export const suggestionsOpen: Rule = {
  name: 'suggestions-open',
  advises: true,
  needs: 'suggestions',
  check: (article, { suggestions = [] }) =>
    suggestions.map(({ id, by, text, printed, pieces }) => ({
      level: 'warn',
      where: { ...(textSpot(article, text, printed) ?? { part: text }), suggestion: id },
      values: { by, ...wouldDo(pieces) },
    })),
};

/**
 * What a suggestion would do, for a sentence. `does` is the most that is to be said of it: words that go and words
 * that come, or else how words are set, and only then which blocks there are.
 */
function wouldDo(pieces: Suggestion['pieces']): Finding['values'] {
  const [inserted, deleted] = [wordsOf(pieces, 'inserted'), wordsOf(pieces, 'deleted')];
  if (inserted !== null && deleted !== null) return { does: 'replaced', inserted, deleted };
  if (inserted !== null) return { does: 'inserted', inserted };
  if (deleted !== null) return { does: 'deleted', deleted };
  const set = pieces.find((piece) => piece.kind === 'set');
  if (set) return { does: 'set', mark: set.mark, on: set.to ? 1 : 0, words: cut(plainText(set.runs)) };
  const other = pieces[0];
  return other?.kind === 'block' ? { does: 'block', block: other.to } : { does: other?.kind ?? '' };
}

/** The words of all pieces of a kind, '' where they are no characters; null where there are none of it. */
function wordsOf(pieces: readonly SuggestedPiece[], kind: 'inserted' | 'deleted'): string | null {
  const found = pieces.flatMap((piece) => (piece.kind === kind ? [plainText(piece.runs)] : []));
  return found.length > 0 ? cut(found.join(' ')) : null;
}

function cut(words: string): string {
  return cutText(words, longestWords);
}
