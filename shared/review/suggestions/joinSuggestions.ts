import type * as Y from 'yjs';
import { byHand } from '../../article/documentShape';
import { suggestedAttributes } from '../../article/Suggested';
import { textNames } from '../../article/textNames';

type Attributes = Record<string, unknown>;

/** Makes what some suggestions would do part of another one, by the same author: they are decided on as one from then on. */
export function joinSuggestions(doc: Y.Doc, ids: ReadonlySet<string>, into: string): void {
  if (ids.size === 0) return;
  doc.transact(() => {
    for (const name of textNames) {
      const text = doc.getText(name);
      const steps = (text.toDelta() as { insert: unknown; attributes?: Attributes }[]).map((piece) => ({
        retain: typeof piece.insert === 'string' ? piece.insert.length : 1,
        ...(piece.attributes && { attributes: renamed(piece.attributes, ids, into) }),
      }));
      if (steps.some(({ attributes }) => attributes && Object.keys(attributes).length > 0))
        text.applyDelta(steps);
    }
  }, byHand);
}

/** Those of the attributes that say a suggestion is one of these, saying that it is the other one. */
function renamed(attributes: Attributes, ids: ReadonlySet<string>, into: string): Attributes {
  const change: Attributes = {};
  for (const key of suggestedAttributes) {
    const value = attributes[key];
    if (typeof value === 'string' && ids.has(value)) change[key] = into;
    const { id } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown };
    if (typeof id === 'string' && ids.has(id)) change[key] = { ...(value as object), id: into };
  }
  return change;
}
