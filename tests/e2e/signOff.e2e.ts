import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;

test.beforeAll(async () => {
  program = await Program.start();
  const page = program.window;
  writing = new Writing(page);
  const name = page.getByRole('textbox', { name: 'Je naam' });
  await name.fill('Sanne Bos');
  await name.press('Enter');
  await page.keyboard.press('Control+n');
  await writing.ready();
  await page.keyboard.type('Plein leeg');
  await writing.body.click();
  await page.keyboard.type('Het regende.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('an approval is of exactly what was approved: what is edited after it voids it, and the difference is shown', async () => {
  const page = program.window;
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  const status = page.getByRole('button', { name: 'Status: Goedgekeurd' });
  await expect(status).toBeVisible();
  const told = page.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' });
  await expect(told).toBeHidden();

  await writing.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Hard.');
  await expect(told).toContainText('Goedgekeurd door Sanne Bos');
  await page.keyboard.press('Control+z');
  await expect(told).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(told).toBeVisible();
  await writing.stored();

  await told.getByRole('button', { name: 'Bekijk het verschil' }).click();
  const review = page.getByRole('main', { name: 'Review' });
  await expect(review.getByRole('radio', { name: /^Van: Goedgekeurd/ })).toBeChecked();
  await expect(review.getByRole('article').getByText('Hard.')).toBeVisible();
  await expect(review.getByText('+1 woord')).toBeVisible();
});

test('the desk says so too, until it is approved again', async () => {
  const page = program.window;
  const desk = await new Desk(page).show();
  await expect(desk.rows).toContainText('Goedkeuring vervallen');
  await desk.rows.first().click();
  const told = page.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' });
  await told.getByRole('button', { name: 'Keur opnieuw goed' }).click();
  await expect(told).toBeHidden();
  await new Desk(page).show();
  await expect(desk.rows).not.toContainText('Goedkeuring vervallen');
});
