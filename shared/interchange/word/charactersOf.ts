import * as Y from 'yjs';

/** The characters of a text as Yjs names them, in their order. */
export function charactersOf(text: Y.Text): Y.ID[] {
  const found: Y.ID[] = [];
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    for (let i = 0; i < item.length; i++) found.push(Y.createID(item.id.client, item.id.clock + i));
  }
  return found;
}
