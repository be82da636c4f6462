import { Observable } from '../session/Observable';

/** How somebody goes through the list. Who leafs through it looks at words; who hurls past reads none. */
export type Pace = 'reading' | 'leafing' | 'hurling';

export const pace = new Observable<Pace>('reading');

/** From how many rows a second on it is so. */
const leafing = 50;
const hurling = 250;

/** Over how long rows are counted, and how long nothing moves until it is over, in milliseconds. */
const span = 50;
const calm = 90;

let from = { row: 0, at: 0 };
let timer: ReturnType<typeof setTimeout> | null = null;

/** Notes that a row is the first one drawn now. */
export function notePace(row: number): void {
  if (timer) clearTimeout(timer);
  timer = setTimeout(slow, calm);
  const now = performance.now();
  const since = now - from.at;
  if (since < span) return;
  const speed = (Math.abs(row - from.row) / since) * 1000;
  from = { row, at: now };
  pace.set(speed > hurling ? 'hurling' : speed > leafing ? 'leafing' : 'reading');
}

/** What comes where one had hurled to comes as if one leafed: all of its rows whole would be one long frame. */
function slow(): void {
  timer = pace.value === 'hurling' ? setTimeout(slow, calm) : null;
  pace.set(pace.value === 'hurling' ? 'leafing' : 'reading');
}
