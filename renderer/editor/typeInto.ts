import type { EditorView } from '@tiptap/pm/view';

/** Writes words at the caret as if they were typed there: as a suggestion, say, where one suggests. */
export function typeInto(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const write = () => view.state.tr.insertText(text).scrollIntoView();
  if (!view.someProp('handleTextInput', (take) => take(view, from, to, text, write))) view.dispatch(write());
}
