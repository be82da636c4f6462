import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { TextName } from '../../shared/article/textNames';
import type { FieldChain } from './FieldChain';

interface FieldKeysOptions {
  name: TextName;
  chain: FieldChain | null;
}

/** The keys that lead from one field into the next, so that the three feel like one page. */
export const FieldKeys = Extension.create<FieldKeysOptions>({
  name: 'fieldKeys',
  // Before Tiptap's own keys: only at a field's edge is there something to do here.
  priority: 1000,
  addOptions: () => ({ name: 'body' as TextName, chain: null }),
  addKeyboardShortcuts(): Record<string, () => boolean> {
    const { name, chain } = this.options;
    if (!chain) return {};
    const atEdge = (edge: 'start' | 'end'): boolean => isAtEdge(this.editor, edge);
    const line = name !== 'body';
    return {
      Enter: () => line && chain.forward(name),
      // The headline has no line breaks; in the standfirst one is allowed.
      'Shift-Enter': () => name === 'headline',
      Tab: () => line && chain.forward(name),
      // In a list it steps out first, a level at a time.
      'Shift-Tab': () => !isDeepItem(this.editor) && chain.back(name),
      ArrowDown: () =>
        line &&
        this.editor.state.selection.empty &&
        this.editor.view.endOfTextblock('down') &&
        chain.across(name, 1),
      ArrowUp: () =>
        this.editor.state.selection.empty &&
        inFirstBlock(this.editor) &&
        this.editor.view.endOfTextblock('up') &&
        chain.across(name, -1),
      ArrowRight: () => atEdge('end') && chain.forward(name),
      ArrowLeft: () => atEdge('start') && chain.back(name),
      Backspace: () =>
        atEdge('start') && name !== 'headline' && isPlainStart(this.editor) && chain.back(name),
      Delete: () => line && atEdge('end'),
      'Mod-a': () => chain.selectAll(name),
    };
  },
});

function isAtEdge(editor: Editor, edge: 'start' | 'end'): boolean {
  const caret = caretIn(editor);
  return caret !== null && (edge === 'start' ? caret <= 1 : caret >= editor.state.doc.content.size - 1);
}

/**
 * Where the caret is, or null while something is selected. Read from the page: the editor hears of a
 * caret that Home or an arrow moved only a moment later, and the next key may be there already.
 */
function caretIn(editor: Editor): number | null {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode) return null;
  if (!editor.view.dom.contains(selection.focusNode)) return null;
  return editor.view.posAtDOM(selection.focusNode, selection.focusOffset);
}

function inFirstBlock(editor: Editor): boolean {
  return editor.state.selection.$from.index(0) === 0;
}

function isDeepItem(editor: Editor): boolean {
  const { parent } = editor.state.selection.$from;
  return parent.type.name === 'listItem' && (parent.attrs['depth'] as number) > 0;
}

/** At the start of a subhead or list item Backspace first makes it a paragraph. */
function isPlainStart(editor: Editor): boolean {
  return editor.state.selection.$from.parent.type.name === 'paragraph';
}
