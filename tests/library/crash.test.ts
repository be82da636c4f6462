import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../electron/library/sqlite';
import { UpdateLog } from '../../electron/library/UpdateLog';
import { bodyOf } from '../../shared/article/documentShape';
import { bundled } from './bundled';
import { numbers } from './damage/numbers';
import { freshFolder, freshLibrary, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { documentOf } from './Writer';
import { libraryIn } from '../fixtures/libraryIn';

const rounds = Number(process.env['KATERN_CRASH_ROUNDS'] ?? 25);
const seed = Number(process.env['KATERN_CRASH_SEED'] ?? 2025);

let program = '';
beforeAll(async () => {
  program = await bundled('tests/library/crashWriter.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

/** What the writer said was on disk. */
interface Acknowledged {
  sequence: number;
  hash: string;
  word: string;
}

describe(`a library whose process is killed (${rounds} rounds, seed ${seed})`, () => {
  it(
    'has every update that was acknowledged, byte for byte, in order, once',
    async () => {
      const folder = freshFolder();
      const first = freshLibrary(folder);
      const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
      first.library.close();

      const random = numbers(seed);
      const all: Acknowledged[] = [];
      for (let round = 0; round < rounds; round++) {
        const acknowledged = await writeUntilKilled(folder, article, random.below(160));
        all.push(...acknowledged);
        await expectWhole(folder, article, all);
      }
      expect(all.length).toBeGreaterThan(rounds * 2);
    },
    rounds * 5000,
  );
});

/** Runs the writer and kills it `milliseconds` after its first acknowledgement. */
async function writeUntilKilled(
  folder: string,
  article: string,
  milliseconds: number,
): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [program, folder, article], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8');
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  child.stdout.on('data', (text: string) => (printed += text));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  // A last line that was cut off was not read whole, so it does not count as acknowledged.
  const lines = printed.split('\n').slice(0, -1);
  return lines.map((line) => {
    const [sequence, hash = '', word = ''] = line.split(' ');
    return { sequence: Number(sequence), hash, word };
  });
}

async function expectWhole(folder: string, article: string, all: readonly Acknowledged[]): Promise<void> {
  const library = libraryIn(folder, { report: () => undefined });
  const loaded = valueOf(await library.calls['article:load']({ article }));
  const listed = valueOf(await listCards(library.calls))[0];
  library.close();

  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const rows = new UpdateLog(database, folder).after(article, 0);
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();

  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
  const hashes = rows.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(all.filter(({ sequence, hash }) => hashes[sequence - 1] !== hash)).toEqual([]);

  const text = bodyOf(documentOf(loaded)).toString();
  const words = text.split(/\s+/).filter(Boolean);
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  expect(all.filter(({ word }) => times.get(word) !== 1)).toEqual([]);
  expect(loaded.sequence).toBe(rows.length);
  expect(listed?.words).toBe(words.length);
}
