import { benchBlocks } from './benchBlocks';
import { Desk } from './Desk';
import { Keyboard } from './Keyboard';
import { printTable } from './printTable';
import { Spread } from './Spread';

/** No frame may take longer than this while somebody types, in milliseconds. */
const bound = 50;
const words = 5000;
/** How long is typed, in minutes, and how many milliseconds lie between two keys: a fast writer's. */
const minutes = Number(process.env['KATERN_MINUTES'] ?? 10);
const pause = 110;

const sentence = 'de makers van de serie zeggen dat zij het zo niet bedoelden en dat het morgen anders is ';

/** A frame that took long, and what is known of why; times in milliseconds. */
interface LongFrame {
  /** Seconds since typing began. */
  at: number;
  duration: number;
  /** From the beginning of style and layout until it was drawn. */
  drawing: number;
  /** Those of more than 5 ms. */
  scripts: { name: string; duration: number }[];
}

/** As Chromium tells it (Long Animation Frames API). */
interface FrameEntry extends PerformanceEntry {
  styleAndLayoutStart: number;
  scripts: { invoker: string; sourceFunctionName: string; duration: number }[];
}

/** The window has opened when nothing took long in it for so many milliseconds. */
const rest = 1000;

/** Waits until the page did nothing that took long for so many milliseconds. */
const atRest = (quiet: number): Promise<void> =>
  new Promise((resolve) => {
    let waiting = setTimeout(resolve, quiet);
    new PerformanceObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(resolve, quiet);
    }).observe({ type: 'long-animation-frame' });
  });

/** What neither scripts nor drawing account for, other programs had the processor for. */
function printed({ at, duration, drawing, scripts }: LongFrame): string {
  const ran = scripts.map((script) => `${script.name} ${script.duration.toFixed(0)}`).join(', ');
  return `after ${at.toFixed(0)} s: ${duration.toFixed(0)} ms, of which drawing ${drawing.toFixed(0)}; scripts: ${ran || 'none'}`;
}

/**
 * Types for ten minutes in an article of 5,000 words, with everything on that is on for a writer, and notes every frame
 * that took long. Begins once the window has opened, which `start` measures. Answers whether none took longer
 * than the bound.
 */
export async function benchFrames(root: string): Promise<boolean> {
  const desk = await Desk.make(root, benchBlocks(words));
  const program = desk.start();
  try {
    const window = await program.attach();
    await window.page.locator('.copy-body.ProseMirror').waitFor();
    const board = await Keyboard.at(window);
    await board.go(0.5);
    await window.page.evaluate(atRest, rest);
    await window.page.evaluate(() => {
      const long: LongFrame[] = [];
      const begin = performance.now();
      // Frames of less than 50 ms are not long, and not told.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as FrameEntry[]) {
          const { startTime, duration, styleAndLayoutStart, scripts } = entry;
          long.push({
            at: (startTime - begin) / 1000,
            duration,
            drawing: styleAndLayoutStart > 0 ? startTime + duration - styleAndLayoutStart : 0,
            scripts: scripts.map((script) => ({
              name: `${script.invoker} ${script.sourceFunctionName}`.trim(),
              duration: script.duration,
            })),
          });
        }
      }).observe({ type: 'long-animation-frame' });
      Object.assign(globalThis, { long });
    });
    const until = performance.now() + minutes * 60_000;
    let keys = 0;
    while (performance.now() < until) {
      await board.press(sentence.charAt(keys++ % sentence.length));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const long = await window.page.evaluate(() => (globalThis as unknown as { long: LongFrame[] }).long);
    const durations = long.map(({ duration }) => duration);
    const worst = long.length > 0 ? new Spread(durations).at(1).toFixed(0) : `less than ${bound}`;
    printTable([
      [`${minutes} minutes, ${words} words`, 'keys', `frames over ${bound} ms`, 'longest, ms'],
      ['typing', String(keys), String(long.length), worst],
    ]);
    for (const frame of long) console.log(`  ${printed(frame)}`);
    const holds = long.length === 0;
    console.log(`  bound: no frame over ${bound} ms: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`);
    return holds;
  } finally {
    await program.end();
    desk.clear();
  }
}
