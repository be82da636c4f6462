import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { isAccessible } from './accessible';
import { Backups } from './Backups';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

async function write(page: Page, headline: string, body: string): Promise<Writing> {
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.headline.fill(headline);
  await writing.body.click();
  await page.keyboard.type(body);
  await writing.stored();
  return writing;
}

/** The window that takes the present one's place when `act` is done. */
async function windowAfter(program: Program, act: () => Promise<void>): Promise<Page> {
  const opened = program.app.waitForEvent('window');
  await act();
  const page = await opened;
  await page.getByRole('main').waitFor();
  return page;
}

test('a copy gives back one article, then the whole library, and that is undone', async () => {
  const program = await Program.start();
  const { window } = program;
  const writing = await write(window, 'Uit het archief', 'Zoals het was.');
  const backups = new Backups(window);
  await backups.make();

  await writing.body.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' En wat later kwam.');
  await writing.stored();

  await backups.open();
  await expect(backups.copies).toHaveCount(1);
  await backups.search.fill('niets hiervan');
  await expect(backups.articles).toHaveCount(0);
  await isAccessible(program);
  await backups.search.fill('ARCHIEF');
  await expect(backups.articles).toHaveCount(1);
  await isAccessible(program);
  await backups.restoreArticle('Uit het archief');
  await window.keyboard.press('Escape');
  await expect(backups.dialog).toBeHidden();
  const desk = await new Desk(window).show();
  await expect(desk.rows).toHaveCount(2);
  await expect(desk.row(/Uit het archief \(van /)).toContainText('Zoals het was.');
  await expect(desk.row(/Uit het archief \(van /)).not.toContainText('later');

  await backups.open();
  const restored = await windowAfter(program, () => backups.restoreWhole());
  const then = new Desk(restored);
  await expect(then.rows).toHaveCount(1);
  await then.list.press('Enter');
  await expect(new Writing(restored).body).toHaveText('Zoals het was.');

  const notes = new Backups(restored).notes;
  await expect(notes).toContainText('staat terug');
  const undone = await windowAfter(program, () =>
    notes.getByRole('button', { name: 'Maak ongedaan' }).click(),
  );
  const again = new Desk(undone);
  await expect(again.rows).toHaveCount(2);
  await expect(again.row('En wat later kwam.')).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a library that cannot be opened is restored from the window that says so', async () => {
  const before = await Program.start();
  await write(before.window, 'Gered', 'Elk woord.');
  await new Backups(before.window).make();
  await before.close();
  const folder = path.join(before.home, 'library');
  for (const name of fs.readdirSync(folder)) {
    if (/^(library\.sqlite|journal)/.test(name)) {
      fs.rmSync(path.join(folder, name), { recursive: true });
    }
  }
  const config = path.join(before.home, 'config.json');
  const kept = JSON.parse(fs.readFileSync(config, 'utf8')) as { settings: { lastArticle: string } };
  fs.writeFileSync(config, JSON.stringify({ ...kept, settings: { ...kept.settings, lastArticle: '' } }));

  const after = await Program.start({ home: before.home });
  await after.window.getByRole('main').getByRole('button', { name: 'Zet terug…' }).click();
  const backups = new Backups(after.window);
  await backups.articles.first().waitFor();
  const restored = await windowAfter(after, () => backups.restoreWhole());
  await expect(new Desk(restored).row('Gered')).toBeVisible();
  await after.end();
});
