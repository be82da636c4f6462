import { benchBlocks } from './benchBlocks';
import { Desk } from './Desk';
import { printTable } from './printTable';
import { Spawned } from './Spawned';
import { Spread } from './Spread';
import { timesOf } from './timesOf';

/** How long Katern may take until one sees the article and can write, as a multiple of a bare window's first paint. */
const bound = 1.5;
const pairs = 9;
/** Starts that are not counted: Chromium keeps compiled code from the second on. */
const warmUp = 3;
/** The length of the article that is open; a usual one. */
const words = 800;

/**
 * From starting the process until the article that was open last is drawn and can be written in, whichever
 * comes later, against a bare Electron window's first paint, in pairs. Nothing is attached to either until it is done. Answers whether the bound holds.
 */
export async function benchStart(root: string, bare: string): Promise<boolean> {
  const desk = await Desk.make(root, benchBlocks(words));
  const figures = {
    bare: [] as number[],
    writable: [] as number[],
    usable: [] as number[],
    ratio: [] as number[],
  };
  try {
    for (let round = -warmUp; round < pairs; round++) {
      const window = await timesOf(
        new Spawned(bare, ['--page=empty.html', `--user-data-dir=${desk.home}/bare`]),
        false,
      );
      const katern = await timesOf(desk.start(), true);
      if (round < 0) continue;
      if (window.paint === null || katern.paint === null || katern.writable === null) {
        throw new Error(`no times to read: ${JSON.stringify({ window, katern })}`);
      }
      const usable = Math.max(katern.writable, katern.paint);
      figures.bare.push(window.paint);
      figures.writable.push(katern.writable);
      figures.usable.push(usable);
      figures.ratio.push(usable / window.paint);
    }
  } finally {
    desk.clear();
  }
  const [window, writable, usable] = [figures.bare, figures.writable, figures.usable].map(
    (row) => new Spread(row),
  );
  if (!window || !writable || !usable) throw new Error('nothing was measured');
  const ratio = usable.median / window.median;
  printTable([
    [`Cold start, ms, ${pairs} pairs`, 'median (quartiles)', 'ratio'],
    ['bare window, first paint', window.print(0), '1'],
    [
      `Katern, takes a key in ${words} words`,
      writable.print(0),
      (writable.median / window.median).toFixed(2),
    ],
    ['Katern, takes a key and is drawn', usable.print(0), ratio.toFixed(2)],
    ['the same, pair by pair', '', new Spread(figures.ratio).print(2)],
  ]);
  const holds = ratio <= bound;
  console.log(
    `  bound: usable within ${bound} times the bare window's first paint: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  return holds;
}
