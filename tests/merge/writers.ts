import { getSchema } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { documentOfText } from '../../renderer/editor/text/documentOfText';
import { endsWithNewline } from '../../shared/article/endsWithNewline';
import { showText } from '../../renderer/editor/text/showText';
import { storeTransaction } from '../../renderer/editor/text/storeTransaction';
import type { TextShape } from '../../renderer/editor/text/textShape';
import { bodyExtensions, lineExtensions } from '../../renderer/editor/nodes/extensions';
import { byHand } from '../../shared/article/documentShape';

export const bodySchema = getSchema(bodyExtensions() as Extensions);
export const lineSchema = getSchema(lineExtensions() as Extensions);

/** An editor without a window: the same state, schema and binding as the real one. */
export class Writer {
  state: EditorState;
  constructor(
    readonly doc: Y.Doc,
    readonly name: string,
    readonly shape: TextShape = 'body',
  ) {
    const schema = shape === 'body' ? bodySchema : lineSchema;
    this.state = EditorState.create({ schema, doc: documentOfText(schema, this.text, shape) });
    this.text.observe((event) => {
      if (event.transaction.origin === byHand && event.transaction.local) return;
      const shown = showText(this.state, this.text, this.shape, event.delta);
      if (shown) this.state = this.state.apply(shown);
    });
  }

  get text(): Y.Text {
    return this.doc.getText(this.name);
  }

  /** Does what a person does: changes the editor, and through it the text. */
  write(change: (state: EditorState) => Transaction | null): void {
    const transaction = change(this.state);
    if (!transaction?.docChanged) return;
    this.state = this.state.apply(transaction);
    this.doc.transact(() => {
      if (this.shape === 'body' && !endsWithNewline(this.text)) this.text.insert(this.text.length, '\n', {});
      storeTransaction(this.text, transaction, this.shape);
    }, byHand);
  }
}
