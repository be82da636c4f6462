import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../electron/library/openLibrary';
import { openSqlite } from '../../electron/library/sqlite';
import { bundled } from './bundled';
import { numbers } from './damage/numbers';
import { valueOf } from './freshLibrary';
import type { Deed } from './power/readLog';
import { readLog } from './power/readLog';
import type { Fate } from './power/ReplayedDisk';
import { ReplayedDisk } from './power/ReplayedDisk';
import { inOneThread } from '../../electron/library/inOneThread';

/** `all`: every prefix; else how many, drawn by seed. */
const rounds = process.env['KATERN_POWER_ROUNDS'] ?? '100';
const seed = Number(process.env['KATERN_POWER_SEED'] ?? 2025);
const fates: readonly Fate[] = ['kept', 'lost', 'cut', 'some'];

/** What was acknowledged, as it was said. */
interface Acknowledged {
  article: string;
  sequence: number;
  hash: string;
}

let home = '';
let program = '';
let deeds: Deed[] = [];
let root = '';

beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-power-'));
  program = await bundled('tests/library/powerWriter.ts');
  const shim = path.join(home, 'recording-disk.so');
  execFileSync('gcc', [
    '-shared',
    '-fPIC',
    '-o',
    shim,
    'tests/fixtures/recordingDisk.c',
    '-ldl',
    '-lpthread',
  ]);
  root = path.join(home, 'disk');
  fs.mkdirSync(root);
  const acks = path.join(home, 'acks');
  const log = path.join(home, 'log');
  const child = spawn(process.execPath, [program, path.join(root, 'library'), acks], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LD_PRELOAD: shim, RECORD_FOLDER: root, RECORD_ACKS: acks, RECORD_LOG: log },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the writer ended with ${code}`);
  deeds = readLog(log);
}, 120_000);
afterAll(() => {
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(path.dirname(program), { recursive: true, force: true });
});

describe(`a library whose power is lost (${rounds} prefixes, seed ${seed})`, () => {
  it('was recorded whole: replayed to its end it is what lies on the disk', () => {
    const disk = new ReplayedDisk(root);
    for (const deed of deeds) disk.carryOut(deed);
    const made = path.join(home, 'end');
    disk.make(made, 'kept', () => 0);
    expect(contents(made)).toEqual(contents(root));
    expect(deeds.filter(({ kind }) => kind === 'acknowledged').length).toBeGreaterThan(600);
  });

  it(
    'opens, with every update that was acknowledged, after any prefix of what was written',
    async () => {
      const random = numbers(seed);
      const first = deeds.findIndex(({ kind }) => kind === 'acknowledged') + 1;
      const prefixes = Array.from({ length: deeds.length - first + 1 }, (_, index) => first + index);
      const chosen = new Set(
        rounds === 'all' ? prefixes : Array.from({ length: Number(rounds) }, () => random.pick(prefixes)),
      );
      const disk = new ReplayedDisk(root);
      const acknowledged: Acknowledged[] = [];
      const wrong: string[] = [];
      for (let done = 0; done <= deeds.length; done++) {
        if (chosen.has(done)) {
          for (const fate of rounds === 'all' ? fates : [random.pick(fates)]) {
            const folder = path.join(home, 'made');
            disk.make(folder, fate, () => random.next());
            const said = await problemOf(path.join(folder, 'library'), acknowledged);
            if (said) wrong.push(`after ${done} of ${deeds.length}, ${fate}: ${said}`);
            fs.rmSync(folder, { recursive: true });
          }
        }
        const deed = deeds[done];
        if (!deed) break;
        disk.carryOut(deed);
        if (deed.kind === 'acknowledged') acknowledged.push(...parsed(deed.bytes.toString()));
      }
      expect(wrong.slice(0, 12)).toEqual([]);
    },
    24 * 60 * 60_000,
  );
});

/** What is wrong with a library after the power was lost, or ''. */
async function problemOf(folder: string, acknowledged: readonly Acknowledged[]): Promise<string> {
  const reports: unknown[] = [];
  const report = (_where: string, error: unknown): void => void reports.push(error);
  const opened = openLibrary({ ...inOneThread, folder, now: Date.now, newId: randomUUID, report });
  if (!opened.ok) return `does not open: ${JSON.stringify(opened.fault)}`;
  const library = opened.value;
  const updates = acknowledged.filter(({ article }) => article !== 'original');
  const articles = [...new Set(updates.map(({ article }) => article))];
  try {
    for (const article of articles) {
      const loaded = await library.calls['article:load']({ article });
      if (!loaded.ok) return `${article} does not open: ${JSON.stringify(loaded.fault)}`;
    }
    for (const { article, hash } of acknowledged) {
      if (article !== 'original') continue;
      const original = await library.calls['original:load']({ hash });
      if (!original.ok) return `the picture is not there: ${JSON.stringify(original.fault)}`;
    }
    const lost = valueOf(await library.calls['library:mended']({})).filter((mended) => mended.lost > 0);
    if (lost.length > 0) return `says that it lost something: ${JSON.stringify(lost)}`;
  } finally {
    library.close();
  }
  if (reports.length > 0) return `reports ${String(reports[0])}`;
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const rows = database.prepare('select article, sequence, bytes from updates').all() as {
    article: string;
    sequence: number;
    bytes: Uint8Array;
  }[];
  database.close();
  const there = new Map(
    rows.map(({ article, sequence, bytes }) => [
      `${article} ${sequence}`,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );
  const missing = updates.filter(
    ({ article, sequence, hash }) => there.get(`${article} ${sequence}`) !== hash,
  );
  const [one] = missing;
  return one ? `${missing.length} acknowledged updates are missing, from ${one.sequence}` : '';
}

function parsed(lines: string): Acknowledged[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [article = '', sequence, hash = ''] = line.split(' ');
      return { article, sequence: Number(sequence), hash };
    });
}

/** Every file below a folder with what it holds, but for the memory that lies beside a database. */
function contents(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true }) as string[];
  return Object.fromEntries(
    names
      .filter((name) => !name.endsWith('-shm') && fs.statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(fs.readFileSync(path.join(folder, name)))
          .digest('hex'),
      ]),
  );
}
