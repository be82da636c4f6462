import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDesktopTree } from '../../../../scripts/package/desktopTree.mjs';

const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-tree-'));
const read = (...parts: string[]): string => fs.readFileSync(path.join(tree, ...parts), 'utf8');

beforeAll(() => writeDesktopTree(tree));
afterAll(() => fs.rmSync(tree, { recursive: true }));

/** The keys of the entry; every line after the first has to be one. */
function entry(): Map<string, string> {
  const [first, ...lines] = read('usr/share/applications/katern.desktop').trimEnd().split('\n');
  expect(first).toBe('[Desktop Entry]');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

test('the desktop opens .katern files with Katern', () => {
  const kind = /<mime-type type="([^"]+)">[^]*<glob pattern="\*\.katern"\/>/.exec(
    read('usr/share/mime/packages/katern.xml'),
  )?.[1];
  expect(kind).toBe('application/vnd.katern+zip');
  expect(entry().get('MimeType')).toBe(`${kind};`);
  // %F hands the files over as paths; %U would make addresses of them, and without either they are dropped.
  expect(entry().get('Exec')).toMatch(/^\/opt\/Katern\/katern %[fF]$/);
});

test('the file kind says the same to electron-builder, for the other systems', () => {
  const builder = fs.readFileSync('electron-builder.yml', 'utf8');
  expect(builder).toMatch(/- ext: katern\n(?: {4}.*\n)* {4}mimeType: application\/vnd\.katern\+zip\n/);
});

test('every icon is there in the size its folder names', async () => {
  const name = entry().get('Icon') ?? '';
  const icons = path.join(tree, 'usr/share/icons/hicolor');
  const sizes = fs.readdirSync(icons);
  expect(sizes).toEqual(expect.arrayContaining(['16x16', '32x32', '48x48', '128x128', '256x256', '512x512']));
  for (const size of sizes) {
    const { format, width, height } = await sharp(path.join(icons, size, 'apps', `${name}.png`)).metadata();
    expect({ format, size: `${width}x${height}` }).toEqual({ format: 'png', size });
  }
});

test('the command leads to where the program is put', () => {
  const target = fs.readlinkSync(path.join(tree, 'usr/bin/katern'));
  expect(entry().get('Exec')).toBe(`${target} %F`);
});
