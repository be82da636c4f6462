import type { PartLanguage } from '../../shared/article/partLanguages';
import type { FieldChain } from '../editor/FieldChain';
import { sayLanguage } from '../editor/languageMark';
import { positionOf } from '../editor/text/flatPosition';
import { shapeOf } from '../editor/text/textShape';
import { selectPlace } from '../find/selectPlace';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import type { PlacedWord } from './misspellings';
import { wordAt } from './misspellings';

/** Says the language of one word, null for that of the article; nothing where the text has become another meanwhile. */
export function sayWordLanguage(
  session: ArticleSession,
  chain: FieldChain,
  word: PlacedWord,
  language: PartLanguage | null,
): void {
  const editor = chain.editor(word.text);
  if (!editor || !isThere(chain, word)) return;
  const [from, to] = [word.from, word.until].map((at) =>
    positionOf(editor.state.doc, at, shapeOf(word.text)),
  );
  if (from === undefined || to === undefined) return;
  beginUndoStep(session);
  sayLanguage(editor, { from, to }, language);
  beginUndoStep(session);
}

/** Selects a word, where the text has not become another meanwhile. */
export function selectWord(chain: FieldChain, word: PlacedWord): void {
  if (isThere(chain, word)) selectPlace(chain, word);
}

function isThere(chain: FieldChain, word: PlacedWord): boolean {
  const now = wordAt(chain, word);
  return now?.word.word === word.word.word && now.from === word.from && now.until === word.until;
}
