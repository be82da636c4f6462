import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mostReported, reporterTo } from '../../../../electron/bridge/crashReport';

let folder: string;

beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'katern-crash-')), 'crashes');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(path.dirname(folder), { recursive: true });
});

function reports(name: string): { where: string; stack: string }[] {
  const lines = fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as { where: string; stack: string });
}

test('each report is a line of its own, in a folder made for it', () => {
  const report = reporterTo(folder, 'main');
  report('start', new Error('one\ntwo'));
  report('window', 'gone');
  expect(reports('main.jsonl')).toMatchObject([
    { process: 'main', where: 'start', stack: expect.stringMatching(/^Error: one\ntwo\n/) as string },
    { process: 'main', where: 'window', stack: 'gone' },
  ]);
});

test('a mistake without end does not fill the disk, and the last reports are kept', () => {
  const report = reporterTo(folder, 'press');
  const long = 'x'.repeat(64 * 1024);
  for (let i = 0; i < 80; i++) report(String(i), long);
  const size = fs
    .readdirSync(folder)
    .reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
  expect(size).toBeLessThan(2 * (mostReported + 2 * long.length));
  expect(reports('press.jsonl').at(-1)?.where).toBe('79');
});

test('a report that cannot be written is no fault of its own', () => {
  fs.writeFileSync(folder, 'in the way');
  expect(() => reporterTo(folder, 'main')('start', 'gone')).not.toThrow();
  expect(console.error).toHaveBeenCalledTimes(2);
});
