import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundled';
import { numbers } from './damage/numbers';
import { FollowedLibrary } from './search/FollowedLibrary';
import { words } from './search/happenings';

const rounds = Number(process.env['KATERN_SEARCH_KILLS'] ?? 15);
const seed = 2026;

let program = '';
beforeAll(async () => {
  program = await bundled('tests/library/searchWriter.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

describe(`search whose process is killed while it reads (${rounds} rounds, seed ${seed})`, () => {
  it(
    'opens without an error and answers as one that is made anew',
    async () => {
      const random = numbers(seed);
      const followed = new FollowedLibrary({ compared: 500, read: 25 });
      for (let count = 0; count < 120; count++)
        await followed.happens({ kind: 'make', at: 0, word: random.pick(words), place: 0 });
      followed.close();

      let inTheMiddle = 0;
      for (let round = 0; round < rounds; round++) {
        if (round % 3 === 0) followed.dropSearch();
        await writeUntilKilled(followed.folder, round, 1 + random.below(round % 2 === 0 ? 40 : 400));
        followed.open();
        if (followed.isBehind()) inTheMiddle++;
        const told = await followed.answers();
        expect(told.followed).toEqual(told.anew);
        expect(told.followed.unread).toBe(0);
        followed.close();
      }
      expect(inTheMiddle).toBeGreaterThan(0);
    },
    rounds * 10_000,
  );
});

/** Runs the writer and kills it once search has written into its file so many times. */
async function writeUntilKilled(folder: string, round: number, times: number): Promise<void> {
  let left = times;
  const watcher = fs.watch(folder, (_, name) => {
    if (name?.startsWith('search.sqlite') && --left === 0) child.kill('SIGKILL');
  });
  const child = spawn(process.execPath, [program, folder, String(round)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  watcher.close();
  expect(signal).toBe('SIGKILL');
}
