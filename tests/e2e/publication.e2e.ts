import { expect, test } from '@playwright/test';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Writing } from './Writing';

test('day and time of publication are those of the page, wherever the computer stands', async () => {
  const program = await Program.start({ env: { TZ: 'America/New_York' } });
  const page = program.window;
  await page.keyboard.press('Enter');
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const printed = new Exporting(page).previewed.locator('main time').first();

  await expect(page.getByText('De tijd in Amsterdam, zoals de pagina.')).toBeVisible();
  // Playwright loses a frame that is sent elsewhere before it has its first page (1 of 60 on a busy computer).
  await expect(printed).toBeVisible();
  await page.getByRole('textbox', { name: 'Datum' }).fill('06-05-2025');
  await page.getByRole('textbox', { name: 'Tijd' }).fill('00:41');
  await expect(page.getByRole('textbox', { name: 'Datum' })).toHaveValue('06-05-2025');
  await expect(printed).toHaveText('6 mei 2025, 00.41 uur');
  await expect(printed).toHaveAttribute('datetime', '2025-05-06T00:41:00+02:00');
  await program.end();
});

test('on a computer in the page’s own zone nothing is said of zones', async () => {
  const program = await Program.start({ env: { TZ: 'Europe/Amsterdam' } });
  const page = program.window;
  await page.keyboard.press('Enter');
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  await expect(new Exporting(page).previewed.locator('main time').first()).toBeVisible();
  await expect(page.getByText('De tijd in Amsterdam', { exact: false })).toHaveCount(0);
  await program.end();
});
