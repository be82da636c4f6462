import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ageingOf, CopyPlace, deskId } from '../../electron/library/backups/CopyPlace';
import { fileOf, hashOfFile } from '../../electron/library/backups/gatherOriginals';
import { inspectCopy } from '../../electron/library/backups/inspectCopy';
import { bundled } from './bundled';
import { freshFolder, freshLibrary, valueOf } from './freshLibrary';
import { Writer } from './Writer';

const rounds = Number(process.env['KATERN_CRASH_ROUNDS'] ?? 12);

let program = '';
beforeAll(async () => {
  program = await bundled('tests/library/copyMaker.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

it(
  `copying that is killed leaves only whole copies, and every one that was reported (${rounds} rounds)`,
  async () => {
    const home = freshFolder();
    const first = freshLibrary(path.join(home, 'library'));
    const { calls } = first.library;
    const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await calls['article:load']({ article })));
    for (let page = 0; page < 40; page++) {
      valueOf(await calls['article:store']({ article, update: writer.type(`${page} lang`.repeat(5000)) }));
    }
    const picture = { type: 'image/png', width: 1, height: 1, name: 'a.png' } as const;
    for (let index = 0; index < 20; index++) {
      const bytes = new Uint8Array(200_000).fill(index);
      valueOf(await calls['original:store']({ ...picture, bytes }));
    }
    first.library.close();

    const root = path.join(home, 'backups');
    const place = new CopyPlace(root, deskId(root));
    let last = 0;
    for (let round = 0; round < rounds; round++) {
      last = Math.max(last, await copyUntilKilled(home, article, (round * 37) % 211));
      const copies = place.copies();
      expect(copies[0]?.manifest.serial).toBeGreaterThanOrEqual(last);
      expect(copies.length).toBe(place.names().length);
      for (const copy of copies) {
        const { broken, originals, ...found } = inspectCopy(path.join(copy.folder, 'library.sqlite'), home);
        expect(ageingOf(copy).whole).toBe(true);
        expect(copy.manifest).toMatchObject(found);
        expect(broken).toEqual([]);
        for (const { hash } of originals) expect(hashOfFile(fileOf(place.originals, hash))).toBe(hash);
      }
    }
    expect(last).toBeGreaterThan(rounds);
    // What the last kill left half made is gone with the next copy.
    place.clear();
    expect(fs.readdirSync(place.folder).sort()).toEqual(['copies', 'originals']);
  },
  rounds * 10_000,
);

/** Runs the copier and kills it `milliseconds` after its first copy; the number of the last it told of. */
async function copyUntilKilled(home: string, article: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [program, home, article], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8');
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  child.stdout.on('data', (text: string) => (printed += text));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return Math.max(...printed.split('\n').slice(0, -1).map(Number));
}
