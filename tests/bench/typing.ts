import type { BenchBlock } from './benchBlocks';
import { benchBlocks } from './benchBlocks';
import { Desk } from './Desk';
import { Keyboard } from './Keyboard';
import { printTable } from './printTable';
import { Spawned } from './Spawned';
import { Spread } from './Spread';

/** What a key in Katern may cost, as a multiple of the same key in bare Tiptap. */
const bound = 1.3;
/** Where one types, as a share of the way down. */
const places = [
  { name: 'at the end', share: 1 },
  { name: 'in the middle', share: 0.5 },
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

/**
 * What a key costs in a long article: Katern's window and bare Tiptap side by side, taking turns in rounds.
 * Answers whether the bound holds at 5,000 words; 20,000 are for information.
 */
export async function benchTyping(root: string, bare: string): Promise<boolean> {
  let holds = true;
  for (const words of [5000, 20_000]) {
    const blocks = benchBlocks(words);
    const desk = await Desk.make(root, blocks);
    const started = [desk.start(), new Spawned(bare, ['--page=editor.html'])] as const;
    try {
      const katern = await openKatern(started[0]);
      const tiptap = await openBare(started[1], blocks);
      const ratio = await compare(words, katern, tiptap);
      if (words === 5000) holds = ratio <= bound;
      if (words === 5000) {
        console.log(
          `  bound: at most ${bound} times bare Tiptap at 5,000 words: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`,
        );
      }
    } finally {
      await Promise.all(started.map((program) => program.end()));
      desk.clear();
    }
  }
  return holds;
}

async function openKatern(program: Spawned): Promise<Keyboard> {
  const window = await program.attach();
  await window.page.locator('.copy-body.ProseMirror').waitFor();
  return Keyboard.at(window);
}

async function openBare(program: Spawned, blocks: readonly BenchBlock[]): Promise<Keyboard> {
  const window = await program.attach();
  await window.page.waitForFunction(() => 'show' in window);
  await window.page.evaluate((all) => {
    (window as unknown as { show: (blocks: readonly BenchBlock[]) => void }).show(all);
  }, blocks);
  return Keyboard.at(window);
}

/** Measures both and prints a table; answers with the worst ratio of the medians. */
async function compare(words: number, katern: Keyboard, tiptap: Keyboard): Promise<number> {
  const rows: string[][] = [[`${words} words, ms per key`, 'Katern', 'bare Tiptap', 'ratio']];
  let worst = 0;
  const add = (name: string, ours: Spread, theirs: Spread): number => {
    const ratio = ours.median / theirs.median;
    rows.push([name, ours.print(2), theirs.print(2), ratio.toFixed(2)]);
    return ratio;
  };
  for (const { name, share } of places) {
    const figures: [Figures, Figures] = [
      { work: [], tasks: [] },
      { work: [], tasks: [] },
    ];
    const boards = [katern, tiptap] as const;
    for (const board of boards) {
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
  for (const board of [katern, tiptap]) steady.push([await typeSteadily(board)]);
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
