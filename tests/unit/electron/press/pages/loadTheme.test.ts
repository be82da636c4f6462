import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultError } from '../../../../../shared/faults/FaultError';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import { shippedThemes } from '../../../../../shared/pages/themeId';
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
const write = async (file: string, content: string | Uint8Array): Promise<void> => {
  await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await fs.writeFile(path.join(folder, file), content);
};
/** The file and line that are wrong, and what is. */
const wrong = async (): Promise<unknown[]> => {
  const fault = await loadTheme(folder).then(
    () => null,
    (error: unknown) => (error as FaultError).fault,
  );
  if (fault?.kind !== 'theme-broken') throw new Error('it loads', { cause: fault });
  expect(fault.theme).toBe('proef');
  return [fault.file, fault.line, fault.problem.kind];
};

describe('loadTheme', () => {
  it('loads the theme that ships with Katern', async () => {
    const theme = await loadTheme(folder);
    expect(Object.keys(theme.templates)).toContain('article');
    expect(theme.facts.assets).toEqual(
      expect.arrayContaining(['pagina.css', 'letters/source-serif-4-OFL.txt']),
    );
    expect([...theme.assets.keys()].toSorted()).toEqual(theme.facts.assets);
  });

  it.each(shippedThemes)('loads %s, with all it needs and nothing else', async (id) => {
    const shipped = path.join(path.dirname(themeFolder), id);
    const { facts, templates } = await loadTheme(shipped);
    expect(facts.styles).toEqual(['pagina.css']);
    expect(facts.occasionalStyles?.map(({ style }) => style)).toEqual(['italics.css', 'rare.css']);
    const shown = Object.values(templates).flatMap((text) => [...text.matchAll(/render '([^']+)'/g)]);
    const used = new Set([...shown.map(([, name]) => name), 'article', 'front', 'list', 'icon']);
    expect(Object.keys(templates).filter((name) => !used.has(name))).toEqual([]);
  });

  it('makes one file of the style sheets of every page, in their order', async () => {
    const { facts, assets } = await loadTheme(folder);
    const joined = Buffer.from(assets.get('pagina.css') ?? []).toString('utf8');
    expect(joined.indexOf('@font-face{')).toBe(joined.indexOf('*/') + 2);
    expect(joined.indexOf('}\n:root{color-scheme: light dark;')).toBeGreaterThan(
      joined.indexOf('@keyframes'),
    );
    expect(facts.assets).not.toContain('letters.css');
    expect(facts.assets).toContain('italics.css');
  });

  it('leaves style sheets of several folders as they are, for addresses in them go by where they lie', async () => {
    await write('assets/own/more.css', 'p { background: url("dot.svg"); }');
    await write('assets/own/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await change((facts) => Object.assign(facts, { styles: ['pagina.css', 'own/more.css'] }));
    const { facts } = await loadTheme(folder);
    expect(facts.styles).toEqual(['pagina.css', 'own/more.css']);
    expect(facts.assets).toEqual(expect.arrayContaining(facts.styles));
  });

  it('reads which style sheets only some pages link', async () => {
    const occasional = (style: object): Promise<void> =>
      change((facts) => Object.assign(facts, { occasionalStyles: [style] }));
    for (const letters of ['U+0041', 'U+41-5A, U+00E9,U+1F600-1F64F']) {
      await occasional({ style: 'pagina.css', letters });
      expect((await loadTheme(folder)).facts.occasionalStyles).toEqual([{ style: 'pagina.css', letters }]);
    }
    for (const letters of ['', 'abc', 'U+5A-41', 'U+0041 U+0042', 'U+4?', 'U+0041]', 'U+0041,']) {
      await occasional({ style: 'pagina.css', letters });
      expect(await wrong()).toEqual(['theme.json', expect.any(Number), 'wrong-setting']);
    }
    await occasional({ style: 'nowhere.css', italics: true });
    expect(await wrong()).toEqual(['assets/nowhere.css', 1, 'missing']);
  });

  it('knows the size of the logo that a theme has, and wants one that search engines take', async () => {
    const png = (width: number, height: number): Promise<Buffer> =>
      sharp({ create: { width, height, channels: 3, background: '#d4361a' } })
        .png()
        .toBuffer();
    await change((facts) => Object.assign(facts, { logo: 'logo.png' }));
    expect(await wrong()).toEqual(['assets/logo.png', 1, 'missing']);
    await write('assets/logo.png', await png(300, 120));
    expect((await loadTheme(folder)).facts.logo).toEqual({ file: 'logo.png', width: 300, height: 120 });
    await write('assets/logo.png', await png(300, 60));
    expect(await wrong()).toEqual(['theme.json', 1, 'wrong-setting']);
    await write('assets/logo.png', (await png(300, 120)).subarray(0, 20));
    expect(await wrong()).toEqual(['assets/logo.png', 1, 'kind-differs']);
    await change((facts) => Object.assign(facts, { logo: 'logo.svg' }));
    expect(await wrong()).toEqual(['theme.json', 1, 'wrong-setting']);
  });

  it('says what is wrong with theme.json, and on which line', async () => {
    await change((facts) => Object.assign(facts, { timeZone: 'Nowhere/City' }));
    expect(await wrong()).toEqual(['theme.json', 1, 'wrong-setting']);
    const good = await fs.readFile(path.join(themeFolder, 'theme.json'), 'utf8');
    await write('theme.json', good.replace('"widths": [320, 640]', '"widths": [320, "wide"]'));
    const line = good.slice(0, good.indexOf('"widths": [320, 640]')).split('\n').length;
    expect(await wrong()).toEqual(['theme.json', line, 'wrong-setting']);
    await write('theme.json', '{\n  "name": "a"\n  "b": 1\n}');
    expect(await wrong()).toEqual(['theme.json', 3, 'said']);
    await write('theme.json', '{\n');
    expect(await wrong()).toEqual(['theme.json', 2, 'said']);
    await fs.rm(path.join(folder, 'theme.json'));
    expect(await wrong()).toEqual(['theme.json', 1, 'missing']);
  });

  it('finds what is wrong in a template that no page uses', async () => {
    await write('templates/unused.liquid', '<p>een\n{% if a %}\n</p>');
    expect(await wrong()).toEqual(['templates/unused.liquid', 2, 'not-closed']);
  });

  it('wants every page', async () => {
    await fs.rm(path.join(folder, 'templates/list.liquid'));
    expect(await wrong()).toEqual(['templates/list.liquid', 1, 'missing']);
    expect(await loadTheme(path.join(folder, 'nowhere')).catch((error: unknown) => error)).toMatchObject({
      fault: { kind: 'theme-broken', theme: 'nowhere', problem: { kind: 'gone' } },
    });
  });

  it('follows no links and waits for no pipes', async () => {
    const file = path.join(folder, 'assets', 'link.txt');
    for (const target of ['/etc/hostname', '/dev/zero', '../theme.json', folder]) {
      await fs.symlink(target, file);
      expect(await wrong()).toEqual(['assets/link.txt', 1, 'no-file']);
      await fs.rm(file);
    }
    execFileSync('mkfifo', [file]);
    expect(await wrong()).toEqual(['assets/link.txt', 1, 'no-file']);
    await fs.rm(file);
    await fs.symlink('/etc', path.join(folder, 'templates', 'etc'));
    expect(await wrong()).toEqual(['templates/etc', 1, 'no-file']);
  });

  it('takes no names that are unsafe in an address, and leaves alone what an editor puts there', async () => {
    await write('assets/.DS_Store', 'x');
    await write('templates/.head.liquid.swp', '{% if');
    await write('templates/head.liquid~', '{% if');
    await loadTheme(folder);
    await write('assets/een naam.css', '');
    expect(await wrong()).toEqual(['assets/een naam.css', 1, 'name-refused']);
  });

  it('bounds what it reads', async () => {
    const huge = await fs.open(path.join(folder, 'assets/huge.txt'), 'w');
    await huge.truncate(2 ** 40);
    await huge.close();
    expect(await wrong()).toEqual(['assets/huge.txt', 1, 'too-large']);
    await fs.rm(path.join(folder, 'assets/huge.txt'));
    await write('templates/large.liquid', 'a'.repeat(300_000));
    expect(await wrong()).toEqual(['templates/large.liquid', 1, 'too-large']);
    await fs.rm(path.join(folder, 'templates/large.liquid'));
    await write(`assets/${'a/'.repeat(60)}a.txt`, 'deep');
    expect((await wrong()).at(-1)).toBe('too-large');
    await fs.rm(path.join(folder, 'assets/a'), { recursive: true });
    await fs.mkdir(path.join(folder, 'many'));
    for (let i = 0; i < 501; i++) await fs.writeFile(path.join(folder, 'many', `${i}.txt`), '');
    expect((await wrong()).at(-1)).toBe('too-large');
  });
});
