import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/press/verify/verifyBundle';
import type { Edition } from '../fixtures/siteEditions';
import { exportEdition, siteIn } from '../fixtures/siteEditions';
import { bundled } from '../library/bundled';

/** Of how many steps one is tried; `KATERN_EVERY_STEP=1` for all of them. */
const every = Number(process.env['KATERN_EVERY_STEP'] ?? 41);

/** By path inside the chosen folder, hidden things too. */
type Files = Record<string, string>;

let program = '';
let disk = '';
let root = '';
let before: Files = {};
let after: Files = {};

const place = (name: string): string => path.join(root, name);

function filesIn(at: string): Files {
  const { chosen } = siteIn(at);
  const found: Files = {};
  for (const entry of fs.readdirSync(chosen, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.relative(chosen, file)] = fs.readFileSync(file, 'latin1');
  }
  return found;
}

/** Nothing is exported there any more. */
function empty(at: string): void {
  for (const gone of ['uit', 'cache']) fs.rmSync(path.join(at, gone), { recursive: true });
  fs.mkdirSync(siteIn(at).chosen);
}

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-killed-'));
  disk = path.join(root, 'dying-disk.so');
  execFileSync('gcc', ['-shared', '-fPIC', '-o', disk, 'tests/fixtures/dyingDisk.c', '-ldl']);
  program = await bundled('tests/pages/editionExporter.ts');
  await exportEdition(place('first'), 'first');
  before = filesIn(place('first'));
  // The second edition from nothing, but for what is remembered of the first.
  fs.cpSync(place('first'), place('second'), { recursive: true });
  empty(place('second'));
  await exportEdition(place('second'), 'second');
  after = filesIn(place('second'));
}, 60_000);
afterAll(() => {
  for (const gone of [path.dirname(program), root]) fs.rmSync(gone, { recursive: true, force: true });
});

/** Exports an edition with a disk that fails at a step; answers what it printed, and whether it was killed. */
function run(at: string, edition: Edition, step: number, error?: number): { said: string; killed: boolean } {
  const env = {
    ...process.env,
    LD_PRELOAD: disk,
    DYING_FOLDER: at,
    DYING_AT: String(step),
    ...(error === undefined ? {} : { DYING_WITH: String(error) }),
  };
  const ended = spawnSync(process.execPath, [program, at, edition], { env, encoding: 'utf8' });
  if (ended.status !== 0 && ended.signal !== 'SIGKILL') throw new Error(ended.stderr);
  return { said: ended.stdout, killed: ended.signal === 'SIGKILL' };
}

/** The site without its zip and whatever is hidden beside it. */
function pagesOf(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('filmblad.example/')));
}

async function differencesAt(at: string): Promise<string[]> {
  const { differences } = await verifyBundle({
    place: siteIn(at).site,
    demanded: null,
    known: [],
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  return differences.map(({ kind }) => kind);
}

/** Links that lead nowhere, of pages that anybody can come by: to those that are new nothing leads until all of them are there. */
function deadLinks(files: Files, old: Files): string[] {
  return Object.entries(files).flatMap(([name, html]) =>
    old[name] !== undefined && name.endsWith('.html') && !name.endsWith('404.html')
      ? [...html.matchAll(/\shref="([^":#]+)"/g)]
          .map(([, to = '']) => path.posix.join(path.posix.dirname(name), to))
          .filter((to) => files[to] === undefined)
          .map((to) => `${name}: ${to}`)
      : [],
  );
}

/** What lies there is the old site or the new one, whole; or it is said that putting it in place was interrupted, and each file is of one of them. */
async function expectWhole(at: string, old: Files, step: number): Promise<'old' | 'new' | 'between'> {
  const pages = pagesOf(filesIn(at));
  const isAs = (files: Files): boolean =>
    JSON.stringify(sorted(pages)) === JSON.stringify(sorted(pagesOf(files)));
  if (Object.keys(pages).length > 0) {
    const differences = await differencesAt(at);
    if (differences.length > 0) {
      expect(differences, `step ${step}`).toContain('unfinished');
      for (const [name, bytes] of Object.entries(pages)) expect([old[name], after[name]]).toContain(bytes);
      expect(deadLinks(pages, old), `step ${step}`).toEqual([]);
      return 'between';
    }
  }
  expect(isAs(old) || isAs(after), `step ${step}`).toBe(true);
  return isAs(after) ? 'new' : 'old';
}

function sorted(files: Files): [string, string][] {
  return Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe.each([
  ['of what changed', 'first', 1],
  ['into an empty folder', '', 3],
] as const)('an export %s that is killed', (_what, from, factor) => {
  it('leaves a whole site, and the next one puts everything right', { timeout: 600_000 }, async () => {
    const seen = { old: 0, new: 0, between: 0 };
    const old = from ? before : {};
    const at = place('killed');
    for (let step = 1; ; step += every * factor) {
      fs.rmSync(at, { recursive: true, force: true });
      fs.cpSync(place('first'), at, { recursive: true });
      if (!from) empty(at);
      const { killed } = run(at, 'second', step);
      seen[await expectWhole(at, old, step)]++;
      expect(await exportEdition(at, 'second'), `step ${step}`).toMatchObject({ ok: true });
      expect(filesIn(at), `step ${step}`).toEqual(after);
      expect(await differencesAt(at), `step ${step}`).toEqual([]);
      if (!killed) break;
    }
    expect(seen.old).toBeGreaterThan(2);
    expect(seen.new).toBeGreaterThan(0);
    expect(seen.between > 0).toBe(from !== '');
  });
});

it('a disk that is full at any step leaves a whole site and nothing else', { timeout: 600_000 }, async () => {
  const at = place('full');
  const seen = { old: 0, new: 0, between: 0 };
  for (let step = 1; ; step += every) {
    fs.rmSync(at, { recursive: true, force: true });
    fs.cpSync(place('first'), at, { recursive: true });
    const { said } = run(at, 'second', step, os.constants.errno.ENOSPC);
    const state = await expectWhole(at, before, step);
    seen[state]++;
    if (said !== 'none') expect(said, `step ${step}`).toBe('disk-full');
    // What was decided when the disk became full lies there until it is finished, and says so.
    expect(fs.readdirSync(siteIn(at).chosen).toSorted(), `step ${step}`).toEqual([
      ...(state === 'between' ? ['.filmblad.example.katern-changes'] : []),
      'filmblad.example',
      'filmblad.example.zip',
    ]);
    expect(await exportEdition(at, 'second')).toMatchObject({ ok: true });
    expect(filesIn(at)).toEqual(after);
    if (said === 'none') break;
  }
  expect(seen.old).toBeGreaterThan(2);
});
