import { Desk } from './Desk';
import { editedArticle, sameArticle } from './editedArticle';
import { printTable } from './printTable';
import { Spread } from './Spread';
import type { Times } from './timesOf';
import { timesOf } from './timesOf';

const edits = 50_000;
const few = 100;
const pairs = 9;
/** Starts that are not counted: Chromium keeps compiled code from the second on. */
const warmUp = 2;
/** How much later the text may be drawn than that of an article with few edits, in milliseconds. */
const drawnWithin = 50;
/** And how much later still one may be able to write in it: in what is drawn and takes keys. */
const writableWithin = 200;

/**
 * Opens an article with many edits and one with the same text and few, in pairs, from starting the process.
 * Answers whether the one is drawn and takes keys about as soon as the other.
 */
export async function benchEdits(root: string): Promise<boolean> {
  const many = await Desk.ofLog(root, (article) => editedArticle(article, edits));
  const same = await Desk.ofLog(root, (article) => sameArticle(article, editedArticle(article, edits), few));
  const drawn: Compared = { many: [], few: [], more: [] };
  const writable: Compared = { many: [], few: [], more: [] };
  try {
    if ((await many.storedBody()) !== (await same.storedBody())) throw new Error('the texts differ');
    for (let round = -warmUp; round < pairs; round++) {
      const short = await timesOf(same.start(), true);
      const long = await timesOf(many.start(), true);
      if (round < 0) continue;
      note(drawn, textOf(short), textOf(long));
      // Nobody writes in what is not drawn yet, though it takes keys by then.
      note(writable, Math.max(textOf(short), takesKeys(short)), Math.max(textOf(long), takesKeys(long)));
    }
  } finally {
    many.clear();
    same.clear();
  }
  const row = (name: string, times: Compared): string[] => [
    name,
    new Spread(times.few).print(0),
    new Spread(times.many).print(0),
    new Spread(times.more).print(0),
  ];
  printTable([
    [`Start with an article open, ms, ${pairs} pairs`, `${few} edits`, `${edits} edits`, 'later by'],
    row('its text is drawn', drawn),
    row('it is drawn and takes a key', writable),
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

/** Milliseconds from starting the process, of both articles, and by how much the one was later. */
interface Compared {
  many: number[];
  few: number[];
  more: number[];
}

function note({ few: short, many, more }: Compared, one: number, other: number): void {
  short.push(one);
  many.push(other);
  more.push(other - one);
}

function textOf({ text }: Times): number {
  if (text === null) throw new Error('no text was drawn');
  return text;
}

function takesKeys({ writable }: Times): number {
  if (writable === null) throw new Error('nothing took keys');
  return writable;
}
