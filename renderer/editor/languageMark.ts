import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import type { PartLanguage } from '../../shared/article/partLanguages';
import { partLanguage } from '../../shared/article/partLanguages';

/** Positions in a document. */
interface Stretch {
  from: number;
  to: number;
}

/** What letters, digits and the signs between them make up, up to an end. */
const wordBefore = /[\p{L}\p{M}\p{N}’'-]*$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}’'-]*/u;

/**
 * The words whose language is meant: those that are selected; else all around the caret that are in one other language,
 * or the word it is in. Null where there are none, and where words have no language of their own, as in the headline.
 */
export function wordsMeant({ selection, doc, schema }: EditorState): Stretch | null {
  const type = schema.marks['language'];
  if (!type) return null;
  const { from, to, empty, $from } = selection;
  if (!empty) return { from, to };
  const around = getMarkRange($from, type);
  if (around) return around;
  if (!$from.parent.isTextblock) return null;
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, '\ufffc');
  const [before] = wordBefore.exec(text.slice(0, $from.parentOffset)) ?? [''];
  const [after] = wordAfter.exec(text.slice($from.parentOffset)) ?? [''];
  const word = { from: from - before.length, to: to + after.length };
  return word.from < word.to && /\p{L}/u.test(doc.textBetween(word.from, word.to)) ? word : null;
}

/** The other language that all of these words are in; null for that of the article, undefined for several. */
export function languageIn(
  { doc, schema }: EditorState,
  { from, to }: Stretch,
): PartLanguage | null | undefined {
  const type = schema.marks['language'];
  const found = new Set<PartLanguage | null>();
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline) found.add(partLanguage(type?.isInSet(node.marks)?.attrs['code']));
  });
  return found.size === 1 ? [...found][0] : undefined;
}

/** Says of words that they are in another language, or with null in that of the article again; a step of undo. */
export function sayLanguage(
  { state, view, schema }: Editor,
  { from, to }: Stretch,
  language: PartLanguage | null,
): void {
  const type = schema.marks['language'];
  if (!type) return;
  const { tr } = state;
  if (language) tr.addMark(from, to, type.create({ code: language }));
  else tr.removeMark(from, to, type);
  if (tr.docChanged) view.dispatch(tr);
}
