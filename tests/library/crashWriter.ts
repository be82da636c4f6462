import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { Writer } from './Writer';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that writes into a library as fast as it can until it is killed: `folder article`. It
 * prints a line for each update that was acknowledged: its number, its SHA-256, the word it typed.
 * Only `crash.test.ts` runs it.
 */
const [, , folder = '', article = ''] = process.argv;

const { calls } = libraryIn(folder);
const writer = new Writer(valueOf(await calls['article:load']({ article })));

for (let count = 0; ; count++) {
  const word = randomUUID().slice(0, 13);
  // Short ones as typing makes them, and now and then a pasted page.
  const update = writer.type(count % 40 === 7 ? `${word}${' lang'.repeat(2000)} ` : `${word} `);
  const stored = await calls['article:store']({ article, update });
  if (!stored.ok) throw new Error(stored.fault.kind);
  // Written at once: what the parent has read was acknowledged before the kill.
  fs.writeSync(1, `${stored.value.sequence} ${createHash('sha256').update(update).digest('hex')} ${word}\n`);
  // Cards and snapshots are written in between, so that the kill may fall there too.
  if (count % 25 === 24) await calls['desk:card']({ article });
  if (count % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
}
