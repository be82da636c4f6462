import type * as Y from 'yjs';
import { insertedBy } from './Suggested';

/**
 * Whether the very last thing in a shared text is a newline; with `printed`, in it as it is printed, without what is
 * only suggested. `toString` leaves out whatever is no character.
 */
export function endsWithNewline(text: Y.Text, { printed = false }: { printed?: boolean } = {}): boolean {
  const all = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[];
  const last = all.findLast(({ attributes }) => !printed || !insertedBy(attributes))?.insert;
  return typeof last === 'string' && last.endsWith('\n');
}
