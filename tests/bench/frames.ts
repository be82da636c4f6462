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

/**
 * Types for ten minutes in an article of 5,000 words, with everything on that is on for a writer, and notes every frame
 * that took long. Answers whether none took longer than the bound.
 */
export async function benchFrames(root: string): Promise<boolean> {
  const desk = await Desk.make(root, benchBlocks(words));
  const program = desk.start();
  try {
    const window = await program.attach();
    await window.page.locator('.copy-body.ProseMirror').waitFor();
    const board = await Keyboard.at(window);
    await board.go(0.5);
    await window.page.evaluate(() => {
      const long: number[] = [];
      // Frames of less than 50 ms are not long, and not told.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) long.push(entry.duration);
      }).observe({ type: 'long-animation-frame' });
      Object.assign(globalThis, { long });
    });
    const until = performance.now() + minutes * 60_000;
    let keys = 0;
    while (performance.now() < until) {
      await board.press(sentence.charAt(keys++ % sentence.length));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const long = await window.page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
    const worst = long.length > 0 ? new Spread(long).at(1).toFixed(0) : `less than ${bound}`;
    printTable([
      [`${minutes} minutes, ${words} words`, 'keys', `frames over ${bound} ms`, 'longest, ms'],
      ['typing', String(keys), String(long.length), worst],
    ]);
    const holds = long.length === 0;
    console.log(`  bound: no frame over ${bound} ms: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`);
    return holds;
  } finally {
    await program.end();
    desk.clear();
  }
}
