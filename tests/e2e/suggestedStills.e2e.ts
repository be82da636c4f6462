import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { Desk } from './Desk';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let suggesting: Suggesting;
let figure: Locator;

async function press(key: string): Promise<void> {
  await writing.press(key);
}

async function closeForm(): Promise<void> {
  await program.window.keyboard.press('Escape');
  await expect(suggesting.form).toBeHidden();
}

const inForm = (name: string): Locator => suggesting.form.getByRole('textbox', { name, exact: true });
const status = (name: string): Locator => program.window.getByRole('button', { name: `Status: ${name}` });

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  figure = writing.body.locator(':scope > figure');
  await sitsDown(program, 'Verslaggever');
  await program.window.keyboard.press('Control+n');
  await expect(writing.headline).toBeFocused();
  const { keyboard } = program.window;
  await keyboard.type('Beeld bij het plein');
  await writing.body.click();
  await keyboard.type('De winkel was dicht.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a picture that is suggested takes along what its author fills in, and undoes no approval', async () => {
  const { window } = program;
  await press('Control+Enter');
  await expect(status('Ter review')).toBeVisible();
  await press('Control+Enter');
  await expect(status('Goedgekeurd')).toBeVisible();
  await suggesting.toggle(true);
  await writing.body.click();
  await dropPicture(window, Buffer.from(await pictureFile('jpeg')), 'beeld.jpg');
  await expect(suggesting.form).toBeVisible();
  await expect(suggesting.form).toContainText('Je stelt dit beeld zelf voor');
  await inForm('Alt-tekst').fill('Een nat plein');
  await inForm('Maker').fill('Redactie Film');
  await closeForm();
  await expect(figure).toHaveAttribute('data-end-inserted');
  await expect(suggesting.cards).toHaveCount(1);
  await expect(suggesting.cards).toContainText('voeg beeld toe');
  await writing.stored();
  await expect(window.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' })).toBeHidden();
});

test('another suggests about it what it would say, and the final reading shows that', async () => {
  const { window } = program;
  await writing.stored();
  await sitsDown(program, 'Eindredactie');
  await new Desk(window).row('Beeld bij het plein').dblclick();
  await writing.ready();
  await figure.getByRole('button').first().click();
  await expect(suggesting.form).not.toContainText('Je stelt dit beeld zelf voor');
  await inForm('Alt-tekst').fill('Een nat plein bij avond');
  await inForm('Maker').fill('Sport Buro');
  await closeForm();
  await expect(suggesting.cards).toHaveCount(3);
  await expect(suggesting.saying('Alt-tekst')).not.toContainText('niet meer in het stuk');

  await suggesting.read('Eindtekst');
  const copy = window.getByRole('document', { name: 'Kopij' });
  await expect(copy.getByRole('img')).toHaveAccessibleName('Een nat plein bij avond');
  await expect(copy).toContainText('Sport Buro');
  await expect(copy).not.toContainText('Redactie Film');
  await suggesting.read('Markeringen');
  await expect(figure.getByRole('img')).toHaveAccessibleName('Een nat plein');
});

test('the picture is taken over with all that its author said of it', async () => {
  const { window } = program;
  const card = suggesting.saying('voeg beeld toe');
  await card.getByRole('button', { name: /^Neem over/ }).click();
  await expect(figure).not.toHaveAttribute('data-end-inserted');
  await expect(figure.getByRole('img')).toHaveAccessibleName('Een nat plein');
  await expect(figure).toContainText('Redactie Film');
  // Now there is something else than what was approved.
  await expect(
    window.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' }),
  ).toBeVisible();
});

test('after the last card the focus is back in the text, and it is said that none are left', async () => {
  const { window } = program;
  await suggesting.cards.first().getByRole('button').first().focus();
  await window.keyboard.press('x');
  await expect(suggesting.cards).toHaveCount(1);
  await window.keyboard.press('a');
  await expect(suggesting.section).toBeHidden();
  await expect(window.getByText('Er staan geen voorstellen meer open').last()).toBeVisible();
  await expect(window.locator('.ms :focus')).toHaveCount(1);
});
