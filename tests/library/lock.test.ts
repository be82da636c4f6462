import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { LibraryLock } from '../../electron/library/LibraryLock';
import { bundled } from './bundled';
import { freshFolder } from './freshLibrary';

let program = '';
beforeAll(async () => {
  program = await bundled('tests/library/lockHolder.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

async function holder(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

it('one process has the lock; when it is killed, even while halted, the next one has it', async () => {
  const folder = freshFolder();
  const first = await holder(folder);
  expect(first.said).toBe('taken');
  expect((await holder(folder)).said).toBe('refused');
  expect(LibraryLock.take(folder)).toBeNull();

  first.child.kill('SIGSTOP');
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const lock = LibraryLock.take(folder);
  expect(lock).not.toBeNull();
  lock?.release();
  expect((await holder(folder)).said).toBe('taken');
});
