import type { Article } from '../../article/Article';
import { plainText } from '../../article/flatText';
import { cutText } from '../../language/cutText';
import { textSpot } from '../../review/textSpot';
import type { AnySuggestion } from '../../review/suggestions/AnySuggestion';
import { isAboutValue } from '../../review/suggestions/AnySuggestion';
import { movedIn, movesStill } from '../../review/suggestions/movedIn';
import type { SuggestedPiece, Suggestion } from '../../review/suggestions/Suggestion';
import type { ValueSuggestion } from '../../review/suggestions/ValueSuggestion';
import { printTag } from '../../tags/printTag';
import type { Finding, FindingPlace } from '../Finding';
import type { Rule } from '../Rule';

/** Of the words a suggestion is about, so many characters are said. */
const longestWords = 300;

/** Somebody suggests something that nobody has decided on: it is not on the page. */
export const suggestionsOpen: Rule = {
  name: 'suggestions-open',
  advises: true,
  needs: 'suggestions',
  check: (article, { suggestions = [] }) =>
    suggestions.map((suggestion) => ({
      level: 'warn',
      where: { ...placeOf(article, suggestion), suggestion: suggestion.id },
      values: {
        by: suggestion.by,
        ...(isAboutValue(suggestion) ? wouldSet(suggestion) : wouldDo(suggestion.pieces)),
      },
    })),
};

function placeOf(article: Article, suggestion: AnySuggestion): FindingPlace {
  if (!isAboutValue(suggestion)) {
    const { text, printed } = suggestion;
    return textSpot(article, text, printed) ?? { part: text };
  }
  const { about } = suggestion;
  if (about.kind === 'tag') return { part: 'tags', tag: about.tag };
  const { still, key } = about;
  return key === 'altText' ? { part: 'still', still, field: key } : { part: 'still', still };
}

/** What a suggested value would be, for a sentence. `of` is the still's value, or the kind of the tag. */
function wouldSet({ about, now, to }: ValueSuggestion): Finding['values'] {
  const tag = [to, now].find((value) => typeof value === 'object' && value !== null);
  const of = about.kind === 'still' ? about.key : typeof tag === 'object' && tag ? tag.kind : '';
  const [old, fresh] = [now, to].map((value) =>
    cut(value === null ? '' : typeof value === 'string' ? value : printTag(value)),
  );
  return { does: about.kind, of, now: old ?? '', to: fresh ?? '' };
}

/**
 * What a suggestion would do, for a sentence. `does` is the most that is to be said of it: what is moved, or else words
 * that go and words that come, or how words are set, and only then which blocks there are.
 */
function wouldDo(pieces: Suggestion['pieces']): Finding['values'] {
  if (movesStill(pieces)) return { does: 'still-moved' };
  const moved = movedIn(pieces);
  if (moved) return { does: 'moved', words: cut(moved) };
  const [inserted, deleted] = [wordsOf(pieces, 'inserted'), wordsOf(pieces, 'deleted')];
  if (inserted !== null && deleted !== null) return { does: 'replaced', inserted, deleted };
  if (inserted !== null) return { does: 'inserted', inserted };
  if (deleted !== null) return { does: 'deleted', deleted };
  const set = pieces.find((piece) => piece.kind === 'set');
  if (set) {
    const { mark, to, runs } = set;
    const language = mark === 'language' && typeof to === 'string' ? to : '';
    return { does: 'set', mark, on: to ? 1 : 0, words: cut(plainText(runs)), ...(language && { language }) };
  }
  const other = pieces[0];
  if (other?.kind === 'block')
    return { does: 'block', block: other.to, ...(other.list && { list: other.list }) };
  if (other?.kind === 'split' || other?.kind === 'joined')
    return { does: `${other.still ? 'still-' : ''}${other.kind}` };
  return { does: '' };
}

/** The words of all pieces of a kind, '' where they are no characters; null where there are none of it. */
function wordsOf(pieces: readonly SuggestedPiece[], kind: 'inserted' | 'deleted'): string | null {
  const found = pieces.flatMap((piece) => (piece.kind === kind ? [plainText(piece.runs)] : []));
  return found.length > 0 ? cut(found.join(' ')) : null;
}

function cut(words: string): string {
  return cutText(words, longestWords);
}
