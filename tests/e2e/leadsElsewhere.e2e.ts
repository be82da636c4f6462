import { expect, test } from '@playwright/test';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { Desk } from './Desk';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

// What a tag and a picture of an open article lead to: the other articles that have them.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let writing: Writing;

test.beforeAll(async () => {
  program = await Program.start();
  desk = new Desk(program.window);
  writing = new Writing(program.window);
  const tagging = new Tagging(program.window);
  const picture = Buffer.from(await pictureFile('jpeg'));
  for (const headline of ['Eerste stuk', 'Tweede stuk', 'Derde stuk']) {
    await program.window.keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await program.window.keyboard.type(headline);
    if (headline !== 'Derde stuk') {
      await dropPicture(program.window, picture, 'beeld.jpg');
      const table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
      await table.getByRole('button', { name: 'Klaar' }).click();
      await expect(table).toBeHidden();
    }
    if (headline !== 'Eerste stuk') await tagging.create('Netflix', 'bedrijf');
    await writing.stored();
  }
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a tag in the panel leads to the pieces that carry it, by key and by press, and Delete takes it off', async () => {
  const { keyboard } = program.window;
  const chip = program.window.getByRole('button', { name: 'Netflix', exact: true });
  await chip.focus();
  await keyboard.press('Enter');
  await expect(desk.title).toHaveText('Netflix');
  await expect.poll(() => desk.headlines()).toEqual(['Derde stuk', 'Tweede stuk']);
  await desk.row('Derde stuk').click();
  await writing.ready();
  await chip.click();
  await expect(desk.title).toHaveText('Netflix');
  await desk.row('Derde stuk').click();
  await writing.ready();
  await chip.focus();
  await keyboard.press('Delete');
  await expect(chip).toHaveCount(0);
  await writing.stored();
  await desk.show();
  await expect.poll(() => desk.headlines()).toEqual(['Tweede stuk']);
});

test('the table of a picture says where else it is used, and leads there', async () => {
  await desk.row('Tweede stuk').click();
  await writing.ready();
  await program.window.getByRole('button', { name: 'Open beeld.jpg in de beeldtafel' }).click();
  const table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await table.getByRole('button', { name: 'Ook gebruikt in 1 ander stuk' }).click();
  await expect(table).toBeHidden();
  await expect(desk.title).toHaveText('Met dit beeld');
  await expect.poll(async () => (await desk.headlines()).sort()).toEqual(['Eerste stuk', 'Tweede stuk']);
});
