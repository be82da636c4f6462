import { benchBlocks } from './benchBlocks';
import { Desk } from './Desk';
import { drawing } from './drawing';
import { Keyboard } from './Keyboard';
import { printTable } from './printTable';
import { Spread } from './Spread';

/** How long a person takes from seeing the window to the first key, in milliseconds: a quick one. */
const reaction = 400;
/** How soon after a key the status bar must say that it is on disk, in milliseconds. */
const bound = 100;
const keys = 300;
const seed = 20;
const words = 2000;

/**
 * From a key to the status bar saying "bewaard" for it, at the pace of a person. Afterwards the library is
 * opened and must have every key. Answers whether the bound holds.
 */
export async function benchAcknowledge(root: string): Promise<boolean> {
  const desk = await Desk.make(root, benchBlocks(words));
  const program = desk.start();
  const draw = drawing(seed);
  const typed = Array.from({ length: keys }, (_, i) =>
    i % 6 === 5 ? ' ' : String.fromCharCode(97 + Math.floor(draw() * 26)),
  );
  try {
    const window = await program.attach();
    await window.page.locator('.copy-body.ProseMirror').waitFor();
    const board = await Keyboard.at(window);
    await board.go(1);
    await window.page.evaluate(listen);
    await new Promise((resolve) => setTimeout(resolve, reaction));
    for (const letter of typed) {
      await board.press(letter);
      await new Promise((resolve) => setTimeout(resolve, 80 + 70 * draw()));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { waits, open } = await window.page.evaluate(
      () => (globalThis as unknown as { heard: Heard }).heard,
    );
    if (open.length > 0 || waits.length !== keys) {
      throw new Error(`${waits.length} of ${keys} keys were acknowledged, ${open.length} are open`);
    }
    await program.end();
    if (!(await desk.storedBody()).includes(typed.join('').trim()))
      throw new Error('what was acknowledged is not on disk');
    const spread = new Spread(waits);
    printTable([
      [`From key to "bewaard", ms, ${keys} keys`, 'median', 'p99', 'most'],
      ['', ...[0.5, 0.99, 1].map((share) => spread.at(share).toFixed(1))],
    ]);
    const late = waits.filter((wait) => wait > bound).length;
    console.log(
      `  bound: every key within ${bound} ms: ${late === 0 ? 'holds' : `DOES NOT HOLD for ${late} of them`}\n`,
    );
    return late === 0;
  } finally {
    await program.end();
    desk.clear();
  }
}

interface Heard {
  /** From each acknowledged key to its acknowledgement, in milliseconds. */
  waits: number[];
  /** When the keys came that are not acknowledged yet. */
  open: number[];
}

/** Notes, in the page, when keys come and when the status bar has come to say that all is stored. */
function listen(): void {
  const heard: Heard = { waits: [], open: [] };
  const place = document.querySelector('.stored-place');
  if (!place) throw new Error('there is no status');
  addEventListener('keydown', (event) => heard.open.push(event.timeStamp), true);
  new MutationObserver(() => {
    if (!place.querySelector('.stored.stored-state')) return;
    const now = performance.now();
    for (const since of heard.open) heard.waits.push(now - since);
    heard.open = [];
  }).observe(place, { childList: true, subtree: true, characterData: true, attributes: true });
  Object.assign(globalThis, { heard });
}
