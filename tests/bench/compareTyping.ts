import type { Keyboard } from './Keyboard';
import { printTable } from './printTable';
import { Spread } from './Spread';

/** Where one types, as a share of the way down. */
const places = [
  { name: 'at the end', share: 1 },
  { name: 'in the middle', share: 0.5 },
  // What was laid out once is there for the browser to go through.
  { name: 'in the middle, once read', share: 0.5, read: true },
];
/** Keys that are not counted: the machine has to know the code first. */
const warmUp = 40;
const rounds = 6;
const keysInRound = 16;
/** Keys at a steady pace, and the milliseconds between them. */
const steadyKeys = 40;
const pace = 110;

const text = 'een zin over de straat ';

interface Figures {
  work: number[];
  tasks: number[];
}

/** A window that is typed in, by name. */
export interface Typed {
  name: string;
  board: Keyboard;
}

/** Measures typing in both and prints a table; answers with the worst ratio of the medians, the first to the second. */
export async function compareTyping(title: string, one: Typed, other: Typed): Promise<number> {
  const rows: string[][] = [[title, one.name, other.name, 'ratio']];
  let worst = 0;
  const add = (name: string, ours: Spread, theirs: Spread): number => {
    const ratio = ours.median / theirs.median;
    rows.push([name, ours.print(2), theirs.print(2), ratio.toFixed(2)]);
    return ratio;
  };
  for (const { name, share, read } of places) {
    const figures: [Figures, Figures] = [
      { work: [], tasks: [] },
      { work: [], tasks: [] },
    ];
    const boards = [one.board, other.board] as const;
    for (const board of boards) {
      if (read) await board.readThrough();
      await board.go(share);
      for (let i = 0; i < warmUp; i++) await board.cost(text.charAt(i % text.length));
    }
    for (let round = 0; round < rounds; round++) {
      for (const [which, board] of boards.entries()) {
        for (let i = 0; i < keysInRound; i++) {
          const { work, tasks } = await board.cost(text.charAt((round * keysInRound + i) % text.length));
          figures[which]?.work.push(work);
          figures[which]?.tasks.push(tasks);
        }
      }
    }
    const [ours, theirs] = figures;
    worst = Math.max(
      worst,
      add(`script, style, layout ${name}`, new Spread(ours.work), new Spread(theirs.work)),
    );
    add(`all of the main thread ${name}`, new Spread(ours.tasks), new Spread(theirs.tasks));
  }
  const steady: number[][] = [];
  for (const board of [one.board, other.board]) steady.push([await typeSteadily(board)]);
  add('steadily, with all that follows', new Spread(steady[0] ?? []), new Spread(steady[1] ?? []));
  printTable(rows);
  return worst;
}

/** Types at a pace and lets what follows come in: storing, the status bar, counting words. Milliseconds per key. */
async function typeSteadily(board: Keyboard): Promise<number> {
  const before = await board.clocks();
  for (let i = 0; i < steadyKeys; i++) {
    await board.press(text.charAt(i % text.length));
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = await board.clocks();
  return (after.work - before.work) / steadyKeys;
}
