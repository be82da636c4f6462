import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

test('a library whose database is gone comes back with every word, and says so', async () => {
  const before = await Program.start();
  await before.window.keyboard.press('Control+n');
  const writing = await new Writing(before.window).ready();
  await writing.headline.fill('Terug van weggeweest');
  await writing.body.click();
  await before.window.keyboard.type('Elk woord staat er nog.');
  await writing.stored();
  await before.close();

  const folder = path.join(before.home, 'library');
  for (const file of fs.readdirSync(folder)) {
    if (file.startsWith('library.sqlite')) fs.rmSync(path.join(folder, file));
  }

  const after = await Program.start({ home: before.home });
  const note = after.window.getByRole('region', { name: 'Meldingen' });
  await expect(note).toContainText('De bibliotheek was beschadigd. 1 stuk is hersteld');
  const desk = await new Desk(after.window).show();
  await expect(desk.row('Terug van weggeweest')).toBeVisible();
  await desk.list.press('Enter');
  await expect(new Writing(after.window).body).toHaveText('Elk woord staat er nog.');
  await after.end();
});
