import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { ThemeShelf } from '../../../../../electron/press/themes/ThemeShelf';
import { ThemeWatch } from '../../../../../electron/press/themes/ThemeWatch';
import { themeFolder } from '../../../../fixtures/exportedBundle';

async function shelfWithOwn(): Promise<{ shelf: ThemeShelf; folder: string }> {
  const own = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-watch-'));
  onTestFinished(() => fs.rm(own, { recursive: true, force: true }));
  const folder = path.join(own, 'a');
  await fs.cp(themeFolder, folder, { recursive: true });
  return { shelf: new ThemeShelf(path.dirname(themeFolder), own), folder };
}

it('looks by itself where the system cannot watch', async () => {
  const { shelf, folder } = await shelfWithOwn();
  const before = await shelf.open('own:a');
  const changed = new Promise<void>((resolve) => {
    const watch = new ThemeWatch(shelf, resolve, () => {
      throw Object.assign(new Error('too many'), { code: 'ENOSPC' });
    });
    onTestFinished(() => watch.stop());
    void watch
      .follow('own:a')
      .then(() => fs.appendFile(path.join(folder, 'assets/pagina.css'), 'p { color: red }'));
  });
  await changed;
  expect(await shelf.open('own:a')).not.toBe(before);
});

it('does not tell of files that were only touched', async () => {
  const { shelf, folder } = await shelfWithOwn();
  const first = await shelf.open('own:a');
  const changed = vi.fn();
  const watch = new ThemeWatch(shelf, changed);
  onTestFinished(() => watch.stop());
  await watch.follow('own:a');
  const style = path.join(folder, 'assets/pagina.css');
  await fs.writeFile(style, await fs.readFile(style));
  expect(await shelf.open('own:a')).toBe(first);
  const told = new Promise<void>((resolve) => changed.mockImplementation(() => resolve()));
  await fs.appendFile(style, 'p { color: red }');
  await told;
  expect(changed).toHaveBeenCalledOnce();
  expect(await shelf.open('own:a')).not.toBe(first);
});
