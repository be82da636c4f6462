import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let suggesting: Suggesting;

const headline = 'iHostage haalt in 93 landen';

async function opens(): Promise<void> {
  await new Desk(program.window).row(headline).dblclick();
  await writing.ready();
  await expect(suggesting.tags).toBeVisible();
}

/** Opens the form of the article's still. */
async function openForm(): Promise<void> {
  await writing.body.locator('figure').getByRole('button').first().click();
  await expect(suggesting.form).toBeVisible();
}

async function closeForm(): Promise<void> {
  await program.window.keyboard.press('Escape');
  await expect(suggesting.form).toBeHidden();
}

const inForm = (name: RegExp | string): Locator => suggesting.form.getByRole('textbox', { name });
const count = (text: string): Locator =>
  program.window.getByRole('contentinfo').getByRole('button', { name: text, exact: true });

async function expectNoViolations(): Promise<void> {
  await program.window.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map((one) => one.finished.catch(() => null)),
    ),
  );
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  await expect(program.window.getByRole('heading', { level: 1 })).toBeVisible();
  await program.window.keyboard.press('Enter');
  await writing.ready();
  await sitsDown(program, 'Beeldredactie');
  await opens();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

let altText = '';

test('while one suggests, alternative text and credit are suggested, and say what there is', async () => {
  await suggesting.toggle(true);
  await openForm();
  const alt = inForm('Alt-tekst');
  altText = await alt.inputValue();
  await expect(suggesting.form).toContainText('Wat je verder wijzigt verandert meteen.');
  await alt.fill('Een nat plein bij avond');
  await expect(alt).toHaveAccessibleDescription(new RegExp(`Voorstel; nu: ${altText.slice(0, 20)}`));
  await inForm(/^Maker/).fill('Ann Lee');
  await expect(inForm(/^Maker/)).toHaveAccessibleDescription(/Voorstel; nu leeg/);
  await expectNoViolations();
  await closeForm();

  await expect(suggesting.cards).toHaveCount(2);
  await expect(count('2 voorstellen')).toBeVisible();
  const card = suggesting.saying('Alt-tekst');
  await expect(card.getByRole('insertion').first()).toBeVisible();
  await expect(card.getByRole('deletion').first()).toBeVisible();
  await expect(suggesting.saying('Maker').getByRole('insertion')).toHaveText('Ann Lee');
  await expect(suggesting.saying('Maker').getByRole('deletion')).toHaveCount(0);
});

test('undo takes back what is suggested, and what says what there is, is no suggestion', async () => {
  const { keyboard } = program.window;
  await writing.headline.click();
  await keyboard.press('Control+z');
  await expect(suggesting.cards).toHaveCount(1);
  await keyboard.press('Control+Shift+z');
  await expect(suggesting.cards).toHaveCount(2);
  await openForm();
  await inForm(/^Maker/).fill('');
  await expect(suggesting.form).not.toContainText('Voorstel; nu leeg');
  await closeForm();
  await expect(suggesting.cards).toHaveCount(1);
});

test('tags that are added are suggested, those taken off are struck through until somebody decides', async () => {
  const { keyboard } = program.window;
  await writing.headline.click();
  await new Tagging(program.window).create('Gijzeling', 'onderwerp');
  await keyboard.press('Escape');
  const coming = suggesting.chip('Gijzeling');
  await expect(coming.getByRole('insertion')).toHaveText('Gijzeling');
  await expect(coming).toContainText('Voorgesteld door Beeldredactie');
  const going = suggesting.chip('Netflix');
  await going.getByRole('button', { name: 'Netflix' }).first().focus();
  await keyboard.press('Delete');
  await expect(going.getByRole('deletion')).toHaveText('Netflix');
  await expect(going).toContainText('Voorgesteld om weg te halen door Beeldredactie');
  await expect(going.getByRole('button').first()).toBeFocused();
  await expect(suggesting.cards).toHaveCount(3);
  await expectNoViolations();

  await keyboard.press('Delete');
  await expect(going.getByRole('deletion')).toHaveCount(0);
  await keyboard.press('Delete');
  await expect(going.getByRole('deletion')).toHaveText('Netflix');
  await going.getByRole('button', { name: 'Houd Netflix: trek voorstel in' }).click();
  await expect(going.getByRole('deletion')).toHaveCount(0);
  await expect(going.getByRole('button').first()).toBeFocused();
  await expect(suggesting.cards).toHaveCount(2);
  await keyboard.press('Control+z');
  await expect(going.getByRole('deletion')).toHaveText('Netflix');
  await writing.stored();
});

