import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { textNames } from '../../article/textNames';
import { mended } from './mendTogether';
import type { Covered } from './regionsOf';
import { hasChanged, regionsOf } from './regionsOf';
import { saySo } from './SaidAgain';

const seen = Symbol('seen');

/** Notes with each step of undo what was known when it was made. */
export function noteSteps(undo: Y.UndoManager): void {
  undo.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set(seen, Y.decodeStateVector(Y.encodeStateVector(undo.doc)));
  });
}

/**
 * Says of words that undo or redo has just written anew that they were crossed out when they went: whoever crossed them
 * out would take them for words of somebody who did not know of that.
 */
export function sayCrossedOut(undo: Y.UndoManager, change: Y.Transaction): void {
  const { doc } = change;
  const known = undo.currStackItem?.meta.get(seen) as ReadonlyMap<number, number> | undefined;
  if (!known || suggestionsOf(doc).size === 0) return;
  // What this desk set itself since was taken back before.
  const isSeen = ({ id: { client, clock } }: Y.Item): boolean =>
    client === doc.clientID || clock < (known.get(client) ?? 0);
  const isAgain = ({ mark, was }: Covered): boolean => was === null && isSeen(mark);
  const texts = textNames.map((name) => doc.getText(name)).filter((text) => hasChanged(change, text));
  const again = texts.flatMap((text) =>
    regionsOf(text, 'deleted', change).filter(({ covered }) => covered.some(isAgain)),
  );
  const [text] = texts;
  if (!text || again.length === 0) return;
  const from = change.beforeState.get(doc.clientID) ?? 0;
  const suggestions = [...new Set(again.map(({ id }) => id))];
  doc.transact((saying) => saySo(text, from, suggestions, saying), mended);
}
