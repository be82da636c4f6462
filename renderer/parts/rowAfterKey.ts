/** What of a key event says where to go. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The list that is gone through: how many rows it has, and how high it and each row is, in pixels. */
interface Rows {
  count: number;
  height: number;
  rowHeight: number;
}

/**
 * The row that a key leads to from row `at` of a list, -1 for none yet (then from before the first or behind the last): arrows, a page up or down, Home and End.
 * Null for any other key, and where there are no rows.
 */
export function rowAfterKey({ key, ctrlKey, metaKey }: Pressed, at: number, rows: Rows): number | null {
  const { count, height, rowHeight } = rows;
  if (ctrlKey || metaKey || count === 0) return null;
  const page = Math.max(1, Math.floor((height || rowHeight) / rowHeight) - 1);
  const steps = new Map(Object.entries({ ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }));
  const step = steps.get(key);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (step === undefined) return null;
  if (at < 0) return step > 0 ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, at + step));
}
