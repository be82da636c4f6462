import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundled';
import { freshFolder } from './freshLibrary';
import type { FullCompactorReport } from './fullCompactor';
import type { FullDiskReport } from './fullDiskWriter';
import { runOnSmallDisk } from './smallDisk';

let program = '';
let compactor = '';
beforeAll(async () => {
  program = await bundled('tests/library/fullDiskWriter.ts');
  compactor = await bundled('tests/library/fullCompactor.ts');
}, 60_000);
afterAll(() => {
  for (const made of [program, compactor]) fs.rmSync(path.dirname(made), { recursive: true, force: true });
});

describe('a library on a disk that runs full', () => {
  it('says so, loses nothing and goes on when there is room again', { timeout: 60_000 }, () => {
    const { limit, printed } = runOnSmallDisk(program, freshFolder(), 6);
    const report = JSON.parse(printed) as FullDiskReport;
    const stored = report.acknowledged.length;

    expect(stored).toBeGreaterThan(100);
    // A file that may not grow is not a full disk: the system has another word for it.
    const kind = limit === 'disk' ? 'disk-full' : 'disk-failed';
    expect(report.refused.map((fault) => fault.kind)).toEqual(Array(5).fill(kind));
    expect(report.refused.map((fault) => fault.place)).toEqual(Array(5).fill(report.folder));
    expect(report.listed).toBe(true);
    // The article's first update is the one that made it.
    expect(report.loaded).toBe(stored + 1);
    expect(report.left).toEqual([]);

    expect(report.retried).toBe(stored + 2);
    expect(report.found.slice(1, -1)).toEqual(report.acknowledged);
    expect(report.found).toHaveLength(stored + 2);
  });

  it(
    'goes on storing where there is no room for a snapshot, and makes it when there is',
    { timeout: 60_000 },
    () => {
      const { printed } = runOnSmallDisk(compactor, freshFolder(), 60);
      const report = JSON.parse(printed) as FullCompactorReport;
      expect(report.stored).toEqual(report.stored.map(() => true));
      expect(report.snapshots).toEqual([0, 1]);
      expect(report.whole).toBe(true);
    },
  );
});
