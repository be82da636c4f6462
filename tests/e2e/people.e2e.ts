import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Program } from './Program';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;

const kept = (): Record<string, unknown> =>
  (
    JSON.parse(fs.readFileSync(path.join(program.home, 'config.json'), 'utf8')) as {
      settings: Record<string, unknown>;
    }
  ).settings;

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the first screen asks who works here, and the desk says so', async () => {
  const page = program.window;
  const name = page.getByRole('textbox', { name: 'Je naam' });
  await name.fill('Sport Buro');
  await name.press('Enter');
  await page.getByRole('combobox', { name: 'Rol' }).selectOption({ label: 'Redacteur' });
  await expect(page.getByRole('complementary').getByText('Redacteur')).toBeVisible();
  await expect.poll(() => kept()).toMatchObject({ name: 'Sport Buro', role: 'editor' });
  expect(kept()['person']).toMatch(/^[0-9a-f]{8}-/);
});

test('initials are proposed and can be changed, colours are chosen by keyboard, and comments show both', async () => {
  const page = program.window;
  await page.keyboard.press('Control+n');
  await writing.ready();
  await expect(page.getByRole('textbox', { name: 'Naamregel' })).toHaveValue('Sport Buro');
  await page.keyboard.type('Plein leeg');
  await writing.body.click();
  await page.keyboard.type('Het regende.');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Control+Shift+m');
  const threads = new Threads(page);
  await expect(threads.field).toBeFocused();
  await page.keyboard.type('Hard?');
  await page.keyboard.press('Enter');
  const thread = threads.saying('Hard?');
  await expect(thread.locator('.avatar')).toHaveText('SB');

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  const initials = settings.getByRole('textbox', { name: 'Initialen' });
  await expect(initials).toHaveAttribute('placeholder', 'SB');
  await initials.fill('sb!x');
  await initials.press('Enter');
  await expect(initials).toHaveValue('sb!');
  await settings.getByRole('radio', { name: 'Amber' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(settings.getByRole('radio', { name: 'Blauw' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(thread.locator('.avatar')).toHaveText('sb!');
  await expect(thread.locator('.avatar')).toHaveAttribute('data-colour', 'blue');
});

test('another name holds from then on: what was said stays by whom it was', async () => {
  const page = program.window;
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  const name = settings.getByRole('textbox', { name: 'Je naam' });
  await name.fill('Sport Bureau');
  await name.press('Enter');
  await page.keyboard.press('Escape');
  const threads = new Threads(page);
  const thread = threads.saying('Hard?');
  await expect(thread.locator('li.comment').first()).toContainText('Sport Buro');
  await thread.getByRole('button', { name: 'Reageer' }).click();
  await expect(threads.field).toBeFocused();
  await page.keyboard.type('Nogal.');
  await page.keyboard.press('Enter');
  await expect(thread.locator('li.comment').last()).toContainText('Sport Bureau');
  await expect(thread.locator('li.comment').first()).toContainText('Sport Buro');
  await writing.stored();
});