test('F7 goes through them all: the form and its field, the tag’s chip', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(false);
  await writing.headline.click();
  await keyboard.press('F7');
  await expect(suggesting.form).toBeVisible();
  await expect(inForm('Alt-tekst')).toBeFocused();
  await keyboard.press('F7');
  await expect(suggesting.form).toBeHidden();
  await expect(suggesting.chip('Gijzeling').getByRole('button').first()).toBeFocused();
  await keyboard.press('F7');
  await expect(suggesting.chip('Netflix').getByRole('button').first()).toBeFocused();
  await keyboard.press('Shift+F7');
  await keyboard.press('Shift+F7');
  await expect(inForm('Alt-tekst')).toBeFocused();
  await closeForm();
});

test('another sees what is suggested beside what there is, goes to its card, and suggests another', async () => {
  await writing.stored();
  await sitsDown(program, 'Eindredactie');
  await opens();
  await openForm();
  const alt = inForm('Alt-tekst');
  await expect(alt).toHaveValue(altText);
  await expect(alt).toHaveAccessibleDescription(/Beeldredactie stelt voor: Een nat plein bij avond/);
  await expectNoViolations();
  await suggesting.form.getByRole('button', { name: 'Beeldredactie stelt voor', exact: true }).click();
  await expect(suggesting.form).toBeHidden();
  const card = suggesting.saying('Alt-tekst');
  await expect(card.getByRole('button', { name: /^Alt-tekst: / })).toBeFocused();

  await writing.headline.click();
  await suggesting.toggle(true);
  await openForm();
  await expect(alt).toHaveValue(altText);
  await alt.fill('Een leeg plein');
  await expect(
    suggesting.form.getByRole('button', { name: 'Beeldredactie stelt voor', exact: true }),
  ).toBeVisible();
  await closeForm();
  await expect(suggesting.saying('Alt-tekst')).toHaveCount(2);
  await writing.headline.click();
  await suggesting.toggle(false);
});

test('taking over and turning down changes the article or leaves it, and is undone', async () => {
  const { window } = program;
  const { keyboard } = window;
  await openForm();
  await suggesting.form
    .getByRole('button', { name: 'Neem over: Beeldredactie stelt voor: Een nat plein bij avond' })
    .click();
  await expect(inForm('Alt-tekst')).toHaveValue('Een nat plein bij avond');
  await expect(inForm('Alt-tekst')).toBeFocused();
  await closeForm();
  // What another suggests about it still waits.
  await expect(suggesting.saying('Alt-tekst')).toHaveCount(1);
  await writing.headline.click();
  await keyboard.press('Control+z');
  await expect(suggesting.saying('Alt-tekst')).toHaveCount(2);
  await keyboard.press('Control+Shift+z');
  await expect(suggesting.saying('Alt-tekst')).toHaveCount(1);

  await suggesting.bar.getByRole('button', { name: 'Alle voorstellen' }).click();
  await window.getByRole('menuitem', { name: 'Neem alles van Beeldredactie over' }).click();
  await expect(suggesting.chip('Netflix')).toHaveCount(0);
  await expect(suggesting.chip('Gijzeling').getByRole('insertion')).toHaveCount(0);
  await expect(suggesting.cards).toHaveCount(1);
  await suggesting.cards.getByRole('button', { name: /^Wijs af/ }).click();
  await expect(suggesting.section).toBeHidden();
  await openForm();
  await expect(inForm('Alt-tekst')).toHaveValue('Een nat plein bij avond');
  await closeForm();
  await writing.stored();
});
