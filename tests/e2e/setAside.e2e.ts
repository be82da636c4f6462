import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Backups } from './Backups';
import { Program } from './Program';
import { Writing } from './Writing';

/** From now on the system's trash takes what it is given, or, as on a disk that has none, nothing. */
async function trashTakes(program: Program, takes: boolean): Promise<void> {
  await program.app.evaluate(({ shell }, willing) => {
    const given: string[] = [];
    Object.assign(globalThis, { trashed: given });
    shell.trashItem = (place: string) => {
      if (!willing) return Promise.reject(new Error('no trash'));
      given.push(place);
      return Promise.resolve();
    };
  }, takes);
}

const trashed = (program: Program): Promise<string[]> =>
  program.app.evaluate(() => (globalThis as unknown as { trashed: string[] }).trashed);

test('what lies aside is named in the settings, and removed only when asked for, with what is in it', async () => {
  const program = await Program.start();
  const { window } = program;
  const { keyboard } = window;
  const folder = path.join(program.home, 'library');
  const { settings, notes } = new Backups(window);
  const section = settings.getByRole('region', { name: 'Opzijgezet' });

  await keyboard.press('Control+n');
  const writing = await new Writing(window).ready();
  await writing.headline.fill('Alleen hier nog');
  await writing.stored();
  await keyboard.press('Control+Shift+d');
  await keyboard.press('Control+,');
  await expect(settings.getByRole('button', { name: 'Zet terug…' })).toBeVisible();
  await expect(section).toHaveCount(0);
  await keyboard.press('Escape');

  // As setting aside leaves them: one that can still be read, and one that cannot.
  const replaced = path.join(folder, 'aside', '20260203T040506');
  const damaged = path.join(folder, 'damaged', '20260102030405');
  fs.mkdirSync(replaced, { recursive: true });
  for (const end of ['', '-wal'])
    fs.copyFileSync(path.join(folder, `library.sqlite${end}`), path.join(replaced, `library.sqlite${end}`));
  fs.mkdirSync(damaged, { recursive: true });
  fs.writeFileSync(path.join(damaged, 'library.sqlite'), Buffer.alloc(12_000, 9));

  await keyboard.press('Control+,');
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await expect(section.getByRole('listitem').nth(0)).toContainText('Vervangen bibliotheek');
  await expect(section.getByRole('listitem').nth(1)).toContainText(
    /Beschadigde database 2 januari 2026 .* · 12 kB/,
  );

  // By keyboard, and thought better of.
  await trashTakes(program, true);
  const remove = (what: RegExp) => section.getByRole('button', { name: what });
  await remove(/^Verwijder: Vervangen/).focus();
  await keyboard.press('Enter');
  const question = window.getByRole('dialog', { name: 'Verwijder de vervangen bibliotheek' });
  await expect(question).toContainText('Er staat 1 stuk in: ‘Alleen hier nog’.');
  await expect(question.getByRole('button', { name: 'Bewaar' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(settings).toBeVisible();
  await expect(remove(/^Verwijder: Vervangen/)).toBeFocused();
  expect(await trashed(program)).toEqual([]);

  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(notes.getByText(/^In de prullenbak van het systeem: Vervangen bibliotheek/)).toBeVisible();
  expect(await trashed(program)).toEqual([replaced]);
  await expect(section.getByRole('listitem')).toHaveCount(1);
  await expect(remove(/^Verwijder: Beschadigde/)).toBeFocused();

  // On a disk without a trash it is gone; the library is not.
  await trashTakes(program, false);
  await keyboard.press('Enter');
  const other = window.getByRole('dialog', { name: 'Verwijder de beschadigde database' });
  await expect(other).toContainText('Wat erin staat, kan Katern niet lezen.');
  await expect(other).toContainText('misschien alleen nog hier');
  await other.getByRole('button', { name: 'Verwijder' }).click();
  await expect(notes.getByText(/^Definitief verwijderd: Beschadigde database/)).toBeVisible();
  await expect(section).toHaveCount(0);
  await expect(settings.getByRole('button', { name: 'Zet terug…' })).toBeFocused();
  expect(fs.existsSync(damaged)).toBe(false);
  expect(fs.existsSync(path.join(folder, 'library.sqlite'))).toBe(true);
  expect(program.complaints).toEqual([]);
  await program.end();
});
