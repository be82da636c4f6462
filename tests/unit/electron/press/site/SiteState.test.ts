import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SiteState } from '../../../../../electron/press/site/SiteState';
import type { KnownFile } from '../../../../../electron/press/site/SiteState';

function stateFile(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-state-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return path.join(folder, 'site.jsonl');
}

const known = (at: string, key: string): KnownFile => ({
  path: at,
  key,
  sha256: key,
  bytes: 1,
  renditions: [],
});
const exported = (files: [string, KnownFile | null][], manifest: string) => ({
  articles: new Map(),
  files: new Map(files),
  manifest,
});

it('knows after a start what every export changed', () => {
  const file = stateFile();
  const state = new SiteState(file);
  state.change(
    exported(
      [
        ['a', known('a', '1')],
        ['b', known('b', '1')],
      ],
      'een',
    ),
  );
  state.change(
    exported(
      [
        ['a', known('a', '2')],
        ['b', null],
      ],
      'twee',
    ),
  );
  const again = new SiteState(file);
  expect([...again.files]).toEqual([['a', known('a', '2')]]);
  expect(again.manifest).toBe('twee');
});

it('does not grow without end, however often and much is exported', () => {
  const file = stateFile();
  const state = new SiteState(file);
  const all = (key: string): [string, KnownFile][] =>
    Array.from({ length: 2000 }, (_, place) => [`p-${place}`, known(`p-${place}`, key)]);
  state.change(exported(all('0'), '0'));
  const whole = fs.statSync(file).size;
  for (let round = 1; round < 12; round++) {
    state.change(exported(all(String(round)), String(round)));
    expect(fs.statSync(file).size).toBeLessThan(2.5 * whole);
  }
  const again = new SiteState(file);
  expect(again.manifest).toBe('11');
  expect(again.files.get('p-7')).toEqual(known('p-7', '11'));
});

it('knows nothing of what it cannot read', () => {
  const file = stateFile();
  new SiteState(file).change(exported([['a', known('a', '1')]], 'een'));
  fs.appendFileSync(file, '{"shape":');
  const again = new SiteState(file);
  expect([again.files.size, again.manifest]).toEqual([0, '']);
  again.change(exported([['c', known('c', '1')]], 'drie'));
  expect([...new SiteState(file).files.keys()]).toEqual(['c']);
});
