import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
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
let altText = '';

const headline = 'iHostage haalt in 93 landen';
const inForm = (name: RegExp | string): Locator => suggesting.form.getByRole('textbox', { name });
const caption = (): Locator => figure.locator('figcaption').first();

async function openForm(): Promise<void> {
  await figure.getByRole('button').first().click();
  await expect(suggesting.form).toBeVisible();
}

async function closeForm(): Promise<void> {
  await program.window.keyboard.press('Escape');
  await expect(suggesting.form).toBeHidden();
}

/** Decides by the menu of the strip about the paragraph the caret is in. */
async function inParagraph(name: string): Promise<void> {
  await suggesting.bar.getByRole('button', { name: 'Alle voorstellen' }).click();
  await program.window.getByRole('menuitem', { name }).click();
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  figure = writing.body.locator(':scope > figure').first();
  await expect(program.window.getByRole('heading', { level: 1 })).toBeVisible();
  await program.window.keyboard.press('Enter');
  await writing.ready();
  await sitsDown(program, 'Beeldredactie');
  await new Desk(program.window).row(headline).dblclick();
  await writing.ready();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('what is suggested about a still is decided on with its caption, as one step of undo', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(true);
  await openForm();
  altText = await inForm('Alt-tekst').inputValue();
  await inForm('Alt-tekst').fill('Een nat plein bij avond');
  await inForm(/^Maker/).fill('Sport Buro');
  await closeForm();
  await caption().click();
  await keyboard.press('End');
  await keyboard.type(' Gisteren.');
  await expect(suggesting.cards).toHaveCount(3);
  await writing.headline.click();
  await suggesting.toggle(false);

  // Of another paragraph it is no part.
  await writing.body.locator(':scope > p').first().click();
  await inParagraph('Neem voorstellen in deze alinea over');
  await expect(program.window.getByText('Hier staat geen voorstel').last()).toBeVisible();
  await expect(suggesting.cards).toHaveCount(3);

  await caption().click();
  await inParagraph('Neem voorstellen in deze alinea over');
  await expect(suggesting.section).toBeHidden();
  await expect(figure.getByRole('img')).toHaveAccessibleName('Een nat plein bij avond');
  await expect(figure).toContainText('Gisteren.');
  await openForm();
  await expect(inForm(/^Maker/)).toHaveValue('Sport Buro');
  await closeForm();

  await writing.headline.click();
  await keyboard.press('Control+z');
  await expect(suggesting.cards).toHaveCount(3);
  await expect(figure.getByRole('img')).toHaveAccessibleName(altText);
  await openForm();
  await expect(inForm(/^Maker/)).toHaveValue('');
  await closeForm();
});

test('what is suggested about a still in the selection is decided on with it', async () => {
  const { keyboard } = program.window;
  await writing.body.locator(':scope > p').first().click();
  await keyboard.press('Control+a');
  await keyboard.press('Control+Shift+x');
  await expect(suggesting.section).toBeHidden();
  await expect(figure.getByRole('img')).toHaveAccessibleName(altText);
  await expect(figure).not.toContainText('Gisteren.');
  await writing.stored();
});
