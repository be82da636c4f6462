import type * as Y from 'yjs';
import { deletedBy } from '../../article/Suggested';
import type { ThreadTarget } from '../threads/Thread';

/** Whether somebody suggests that every one of some words goes. */
export function isCrossedOut(
  doc: Y.Doc,
  { text, from, until }: Pick<Extract<ThreadTarget, { kind: 'text' }>, 'text' | 'from' | 'until'>,
): boolean {
  let at = 0;
  for (const { insert, attributes } of doc.getText(text).toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    const end = at + (typeof insert === 'string' ? insert.length : 1);
    if (at < until && end > from && !deletedBy(attributes)) return false;
    at = end;
  }
  return from < until;
}
