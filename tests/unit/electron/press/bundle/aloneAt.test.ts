import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { aloneAt } from '../../../../../electron/press/bundle/aloneAt';
import { bundled } from '../../../../library/bundled';

let program = '';
beforeAll(async () => {
  program = await bundled('tests/fixtures/placeHolder.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-alone-'));
  onTestFinished(() => fs.rmSync(made, { recursive: true, force: true }));
  return made;
}

const nothing = (): Promise<void> => Promise.resolve();

describe('aloneAt', () => {
  it('keeps another process out, and is not kept out by what a killed one left', async () => {
    const place = path.join(folder(), 'site');
    const holder = spawn(process.execPath, [program, place], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    await expect(aloneAt(place, nothing, 0)).rejects.toMatchObject({
      fault: { kind: 'export-folder-busy', place },
    });
    // Another place is another matter.
    await aloneAt(`${place}-2`, nothing, 0);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(fs.readdirSync(path.dirname(place))).toEqual(['.site.katern-lock']);
    expect(await aloneAt(place, () => Promise.resolve('alone'), 0)).toBe('alone');
    expect(fs.readdirSync(path.dirname(place))).toEqual([]);
  });

  it('lets one after the other work in a process, also when one fails', async () => {
    const place = path.join(folder(), 'site');
    await aloneAt(place, async () => {
      await expect(aloneAt(place, nothing, 0)).rejects.toMatchObject({
        fault: { kind: 'export-folder-busy' },
      });
    });
    await expect(aloneAt(place, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await aloneAt(place, nothing, 0);
  });

  it('works without a lock where nothing can be made', async () => {
    expect(await aloneAt('/dev/null/site', () => Promise.resolve('done'), 0)).toBe('done');
  });
});
