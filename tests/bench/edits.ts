import { Desk } from './Desk';
import { editedArticle, sameArticle } from './editedArticle';
import { printTable } from './printTable';
import { Spread } from './Spread';
import { timesOf } from './timesOf';

const edits = 50_000;
const few = 100;
const pairs = 9;
/** Starts that are not counted: Chromium keeps compiled code from the second on. */
const warmUp = 2;
/** How much later the text may be drawn than that of an article with few edits, in milliseconds. */
const drawnWithin = 50;
/** And how much later still one may be able to write in it. */
const writableWithin = 200;

/**
 * Opens an article with many edits and one with the same text and few, in pairs, from starting the process.
 * Answers whether the one is drawn and takes keys about as soon as the other.
 */
export async function benchEdits(root: string): Promise<boolean> {
  const many = await Desk.ofLog(root, (article) => editedArticle(article, edits));
  const same = await Desk.ofLog(root, (article) => sameArticle(article, editedArticle(article, edits), few));
  const drawn = { many: [] as number[], few: [] as number[], more: [] as number[] };
  const writable = { many: [] as number[], few: [] as number[], more: [] as number[] };
  try {
    if ((await many.storedBody()) !== (await same.storedBody())) throw new Error('the texts differ');
    for (let round = -warmUp; round < pairs; round++) {
      const short = await timesOf(same.start(), true);
      const long = await timesOf(many.start(), true);
      if (round < 0) continue;
      if (!short.text || !short.writable || !long.text || !long.writable)
        throw new Error(`no times to read: ${JSON.stringify({ short, long })}`);
      drawn.few.push(short.text);
      drawn.many.push(long.text);
      writable.few.push(short.writable);
      writable.many.push(long.writable);
      drawn.more.push(long.text - short.text);
      writable.more.push(long.writable - short.writable);
    }
  } finally {
    many.clear();
    same.clear();
  }
  const row = (name: string, times: typeof drawn): string[] => [
    name,
    new Spread(times.few).print(0),
    new Spread(times.many).print(0),
    new Spread(times.more).print(0),
  ];
  printTable([
    [`Start with an article open, ms, ${pairs} pairs`, `${few} edits`, `${edits} edits`, 'later by'],
    row('its text is drawn', drawn),
    row('it takes a key', writable),
  ]);
  const holds =
    new Spread(drawn.more).median <= drawnWithin &&
    new Spread(writable.more).median <= drawnWithin + writableWithin;
  console.log(
    `  bound: drawn within ${drawnWithin} ms of it, and writable within ${writableWithin} ms more: ` +
      `${holds ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  return holds;
}
