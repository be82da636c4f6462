import { Node } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { SuggestedEnd } from '../../../shared/article/Suggested';
import { depthOf, maximumDepth } from '../../../shared/article/flatText';
import { shownEnd } from './suggested';

/**
 * An item of a list. Lists are flat rows of items with a depth, so that any two edits of one merge;
 * the numbers are counted by the style sheet.
 */
export const ListItem = Node.create({
  name: 'listItem',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ordered: { default: false }, depth: { default: 0 } }),
  parseHTML: () => [
    {
      tag: 'p[data-block="list-item"]',
      priority: 1100,
      getAttrs: (element) => ({
        ordered: element.getAttribute('data-ordered') === 'true',
        depth: depthOf(Number(element.getAttribute('data-depth'))),
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'p',
    {
      'data-block': 'list-item',
      'data-ordered': String(node.attrs['ordered']),
      'data-depth': String(node.attrs['depth']),
      ...shownEnd(node.attrs['suggested'] as SuggestedEnd | null),
    },
    0,
  ],
  addKeyboardShortcuts() {
    return {
      Tab: () => indent(this.editor, 1),
      'Shift-Tab': () => indent(this.editor, -1),
      Enter: () => leaveEmptyItem(this.editor) || splitItem(this.editor),
      Backspace: () => this.editor.state.selection.$from.parentOffset === 0 && leaveItem(this.editor),
    };
  },
});

function indent(editor: Editor, by: 1 | -1): boolean {
  if (!editor.isActive('listItem')) return false;
  const { $from, $to } = editor.state.selection;
  const transaction = editor.state.tr;
  editor.state.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
    if (node.type.name !== 'listItem') return;
    const depth = Math.min(Math.max((node.attrs['depth'] as number) + by, 0), maximumDepth);
    transaction.setNodeMarkup(position, undefined, { ...node.attrs, depth });
  });
  editor.view.dispatch(transaction);
  return true;
}

/** Enter in an empty item steps out of the list, a level at a time. */
function leaveEmptyItem(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection;
  return empty && $from.parent.content.size === 0 && leaveItem(editor);
}

/** Enter goes on with an item of the same kind, also at the end of one. */
function splitItem(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  if ($from.parent.type.name !== 'listItem') return false;
  const transaction = editor.state.tr.deleteSelection();
  const item = { type: $from.parent.type, attrs: { ...$from.parent.attrs, suggested: null } };
  editor.view.dispatch(transaction.split(transaction.selection.from, 1, [item]).scrollIntoView());
  return true;
}

function leaveItem(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection;
  if (!empty || $from.parent.type.name !== 'listItem') return false;
  return ($from.parent.attrs['depth'] as number) > 0
    ? indent(editor, -1)
    : editor.commands.setNode('paragraph');
}
