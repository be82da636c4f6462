import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import { themeFolder } from '../../../../fixtures/exportedBundle';

let folder = '';
beforeEach(async () => {
  folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'katern-theme-')), 'proef');
  await fs.cp(themeFolder, folder, { recursive: true });
});
afterEach(() => fs.rm(path.dirname(folder), { recursive: true, force: true }));

const change = async (edit: (facts: Record<string, unknown>) => void): Promise<void> => {
  const facts = JSON.parse(await fs.readFile(path.join(folder, 'theme.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  edit(facts);
  await fs.writeFile(path.join(folder, 'theme.json'), JSON.stringify(facts));
};
const broken = (file: string): object => ({
  fault: { kind: 'theme-broken', theme: 'proef', file, line: 1, problem: expect.any(String) },
});

describe('loadTheme', () => {
  it('loads the theme that ships with Katern', async () => {
    const theme = await loadTheme(folder);
    expect(Object.keys(theme.templates)).toContain('article');
    expect(theme.facts.assets).toEqual(
      expect.arrayContaining(['pagina.css', 'letters/source-serif-4-OFL.txt']),
    );
    expect([...theme.assets.keys()].toSorted()).toEqual(theme.facts.assets);
  });

  it('says what is wrong with theme.json', async () => {
    await change((facts) => Object.assign(facts, { timeZone: 'Nowhere/City' }));
    await expect(loadTheme(folder)).rejects.toMatchObject(broken('theme.json'));
    await fs.writeFile(path.join(folder, 'theme.json'), '{');
    await expect(loadTheme(folder)).rejects.toMatchObject(broken('theme.json'));
    await fs.rm(path.join(folder, 'theme.json'));
    await expect(loadTheme(folder)).rejects.toMatchObject(broken('theme.json'));
  });

  it('follows no links out of its folder, and takes no names that are unsafe in an address', async () => {
    await fs.symlink('/etc/hostname', path.join(folder, 'assets', 'link.txt'));
    expect((await loadTheme(folder)).assets.has('link.txt')).toBe(false);
    await fs.writeFile(path.join(folder, 'assets', 'een naam.css'), '');
    await expect(loadTheme(folder)).rejects.toMatchObject(broken('assets/een naam.css'));
  });
});
