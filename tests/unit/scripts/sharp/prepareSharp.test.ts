import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elfSymbols } from '../../../../scripts/sharp/elfSymbols.mjs';
import { gnuHash, hashTwin } from '../../../../scripts/sharp/hashTwin.mjs';
import { prepareSharp } from '../../../../scripts/sharp/prepareSharp.mjs';

describe('hashTwin', () => {
  it.each(['g_object_unref', 'g_utf8_validate', 'g_log_set_handler'])('finds a twin of %s', (name) => {
    const twin = hashTwin(name, new Set());
    expect(twin).not.toBe(name);
    expect(twin).toHaveLength(name.length);
    expect(gnuHash(twin)).toBe(gnuHash(name));
    expect(twin).toMatch(/[A-Z]/u);
    expect(hashTwin(name, new Set([twin]))).not.toBe(twin);
  });
});

describe.runIf(process.platform === 'linux')('prepareSharp', () => {
  let root: string;
  const at = (...parts: string[]): string => path.join(root, 'node_modules', ...parts);
  const glib = (file: string): string[] =>
    elfSymbols(fs.readFileSync(file))
      .filter(({ name, imported }) => imported && /^g_[a-z0-9_]+$/u.test(name))
      .map(({ name }) => name)
      .sort();
  const addon = (): string => {
    const folder = at('@img', `sharp-linux-${process.arch}`, 'lib');
    return path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith('.node')) ?? '');
  };

  beforeAll(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-sharp-'));
    for (const name of ['sharp', 'detect-libc', 'semver', '@img']) {
      fs.cpSync(path.resolve('node_modules', name), at(name), { recursive: true });
    }
  });
  afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

  it('leaves the addon nothing to take from another GLib, and does it once', () => {
    prepareSharp(root);
    expect(glib(addon())).toEqual(['g_free', 'g_malloc']);
    const before = fs.readFileSync(addon());
    expect(prepareSharp(root)).toEqual([]);
    expect(fs.readFileSync(addon()).equals(before)).toBe(true);
  });

  it('leaves an addon that works, and says so when a file is damaged', () => {
    const script = `import sharp from 'sharp';
      const made = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#369' } }).jpeg().toBuffer();
      const said = await sharp(made.subarray(0, 200), { failOn: 'error' }).raw().toBuffer().then(() => 'whole', () => 'damaged');
      console.log((await sharp(made).metadata()).format, said);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('jpeg damaged');
  });

  it('has nothing to do where there is no addon for Linux', () => {
    expect(prepareSharp(path.join(root, 'nowhere'))).toEqual([]);
  });
});
