import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { Writer } from './Writer';
import type { Library } from '../../electron/library/Library';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that makes a library, writes in it and ends: `folder acks`. Into `acks` it writes a line for each update
 * that was acknowledged: article, number, its SHA-256. Only `powerLoss.test.ts` runs it.
 */
const [, , folder = '', acks = ''] = process.argv;
const acknowledged = fs.openSync(acks, 'a');

function open(): Library {
  // Small files, so that there are several of them.
  return libraryIn(folder, { journalFile: 40 * 1024 });
}

let library = open();
const writers = new Map<string, Writer>();

async function begin(): Promise<string> {
  const { id } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const loaded = valueOf(await library.calls['article:load']({ article: id }));
  writers.set(id, new Writer(loaded));
  say(id, 1, loaded.updates[0] ?? new Uint8Array());
  return id;
}

async function type(article: string, text: string): Promise<void> {
  const update = writers.get(article)?.type(text) ?? new Uint8Array();
  const { sequence } = valueOf(await library.calls['article:store']({ article, update }));
  say(article, sequence, update);
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
