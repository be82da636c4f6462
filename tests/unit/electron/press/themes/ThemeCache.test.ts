import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { ThemeCache } from '../../../../../electron/press/themes/ThemeCache';
import { themeFolder } from '../../../../fixtures/exportedBundle';

it('gives back the theme that was made, as long as nobody touched what was kept', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-themes-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const theme = await loadTheme(themeFolder);
  let made = 0;
  const make = (): Theme => {
    made++;
    return theme;
  };
  const find = (print: string): Promise<Theme> => new ThemeCache(folder).find(print, make);
  expect(await find('een')).toBe(theme);
  expect(await find('een')).toEqual(theme);
  expect(made).toBe(1);
  await find('twee');
  expect(made).toBe(2);
  for (const name of fs.readdirSync(folder)) fs.appendFileSync(path.join(folder, name), 'x');
  expect(await find('een')).toEqual(theme);
  expect(made).toBe(3);
  const broken = (): Theme => {
    throw new Error('stuk');
  };
  await expect(new ThemeCache(folder).find('drie', broken)).rejects.toThrow('stuk');
  await find('drie');
  expect(made).toBe(4);
});
