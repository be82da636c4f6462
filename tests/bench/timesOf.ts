import type { Spawned } from './Spawned';

/** How long a program is left alone before it is asked for its times, in milliseconds. */
const alone = 3000;

/** When a program was there. */
export interface Times {
  /** All in milliseconds from starting the process; null when it did not happen. */
  paint: number | null;
  /** When the largest text or picture of the window was drawn: the first that is at least half as large as the last. */
  text: number | null;
  writable: number | null;
}

/** Leaves a program alone while it starts, then reads its times and ends it; `writes` waits until one can write. */
export async function timesOf(program: Spawned, writes: boolean): Promise<Times> {
  try {
    const { page } = await program.attach(alone);
    if (writes) await page.waitForFunction(() => performance.getEntriesByName('writable').length > 0);
    const read = await page.evaluate(async () => {
      const large = await new Promise<LargestContentfulPaint[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          resolve(list.getEntries() as LargestContentfulPaint[]);
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve([]), 1000);
      });
      const most = large.at(-1)?.size ?? 0;
      const first = (entries: PerformanceEntryList): number | null => {
        const at = entries[0]?.startTime;
        return at === undefined ? null : performance.timeOrigin + at;
      };
      return {
        paint: first(performance.getEntriesByName('first-contentful-paint')),
        text: first(large.filter(({ size }) => size >= most / 2)),
        writable: first(performance.getEntriesByName('writable')),
      };
    });
    const from = (at: number | null): number | null => (at === null ? null : at - program.since);
    return { paint: from(read.paint), text: from(read.text), writable: from(read.writable) };
  } finally {
    await program.end();
  }
}
