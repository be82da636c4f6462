import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAccessible } from './accessible';
import { Program } from './Program';

test('a piece that cannot be opened says so on a screen that violates no rule, and leads back', async () => {
  const program = await Program.start({ args: ['--article=0b6c1f5e-3f0a-4c53-9d57-2f6a8f1c7e11'] });
  const { window } = program;
  await expect(window.getByRole('main', { name: 'Dit stuk kan niet open' })).toContainText(
    'Stuk is er niet meer.',
  );
  await isAccessible(program);
  await window.getByRole('button', { name: 'Terug naar het bureau' }).click();
  await expect(window.getByRole('complementary', { name: 'Bibliotheek' })).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a desk whose library cannot be read says why on a screen that violates no rule, and is there once it can', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-e2e-'));
  const folder = path.join(home, 'library');
  // A file stands where the library's folder is to be.
  fs.writeFileSync(folder, '');
  const program = await Program.start({ home });
  const { window } = program;
  const main = window.getByRole('main');
  await expect(
    main.getByRole('heading', { level: 1, name: 'De kopij kan niet worden gelezen' }),
  ).toBeVisible();
  await expect(main.getByRole('alert')).toBeVisible();
  await isAccessible(program);
  fs.rmSync(folder);
  await main.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main).not.toContainText('De kopij kan niet worden gelezen');
  expect(program.complaints).toEqual([]);
  await program.end();
});
