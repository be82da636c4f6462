import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { bundled } from './bundled';
import type { CopyDiskReport } from './copyDiskWriter';
import { freshFolder } from './freshLibrary';
import { runOnSmallDisk } from './smallDisk';

let program = '';
let thread = '';
beforeAll(async () => {
  program = await bundled('tests/library/copyDiskWriter.ts');
  thread = await bundled('electron/library/backups/worker.ts');
}, 60_000);
afterAll(() => {
  for (const built of [program, thread]) fs.rmSync(path.dirname(built), { recursive: true, force: true });
});

it('copies on a disk that runs full: it is said, older ones stay, and they go on when there is room', () => {
  vi.stubEnv('KATERN_COPY_THREAD', thread);
  const { limit, printed } = runOnSmallDisk(program, freshFolder(), 12);
  vi.unstubAllEnvs();
  const report = JSON.parse(printed) as CopyDiskReport;
  expect(report.copies).toEqual([1, 2, 3]);
  const kind = limit === 'disk' ? 'disk-full' : 'disk-failed';
  expect(report.refused.map((refused) => refused.kind)).toEqual([kind, kind]);
  for (const { left, incoming } of report.refused) {
    expect(left).toBeGreaterThanOrEqual(1);
    expect(incoming).toEqual([]);
  }
  expect(report.stored).toBe(true);
  expect(report.after.fault).toBe('');
  expect(report.after.copies).toBeGreaterThanOrEqual(2);
});
