import type * as Y from 'yjs';

/** Whether the very last thing in a shared text is a newline. `toString` leaves out whatever is no character. */
export function endsWithNewline(text: Y.Text): boolean {
  const last = (text.toDelta() as { insert?: unknown }[]).at(-1)?.insert;
  return typeof last === 'string' && last.endsWith('\n');
}
