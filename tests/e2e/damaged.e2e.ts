import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { Desk } from './Desk';
import { loseWayInText } from '../library/loseWayInText';
import { Program } from './Program';
import { Writing } from './Writing';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

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

test('damage that only opening an article comes upon is mended before it opens, and said', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-damaged-'));
  const folder = path.join(home, 'library');
  await libraryOf(folder, ['Het andere stuk', 'Het beschadigde stuk']);
  loseWayInText(path.join(folder, 'library.sqlite'), 'Het beschadigde stuk. ');

  const after = await Program.start({ home: home });
  const desk = await new Desk(after.window).show();
  await expect(desk.row('Het beschadigde stuk')).toBeVisible();
  expect(fs.existsSync(path.join(folder, 'damaged'))).toBe(false);
  await desk.row('Het beschadigde stuk').dblclick();
  const body = new Writing(after.window).body;
  await expect(body).toContainText('Het beschadigde stuk. Het beschadigde stuk. ');
  const note = after.window.getByRole('region', { name: 'Meldingen' });
  await expect(note).toContainText('De bibliotheek was beschadigd. 2 stukken zijn hersteld');
  await body.click();
  await after.window.keyboard.type('En verder.');
  await new Writing(after.window).stored();
  await after.end();
});

/** A library with an article under each headline, in which the same is said many times. */
async function libraryOf(folder: string, headlines: readonly string[]): Promise<void> {
  const library = libraryIn(folder);
  for (const headline of headlines) {
    const text = `${headline}. `.repeat(1500);
    const doc = createArticle({
      id: crypto.randomUUID(),
      language: 'nl',
      createdAt: '2026-05-06T12:00:00Z',
      headline,
      body: [{ kind: 'paragraph', runs: [{ kind: 'text', text, bold: false, italic: false, link: '' }] }],
    });
    valueOf(await library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }));
  }
  library.close();
}
