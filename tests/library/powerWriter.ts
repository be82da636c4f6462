import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { openLibrary } from '../../electron/library/openLibrary';
import { Writer } from './Writer';
import { inOneThread } from '../fixtures/inOneThread';

/**
 * A program that makes a library, writes in it and ends: `folder acks`. Into `acks` it writes a line for each update
 * that was acknowledged: article, number, its SHA-256. Only `powerLoss.test.ts` runs it.
 */
const [, , folder = '', acks = ''] = process.argv;
const acknowledged = fs.openSync(acks, 'a');

function open() {
  const opened = openLibrary({
    ...inOneThread,
    folder,
    now: Date.now,
    newId: randomUUID,
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
    // Small files, so that there are several of them.
    journalFile: 40 * 1024,
  });
  if (!opened.ok) throw new Error(opened.fault.kind);
  return opened.value;
}

let library = open();
const writers = new Map<string, Writer>();

async function begin(): Promise<string> {
  const card = await library.calls['article:create']({ language: 'nl' });
  if (!card.ok) throw new Error(card.fault.kind);
  const loaded = await library.calls['article:load']({ article: card.value.id });
  if (!loaded.ok) throw new Error(loaded.fault.kind);
  writers.set(card.value.id, new Writer(loaded.value));
  say(card.value.id, 1, loaded.value.updates[0] ?? new Uint8Array());
  return card.value.id;
}

async function type(article: string, text: string): Promise<void> {
  const update = writers.get(article)?.type(text) ?? new Uint8Array();
  const stored = await library.calls['article:store']({ article, update });
  if (!stored.ok) throw new Error(stored.fault.kind);
  say(article, stored.value.sequence, update);
}

function say(article: string, sequence: number, update: Uint8Array): void {
  fs.writeSync(acknowledged, `${article} ${sequence} ${createHash('sha256').update(update).digest('hex')}\n`);
}

const first = await begin();
for (let count = 0; count < 60; count++) {
  await type(first, `${randomUUID().slice(0, 8)} `);
  // The journal is forced to disk a second after it was written; here now and then.
  if (count % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 1100));
}
const second = await begin();
const picture = { type: 'image/png', width: 4, height: 3, name: 'beeld.png' } as const;
const kept = await library.calls['original:store']({ ...picture, bytes: Buffer.alloc(20_000, 'beeld') });
if (!kept.ok) throw new Error(kept.fault.kind);
fs.writeSync(acknowledged, `original 0 ${kept.value.hash}\n`);
await library.calls['article:bin']({ article: second });
// Pasted pages: the log of the database grows until it is copied back, and the journal begins new files.
for (let count = 0; count < 40; count++) {
  await type(second, `${randomUUID()}${' lang'.repeat(1200)} `);
  if (count % 10 === 9) await library.calls['desk:card']({ article: second });
}
library.close();
library = open();
// Past what makes a snapshot.
for (let count = 0; count < 480; count++) await type(first, `${count} `);
await library.calls['desk:card']({ article: first });
for (let count = 0; count < 20; count++) await type(first, `${randomUUID().slice(0, 8)} `);
library.close();
