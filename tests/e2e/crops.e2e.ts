import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Program } from './Program';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;
let table: Locator;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  writing = await new Writing(program.window).ready();
  await writing.body.locator('figure').getByRole('button').first().click();
  table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table).toBeVisible();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Where a crop lies, as it is read out. */
const says = (frame: Locator): Promise<string | null> => frame.getAttribute('aria-valuetext');

test('a crop is made, moved and sized by keyboard, and undone', async () => {
  const { keyboard } = program.window;
  await table.getByRole('radio', { name: '16:9' }).click();
  const frame = table.getByRole('slider', { name: 'Uitsnede 16:9' });
  const state = table.locator('.focus-line > span').first();
  await expect(state).toHaveText('Volgt het brandpunt');
  const automatic = await says(frame);
  await frame.focus();
  await keyboard.press('Alt+ArrowLeft');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect(state).toHaveText('Zelf gesneden');
  const smaller = await says(frame);
  expect(smaller).not.toBe(automatic);
  await keyboard.press('ArrowDown');
  await expect.poll(() => says(frame)).not.toBe(smaller);
  await writing.stored();

  // It stops at the point of interest.
  for (let press = 0; press < 12; press++) await keyboard.press('Shift+ArrowRight');
  const stopped = await says(frame);
  await keyboard.press('Shift+ArrowRight');
  expect(await says(frame)).toBe(stopped);

  await table.getByRole('button', { name: 'Zet uitsnede terug' }).click();
  await expect(state).toHaveText('Volgt het brandpunt');
  expect(await says(frame)).toBe(automatic);
  await keyboard.press('Control+z');
  await expect(state).toHaveText('Zelf gesneden');
  expect(await says(frame)).toBe(stopped);
});

test('a crop is pulled at its corner and dragged; one drag is one step', async () => {
  const { mouse } = program.window;
  await table.getByRole('radio', { name: '1:1' }).click();
  const frame = table.getByRole('slider', { name: 'Uitsnede 1:1' });
  const automatic = await says(frame);
  const grip = frame.locator('[data-grip="-1 -1"]');
  const from = await grip.boundingBox();
  if (!from) throw new Error('no grip');
  await mouse.move(from.x + 12, from.y + 12);
  await mouse.down();
  await mouse.move(from.x + 42, from.y + 40, { steps: 4 });
  await mouse.up();
  const pulled = await says(frame);
  expect(pulled).not.toBe(automatic);
  const box = await frame.boundingBox();
  if (!box) throw new Error('no frame');
  expect(Math.abs(box.width - box.height)).toBeLessThan(2);
  await mouse.move(box.x + box.width / 4, box.y + box.height / 4);
  await mouse.down();
  await mouse.move(box.x + box.width / 4 - 25, box.y + box.height / 4 - 6, { steps: 4 });
  await mouse.up();
  await expect.poll(() => says(frame)).not.toBe(pulled);
  await program.window.keyboard.press('Control+z');
  await expect.poll(() => says(frame)).toBe(pulled);
  await program.window.keyboard.press('Control+z');
  await expect.poll(() => says(frame)).toBe(automatic);
});

test('a picture is turned, on the table, in the text and on the page', async () => {
  const { window } = program;
  const picture = table.locator('.focus-picture > img');
  await table.getByRole('button', { name: 'Draai naar rechts' }).click();
  await expect(picture).toHaveAttribute('src', /\/1440\/1$/);
  const shape = (): Promise<number> =>
    picture.evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight);
  await expect.poll(shape).toBeLessThan(1);
  await window.keyboard.press('Escape');
  await expect(writing.body.locator('figure img')).toHaveAttribute('src', /\/1440\/1$/);
  await writing.stored();
  await window.keyboard.press('Control+3');
  const page = window.frameLocator('iframe').first();
  const lead = page.locator('figure img').first();
  await expect
    .poll(() => lead.evaluate((image: HTMLImageElement) => image.width / image.height).catch(() => 0))
    .toBeGreaterThan(0);
  expect(Number(await lead.getAttribute('height'))).toBeGreaterThan(Number(await lead.getAttribute('width')));
});
