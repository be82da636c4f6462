import type { FieldChain } from '../editor/FieldChain';
import { putCaret } from '../editor/FieldChain';
import { positionOf } from '../editor/text/flatPosition';
import { shapeOf } from '../editor/text/textShape';
import { replaceFound } from '../find/replaceFound';
import type { ArticleSession } from '../session/ArticleSession';
import type { PlacedWord } from './misspellings';
import { wordAt } from './misspellings';

/**
 * Puts a suggestion in the place of a word and the caret after it; while one suggests that is suggested. Nothing where
 * the text has become another meanwhile. An apostrophe is as the word had it, or else as it is printed.
 */
export function correctWord(
  session: ArticleSession,
  chain: FieldChain,
  wrong: PlacedWord,
  suggestion: string,
): void {
  const now = wordAt(chain, wrong);
  if (now?.word.word !== wrong.word.word || now.from !== wrong.from || now.until !== wrong.until) return;
  const { text, from, until } = now;
  const straight = session.textOf(text).toString().slice(from, until).includes("'");
  const becomes = straight ? suggestion : suggestion.replaceAll("'", '’');
  const { ends } = replaceFound(session, [{ text, from, until, becomes }], []);
  const editor = chain.editor(text);
  if (editor) putCaret(editor, positionOf(editor.state.doc, ends.get(text) ?? until, shapeOf(text)));
}
