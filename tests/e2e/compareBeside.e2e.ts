import { expect, test } from '@playwright/test';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

test('side by side shows what differs around the copy too, and one comes to it step by step', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  const reviewing = new Reviewing(page);
  await reviewing.keep('Eerste');
  await page.getByRole('textbox', { name: 'Naamregel' }).fill('Sport Buro');
  await page.getByRole('textbox', { name: 'Alt-tekst' }).first().fill('Lege gracht');
  await new Tagging(page).create('Plein', 'Onderwerp');
  await writing.stored();
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
  );
  await page.keyboard.press('Control+2');
  await page.getByRole('radio', { name: 'Naast elkaar' }).check();
  const [before, after] = [reviewing.copy.first(), reviewing.copy.last()];
  await expect(after.getByRole('definition').filter({ hasText: 'Sport Buro' })).toBeVisible();
  await expect(before.getByRole('definition').filter({ hasText: /^–$/ })).toBeVisible();
  await expect(after.getByRole('definition').filter({ hasText: 'Plein' }).last()).toBeVisible();
  await expect(after.getByRole('definition').filter({ hasText: 'Lege gracht' })).toBeVisible();
  for (const name of ['Alt-tekst', 'Tags', 'Naamregel']) {
    await page.keyboard.press('F7');
    const term = before.locator('[data-active]').getByText(name, { exact: true });
    await expect(term).toBeInViewport();
  }

  // Laid over each other they have cards, which one comes to as well.
  await page.getByRole('radio', { name: 'Markeringen' }).check();
  await page.keyboard.press('Shift+F7');
  await expect(reviewing.changes.getByRole('button', { name: 'Tags', exact: true })).toBeFocused();

  // The versions lie over the copy here: the focus goes there and back.
  await page.getByRole('button', { name: 'Toon of verberg versies' }).click();
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Eerste/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reviewing.versions).toBeHidden();
  await expect(page.getByRole('button', { name: 'Toon of verberg versies' })).toBeFocused();
  expect(program.complaints).toEqual([]);
  await program.end();
});
