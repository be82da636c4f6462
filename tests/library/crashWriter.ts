import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { openLibrary } from '../../electron/library/openLibrary';
import { Writer } from './Writer';
import { inOneThread } from '../fixtures/inOneThread';

/**
 * A program that writes into a library as fast as it can until it is killed: `folder article`. It
 * prints a line for each update that was acknowledged: its number, its SHA-256, the word it typed.
 * Only `crash.test.ts` runs it.
 */
const [, , folder = '', article = ''] = process.argv;

const opened = openLibrary({
  ...inOneThread,
  folder,
  now: Date.now,
  newId: randomUUID,
  report: (where, error) => {
    throw new Error(where, { cause: error });
  },
});
if (!opened.ok) throw new Error(opened.fault.kind);
const { calls } = opened.value;
const loaded = await calls['article:load']({ article });
if (!loaded.ok) throw new Error(loaded.fault.kind);
const writer = new Writer(loaded.value);

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
