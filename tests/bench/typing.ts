import type { BenchBlock } from './benchBlocks';
import { benchBlocks } from './benchBlocks';
import { Desk } from './Desk';
import { Keyboard } from './Keyboard';
import { compareTyping } from './compareTyping';
import { Spawned } from './Spawned';

/** By the length of the text in words: what a key in Katern may cost at most, as a multiple of the same in bare Tiptap. */
const bounds = [
  { words: 5000, most: 1.3 },
  { words: 20_000, most: 1 },
  { words: 100_000, most: 1 },
];

/**
 * What a key costs in a long article: Katern's window and bare Tiptap side by side, taking turns in rounds.
 * Answers whether the bounds hold.
 */
export async function benchTyping(root: string, bare: string): Promise<boolean> {
  let holds = true;
  for (const { words, most } of bounds) {
    const blocks = benchBlocks(words);
    const desk = await Desk.make(root, blocks);
    const started = [desk.start(), new Spawned(bare, ['--page=editor.html'])] as const;
    try {
      const katern = await openKatern(started[0]);
      const tiptap = await openBare(started[1], blocks);
      const ratio = await compareTyping(
        `${words} words, ms per key`,
        { name: 'Katern', board: katern },
        { name: 'bare Tiptap', board: tiptap },
      );
      const isWithin = ratio <= most;
      console.log(
        `  bound: at most ${most} times bare Tiptap at ${words} words: ${isWithin ? 'holds' : 'DOES NOT HOLD'}\n`,
      );
      holds &&= isWithin;
    } finally {
      await Promise.all(started.map((program) => program.end()));
      desk.clear();
    }
  }
  return holds;
}

/** Waits until Katern shows an article, and sits down at it. */
export async function openKatern(program: Spawned): Promise<Keyboard> {
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
