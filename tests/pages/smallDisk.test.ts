import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../library/bundled';
import { runOnSmallDisk } from '../library/smallDisk';
import type { SmallDiskReport } from './smallDiskExporter';

let program = '';
let folder = '';
beforeAll(async () => {
  program = await bundled('tests/pages/smallDiskExporter.ts');
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-small-'));
}, 60_000);
afterAll(() => {
  for (const place of [path.dirname(program), folder]) fs.rmSync(place, { recursive: true, force: true });
});

describe('an export onto a disk that runs full', () => {
  it('says so, leaves the old bundle whole and nothing half made', { timeout: 60_000 }, () => {
    const { limit, printed } = runOnSmallDisk(program, folder, 3);
    const { faults, left } = JSON.parse(printed) as SmallDiskReport;
    const name = 'nederlandse-thriller-in-93-landen';
    expect(faults[0]).toEqual({ kind: 'none' });
    // Where the test may not mount a disk, no file may grow beyond a limit: only the zip is that large.
    if (limit === 'disk') expect(faults[1]).toEqual({ kind: 'disk-full', place: folder });
    else expect(faults[1]).toEqual({ kind: 'disk-failed', place: folder, code: 'EFBIG' });
    if (limit === 'disk') expect(faults[2]).toEqual({ kind: 'disk-read-only', place: folder });
    expect(left).toEqual(left.map(() => ({ names: [name, `${name}.zip`], hash: left[0]?.hash })));
  });
});
