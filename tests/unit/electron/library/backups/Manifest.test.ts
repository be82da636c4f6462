import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../../electron/library/backups/Manifest';
import { readManifest, writeManifest } from '../../../../../electron/library/backups/Manifest';
import { freshFolder } from '../../../../library/freshLibrary';

const written: Manifest = {
  serial: 3,
  form: 1,
  at: '2026-01-05T09:00:00.000Z',
  tables: 1,
  articles: 2,
  updates: 9,
  bytes: 4096,
  sha256: 'ab'.repeat(32),
  originals: [{ hash: 'cd'.repeat(32), bytes: 3 }],
  amiss: { articles: [], originals: [] },
};

describe('the manifest of a copy', () => {
  it('is read as it was written', () => {
    const folder = freshFolder();
    expect(readManifest(folder)).toBeNull();
    writeManifest(folder, written);
    expect(readManifest(folder)).toEqual(written);
  });

  it('has themes where there are any', () => {
    const folder = freshFolder();
    const themes = [{ path: 'mijn blad/templates/article.liquid', hash: 'ef'.repeat(32), bytes: 5 }];
    writeManifest(folder, { ...written, themes });
    expect(readManifest(folder)).toEqual({ ...written, themes });
  });

  it.each([
    '../buiten/theme.json',
    'blad/../../buiten.css',
    '/etc/passwd',
    'theme.json',
    'blad//theme.json',
    'blad/.verborgen',
    'blad\\theme.json',
    'C:/blad/theme.json',
    `blad/${'a/'.repeat(9)}b`,
  ])('has no theme that lies at %s', (place) => {
    const folder = freshFolder();
    const themes = [{ path: place, hash: 'ef'.repeat(32), bytes: 5 }];
    expect(() => writeManifest(folder, { ...written, themes })).toThrow();
    const sealed = { ...written, themes };
    const seal = createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
    fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ seal, manifest: sealed }));
    expect(readManifest(folder)).toBeNull();
  });

  it.each([
    ['says something else', (text: string) => text.replace('"articles": 2', '"articles": 3')],
    ['is cut short', (text: string) => text.slice(0, -40)],
    ['is empty', () => ''],
    ['is something else', () => '{"seal":1}'],
    ['has a path for a hash', (text: string) => text.replace('cd'.repeat(32), '../'.repeat(20))],
  ])('is none when it %s', (_name, harm) => {
    const folder = freshFolder();
    writeManifest(folder, written);
    const file = path.join(folder, 'manifest.json');
    fs.writeFileSync(file, harm(fs.readFileSync(file, 'utf8')));
    expect(readManifest(folder)).toBeNull();
  });
});
