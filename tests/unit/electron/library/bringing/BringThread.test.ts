import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BringThread } from '../../../../../electron/library/bringing/BringThread';
import type { FaultError } from '../../../../../shared/faults/FaultError';
import { freshFolder } from '../../../../library/freshLibrary';

const copy = { article: 'a', createdAt: '2026-01-05T09:00:00.000Z', updates: [], from: '' };

/** What comes of a thread that does this, and what was reported. */
async function outcomeOf(script: string): Promise<{ outcome: unknown; reports: unknown[] }> {
  const entry = path.join(freshFolder(), 'thread.mjs');
  fs.writeFileSync(
    entry,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => {\n${script}\n});`,
  );
  const reports: unknown[] = [];
  const thread = new BringThread(entry, '', (where) => reports.push(where), { longest: 300, memory: 64 });
  const outcome = await thread.plan(copy).catch((error: unknown) => (error as FaultError).fault);
  thread.close();
  return { outcome, reports };
}

it('a copy that takes for ever is given up', async () => {
  const { outcome } = await outcomeOf(`parentPort.postMessage('library-read'); for (;;);`);
  expect(outcome).toEqual({ kind: 'copy-too-heavy', article: 'a' });
});

it('a copy that takes all memory is given up', async () => {
  const { outcome } = await outcomeOf(`const all = []; for (;;) all.push(new Array(1000).fill(all.length));`);
  expect(outcome).toEqual({ kind: 'copy-too-heavy', article: 'a' });
});

it('what the thread says is what comes of it, and what is wrong with the copy', async () => {
  const value = { isNew: false, keptBefore: null, update: null, isOtherwise: false, came: [], both: [] };
  const said = await outcomeOf(`parentPort.postMessage(${JSON.stringify({ ok: true, value })});`);
  expect(said).toEqual({ outcome: value, reports: [] });
  const fault = { kind: 'copy-malformed', article: 'a' };
  const refused = await outcomeOf(`parentPort.postMessage(${JSON.stringify({ ok: false, fault })});`);
  expect(refused).toEqual({ outcome: fault, reports: [] });
});

it('a mistake in the thread is reported, and answered for', async () => {
  const { outcome, reports } = await outcomeOf(`throw new Error('mistake');`);
  expect(outcome).toEqual({ kind: 'process-stopped', process: 'library' });
  expect(reports).toEqual(['bring']);
});
