import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

test('a piece that was put in the bin says so in its tab, and comes out of it there', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await page.keyboard.type('Weg ermee');
  await writing.stored();
  await page.keyboard.press('Control+Shift+n');
  const desk = await new Desk(page).show();
  await desk.list.focus();
  await page.keyboard.press('Delete');
  await expect(desk.rows).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'Tabbladen' })
    .getByRole('button', { name: /^Weg ermee/ })
    .first()
    .click();
  await writing.ready();
  const says = page.getByRole('status').filter({ hasText: 'Dit stuk ligt in de prullenmand.' });
  await expect(says).toBeVisible();
  await says.getByRole('button', { name: 'Zet terug' }).click();
  await expect(says).toHaveCount(0);
  await desk.show();
  await expect(desk.row('Weg ermee')).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('who suggested when Katern was closed goes on suggesting', async () => {
  const first = await Program.start();
  await first.window.keyboard.press('Control+n');
  const writing = await new Writing(first.window).ready();
  await writing.body.click();
  await first.window.keyboard.type('Zo staat het er.');
  await new Suggesting(first.window).toggle(true);
  await writing.stored();
  await first.close();

  const second = await Program.start({ home: first.home });
  const again = await new Writing(second.window).ready();
  await expect(second.window.getByRole('button', { name: 'Stel wijzigingen voor' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await again.body.click();
  await again.press('Control+End');
  await second.window.keyboard.type(' En zo niet.');
  await expect(new Suggesting(second.window).inserted).toHaveText(' En zo niet.');
  await new Suggesting(second.window).toggle(false);
  await second.close();

  const third = await Program.start({ home: first.home });
  await new Writing(third.window).ready();
  await expect(third.window.getByRole('button', { name: 'Stel wijzigingen voor' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  expect([...first.complaints, ...second.complaints, ...third.complaints]).toEqual([]);
  await third.end();
});

test('what was replaced from the desk is undone as a whole, and not mistaken for what was written here', async () => {
  const program = await Program.start();
  const page = program.window;
  const { keyboard } = page;
  await keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await keyboard.type('Boermans maakt film');
  await writing.stored();
  await keyboard.press('Control+Shift+n');
  const desk = await new Desk(page).show();
  await desk.list.focus();
  await keyboard.press('Control+h');
  const dialog = page.getByRole('dialog', { name: /^Zoek en vervang in/ });
  await dialog.getByRole('textbox', { name: 'Zoek' }).fill('film');
  await keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Vervang door' }).fill('serie');
  await dialog.getByRole('button', { name: /^Vervang 1/ }).click();
  await expect(desk.row('Boermans maakt serie')).toBeVisible();
  const notices = new Notices(page);
  await notices.notes.getByRole('button', { name: 'Sluit' }).click();

  await page
    .getByRole('navigation', { name: 'Tabbladen' })
    .getByRole('button', { name: /^Boermans/ })
    .first()
    .click();
  await writing.ready();
  await keyboard.press('Control+z');
  const says = notices.note('1 plek vervangen in 1 stuk, vanaf het bureau');
  await expect(says).toBeVisible();
  await expect(writing.headline).toHaveText('Boermans maakt serie');
  await says.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(writing.headline).toHaveText('Boermans maakt film');
  await writing.headline.click();
  await keyboard.press('Control+End');
  await keyboard.type(' af');
  await keyboard.press('Control+z');
  await expect(writing.headline).not.toHaveText(/af$/);
  await expect(says).toHaveCount(0);
  expect(program.complaints).toEqual([]);
  await program.end();
});
