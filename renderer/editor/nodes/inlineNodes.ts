import { Node } from '@tiptap/core';

/** A line break inside a block: Shift+Enter. */
export const LineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'lineBreak' }) };
  },
});

/** An object of a newer Katern inside the text. */
export const UnknownInline = Node.create({
  name: 'unknownInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => [
    'span',
    { 'data-unknown': String(node.attrs['name']) },
    String(node.attrs['name']),
  ],
});
