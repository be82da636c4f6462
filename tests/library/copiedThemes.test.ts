import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundled';
import type { FreshBackups } from './freshBackups';
import { freshBackups } from './freshBackups';
import { freshFolder, valueOf } from './freshLibrary';
import { folderOfCopy, madeCopy } from './madeCopy';

const hour = 60 * 60 * 1000;

let program = '';
beforeAll(async () => {
  program = await bundled('electron/library/backups/worker.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

describe('own themes', () => {
  const put = (desk: FreshBackups, file: string, text: string): void => {
    const place = path.join(desk.folder, 'themes', file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  };
  const get = (desk: FreshBackups, file: string): string =>
    fs.readFileSync(path.join(desk.folder, 'themes', file), 'utf8');
  const inStore = (root: string): string[] =>
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
  /** The copy as another desk, whose library never had the theme, has it in its list. */
  const foreign = async (desk: FreshBackups): Promise<string> => {
    const listed = valueOf(await desk.backups.calls['backups:list']({}));
    return listed.find(({ own }) => !own)?.copy ?? '';
  };

  it('are in a copy, and come back where the library was lost', async () => {
    const second = freshFolder();
    const lost = freshBackups(program);
    lost.backups.set({ second, room: null });
    await lost.write('Eerste', 'Het begin. ');
    put(lost, 'mijn-blad/theme.json', '{"name":"Mijn blad"}');
    put(lost, 'mijn-blad/templates/article.liquid', '<h1>Zo</h1>');
    put(lost, 'mijn-blad/templates/list.liquid', '<h1>Zo</h1>');
    put(lost, 'tweede/theme.json', '{}');
    await madeCopy(lost);
    // Written in the same file: the copy keeps what it was.
    put(lost, 'mijn-blad/templates/article.liquid', '<h1>Later</h1>');

    const desk = freshBackups(program);
    desk.backups.set({ second, room: null });
    put(desk, 'tweede/theme.json', '{"hier": true}');
    const restored = valueOf(await desk.backups.calls['backups:restore']({ copy: await foreign(desk) }));
    expect(restored).toMatchObject({ articles: 1, missingOriginals: 0, missingThemeFiles: 0 });
    expect(get(desk, 'mijn-blad/theme.json')).toBe('{"name":"Mijn blad"}');
    expect(get(desk, 'mijn-blad/templates/article.liquid')).toBe('<h1>Zo</h1>');
    expect(get(desk, 'mijn-blad/templates/list.liquid')).toBe('<h1>Zo</h1>');
    // What is there already may have been worked on.
    expect(get(desk, 'tweede/theme.json')).toBe('{"hier": true}');
    expect(fs.readdirSync(path.join(desk.folder, 'themes')).sort()).toEqual(['mijn-blad', 'tweede']);
  });

  it('make a copy when they alone have changed, and go from what copies share with the last that had them', async () => {
    const desk = freshBackups(program);
    await desk.write('Eerste', 'Het begin. ');
    put(desk, 'mijn-blad/theme.json', '{}');
    await madeCopy(desk);
    expect(inStore(desk.root)).toHaveLength(1);
    await madeCopy(desk);
    const count = async (): Promise<number> => valueOf(await desk.backups.calls['backups:list']({})).length;
    expect(await count()).toBe(1);
    desk.clock.at += hour;
    put(desk, 'mijn-blad/theme.json', '{"name":"Anders"}');
    const newer = await madeCopy(desk);
    expect(await count()).toBe(2);
    expect(inStore(desk.root)).toHaveLength(2);
    for (const { copy } of valueOf(await desk.backups.calls['backups:list']({})))
      if (copy !== newer) fs.rmSync(folderOfCopy(desk, copy), { recursive: true });
    desk.clock.at += hour;
    await desk.write('Tweede', 'Nog een. ');
    await madeCopy(desk);
    expect(inStore(desk.root)).toHaveLength(1);
  });

  it('are counted where a file of them was damaged or lost, and the rest comes back', async () => {
    const desk = freshBackups(program);
    await desk.write('Eerste', 'Het begin. ');
    for (const name of ['een', 'twee', 'drie']) put(desk, `blad/assets/${name}.css`, `.${name} {}`);
    const copy = await madeCopy(desk);
    const [first = '', second = ''] = inStore(desk.root);
    fs.writeFileSync(first, 'x'.repeat(fs.statSync(first).size));
    fs.rmSync(second);
    fs.rmSync(path.join(desk.folder, 'themes'), { recursive: true });
    const restored = valueOf(await desk.backups.calls['backups:restore']({ copy }));
    expect(restored.missingThemeFiles).toBe(2);
    expect(fs.readdirSync(path.join(desk.folder, 'themes', 'blad', 'assets'))).toHaveLength(1);
  });

  it('hold up no copy with what is no file of a theme', async () => {
    const desk = freshBackups(program);
    await desk.write('Eerste', 'Het begin. ');
    put(desk, 'blad/theme.json', '{}');
    put(desk, 'blad/.git/HEAD', 'x');
    put(desk, 'blad/a:b.css', 'x');
    put(desk, 'los.txt', 'x');
    fs.symlinkSync('/etc', path.join(desk.folder, 'themes', 'blad', 'etc'));
    fs.symlinkSync('/etc', path.join(desk.folder, 'themes', 'koppeling'));
    for (let number = 0; number < 501; number++) put(desk, `groot/${number}.css`, String(number));
    put(desk, `diep/${'a/'.repeat(8)}b.css`, 'x');
    const copy = await madeCopy(desk);
    const manifest = fs.readFileSync(path.join(folderOfCopy(desk, copy), 'manifest.json'), 'utf8');
    expect([...manifest.matchAll(/"path": "([^"]*)"/g)].map(([, file]) => file)).toEqual(['blad/theme.json']);
    const [listed] = valueOf(await desk.backups.calls['backups:list']({}));
    expect(listed?.state).toBe('whole');
  });
});
