import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundled } from './bundled';

it('a thread that is ended in the middle of SQLite’s work does not take its process with it', async () => {
  const program = await bundled('tests/library/busyThread.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(stdout.trim()).toBe('ended');
});
