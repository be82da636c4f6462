import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import { openSqlite } from '../../electron/library/sqlite';
import { createArticle } from '../../shared/article/createArticle';
import { isAccessible } from './accessible';
import { Program } from './Program';
import { Writing } from './Writing';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

test('a thorough check finds what opening never reads, mends it, and finds nothing the second time', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-check-'));
  const folder = path.join(home, 'library');
  const ids = await libraryOf(folder, ['Het hele stuk', 'Het stuk met een gat', 'Het stuk zonder kaart']);
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(`update updates set bytes = x'0000' where article = '${ids[1]}'`);
  database.exec(`update articles set headline = 'Een kop die er niet staat' where id = '${ids[2]}'`);
  database.close();

  const program = await Program.start({ home });
  const { window } = program;
  await window.keyboard.press('Control+n');
  const writing = await new Writing(window).ready();
  await writing.headline.fill('Onder het werk');
  await window.keyboard.press('Control+k');
  await window.getByRole('dialog').getByRole('combobox').fill('controleer');
  await window.getByRole('option', { name: /Controleer bibliotheek/ }).click();
  const dialog = window.getByRole('dialog', { name: 'Bibliotheek controleren' });
  const found = dialog.getByRole('list', { name: 'Gevonden' }).getByRole('listitem');
  await expect(found).toHaveCount(2);
  await expect(found.filter({ hasText: 'Het stuk met een gat' })).toContainText('Hersteld');
  await expect(found.filter({ hasText: 'Het stuk zonder kaart' })).toContainText('Het bureau toonde');
  await expect(dialog).toContainText('stukken 4');
  await isAccessible(program);
  await dialog.getByRole('button', { name: 'Controleer opnieuw' }).click();
  await expect(dialog).toContainText('Alles is heel.');
  await isAccessible(program);
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.keyboard.type(', en verder');
  await expect(writing.headline).toHaveText('Onder het werk, en verder');
  await writing.stored();
  await program.end();
});

/** A library with an article under each headline; their ids. */
async function libraryOf(folder: string, headlines: readonly string[]): Promise<string[]> {
  const library = libraryIn(folder);
  const ids: string[] = [];
  for (const headline of headlines) {
    const doc = createArticle({
      id: crypto.randomUUID(),
      language: 'nl',
      createdAt: '2026-05-06T12:00:00Z',
      headline,
    });
    const update = Y.encodeStateAsUpdate(doc);
    ids.push(valueOf(await library.calls['article:import']({ update, sample: false })).id);
  }
  library.close();
  return ids;
}
