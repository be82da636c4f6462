import { getHTMLFromFragment, getText, getTextSerializersFromSchema } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import { Observable } from '../session/Observable';
import { withoutDeleted } from '../suggestions/withoutDeleted';

/**
 * Headline, standfirst and body as one: where the caret goes when it leaves one of them, and what it
 * means to select all three.
 */
export class FieldChain {
  /** Whether everything in all three fields is selected. */
  readonly all = new Observable(false);
  /** The field that has, or last had, the caret. */
  readonly current = new Observable<TextName>('headline');
  readonly #editors = new Map<TextName, Editor>();

  add(name: TextName, editor: Editor): void {
    this.#editors.set(name, editor);
    editor.on('focus', () => this.current.set(name));
    editor.on('transaction', ({ transaction }) => {
      if (transaction.docChanged || transaction.selectionSet) this.all.set(false);
    });
  }

  editor(name: TextName): Editor | null {
    return this.#editors.get(name) ?? null;
  }

  /** Puts a field into the page, unless it is there already; moving it would cost it the focus. */
  place(name: TextName, into: HTMLElement): void {
    const field = this.editor(name)?.view.dom;
    if (field && field.parentElement !== into) into.append(field);
  }

  /** Ends the editors, once and for all. */
  destroy(): void {
    for (const editor of this.#editors.values()) editor.destroy();
  }

  /** Goes to the next field's start; false at the last one. */
  forward(from: TextName): boolean {
    const next = this.editor(textNames[textNames.indexOf(from) + 1] ?? from);
    if (!next || next === this.editor(from)) return false;
    return putCaret(next, 1);
  }

  /** Goes to the end of the field before; false at the first one. */
  back(from: TextName): boolean {
    const previous = this.editor(textNames[textNames.indexOf(from) - 1] ?? from);
    if (!previous || previous === this.editor(from)) return false;
    return putCaret(previous, 'end');
  }

  /** Goes one line up or down into the neighbouring field, staying under the same letter as well as can be. */
  across(from: TextName, by: 1 | -1): boolean {
    const here = this.editor(from);
    const there = this.editor(textNames[textNames.indexOf(from) + by] ?? from);
    if (!here || !there || here === there) return false;
    const { left } = here.view.coordsAtPos(here.state.selection.head);
    const edge = there.view.coordsAtPos(by > 0 ? 1 : there.state.doc.content.size - 1);
    const at = there.view.posAtCoords({ left, top: (edge.top + edge.bottom) / 2 });
    return putCaret(there, at ? at.pos : by > 0 ? 1 : 'end');
  }

  /** Selects the whole field first, and the whole article when that is selected already. */
  selectAll(from: TextName): boolean {
    const editor = this.editor(from);
    if (!editor) return false;
    const { doc, selection } = editor.state;
    const whole = selection.from <= 1 && selection.to >= doc.content.size - 1;
    if (whole) this.all.set(true);
    else editor.commands.setTextSelection({ from: 1, to: doc.content.size - 1 });
    return true;
  }

  /** Empties all three fields, as one step for undo, and puts the caret in the headline. */
  clearAll(together: (change: () => void) => void): void {
    together(() => {
      for (const editor of this.#editors.values()) editor.commands.clearContent();
    });
    this.all.set(false);
    const headline = this.editor('headline');
    if (headline) putCaret(headline, 1);
  }

  /** The words of all three fields, for the clipboard. */
  allText(): string {
    return [...this.#editors.values()]
      .map(({ state, schema }) =>
        getText(copiedOf(state.doc), {
          blockSeparator: '\n\n',
          textSerializers: getTextSerializersFromSchema(schema),
        }),
      )
      .join('\n\n');
  }

  /** All three fields as HTML, for the clipboard. */
  allHtml(): string {
    const [headline, standfirst, body] = textNames.map((name) => {
      const editor = this.editor(name);
      return editor ? getHTMLFromFragment(copiedOf(editor.state.doc).content, editor.schema) : '';
    });
    return `${(headline ?? '').replace(/^<p[^>]*>/, '<h1>').replace(/<\/p>$/, '</h1>')}${standfirst ?? ''}${body ?? ''}`;
  }
}

/**
 * Puts the caret at a position and the focus with it, at once: what is typed next must land there, and
 * Tiptap's own command waits for a frame.
 */
export function putCaret(editor: Editor, at: number | 'end'): boolean {
  const { doc, tr } = editor.state;
  const $at = doc.resolve(at === 'end' ? doc.content.size : Math.min(at, doc.content.size));
  editor.view.dispatch(tr.setSelection(Selection.near($at, at === 'end' ? -1 : 1)).scrollIntoView());
  editor.view.focus();
  return true;
}

/** What is copied of a whole field. */
function copiedOf(doc: Node): Node {
  return doc.copy(withoutDeleted(new Slice(doc.content, 0, 0)).content);
}
