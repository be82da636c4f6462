import type { PlannedRows } from './planRows';
import { columnOf, lineOf, rowOn } from './planRows';

/** What of a key event says where to go. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** From where one goes: the current tile, -1 for none, and the column that one goes up and down in. */
export interface TileFrom {
  at: number;
  column: number;
}

/**
 * The tile that a key leads to, and the column that one keeps to from there: left and right go through all tiles in
 * their order, up and down to the line above or below, under another title too. A line that is too short for the column
 * has its last tile taken, and the column is gone back to on the next. `height` is that of what is in sight. Null for any
 * other key, and where there are no tiles.
 */
export function tileAfterKey(
  { key, ctrlKey, metaKey }: Pressed,
  from: TileFrom,
  plan: PlannedRows,
  height: number,
): TileFrom | null {
  if (ctrlKey || metaKey || plan.total === 0) return null;
  const last = plan.total - 1;
  const to = (index: number): TileFrom => {
    const at = Math.max(0, Math.min(last, index));
    return { at, column: columnOf(plan, at) };
  };
  if (key === 'Home') return to(0);
  if (key === 'End') return to(last);
  const page = Math.max(1, Math.floor(height / plan.shape.lineHeight) - 1);
  const steps = new Map(Object.entries({ ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }));
  const across = new Map(Object.entries({ ArrowRight: 1, ArrowLeft: -1 })).get(key);
  const down = steps.get(key);
  const step = across ?? down;
  if (step === undefined) return null;
  if (from.at < 0) return to(step > 0 ? 0 : last);
  if (across !== undefined) return to(from.at + across);
  const line = lineOf(plan, from.at);
  const wanted = Math.max(0, Math.min(plan.lines - 1, line + step));
  if (wanted === line) return from;
  return { at: rowOn(plan, wanted, from.column), column: from.column };
}
