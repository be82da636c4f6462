import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let suggesting: Suggesting;

async function opens(): Promise<void> {
  await new Desk(program.window).row('Film op het plein').dblclick();
  await writing.ready();
}

/** Puts the caret in a block of the body. */
async function isIn(block: Locator): Promise<void> {
  await block.click();
  await expect(block).toHaveClass(/now/);
}

function attach(): void {
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
}

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

const block = (number: number): Locator => writing.body.locator(':scope > *').nth(number);

test.beforeAll(async () => {
  program = await Program.start();
  attach();
  await sitsDown(program, 'Verslaggever');
  await program.window.keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  const { keyboard } = program.window;
  await keyboard.type('Film op het plein');
  await writing.body.click();
  await keyboard.type('De winkel was dicht.');
  await writing.press('Enter');
  await keyboard.type('Het regende hard.');
  await writing.press('Enter');
  await keyboard.type('Niemand ging naar huis.');
  await writing.stored();
  await sitsDown(program, 'Eindredactie');
  await opens();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('what an editor types, deletes, splits and joins stands beside the text, which is printed as it was', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(true);
  await isIn(block(0));
  await writing.press('End');
  await writing.press('Backspace', 'dicht.'.length);
  await keyboard.type('open.');
  await expect(block(0)).toHaveText('De winkel was open.dicht.');
  await expect(block(0).getByRole('deletion')).toHaveText('dicht.');
  await expect(block(0).getByRole('insertion')).toHaveText('open.');
  // One who deletes a word and writes another replaces it.
  await expect(suggesting.cards).toHaveCount(1);
  await expect(suggesting.saying('dicht.')).toContainText('open.');

  await isIn(block(1));
  await writing.goHome();
  await writing.press('Delete');
  await writing.press('Delete');
  await writing.press('Delete');
  await expect(block(1).getByRole('deletion')).toHaveText('Het');
  await writing.press('End');
  await writing.press('Enter');
  await keyboard.type('De avond was lang.');
  await expect(block(2)).toHaveText('De avond was lang.');
  await isIn(block(3));
  await writing.press('Control+Shift+h');
  await expect(block(3)).toHaveAttribute('data-block', 'subhead');
  await writing.stored();

  expect(await suggesting.reading('Origineel')).toEqual([
    'De winkel was dicht.',
    'Het regende hard.',
    'Niemand ging naar huis.',
  ]);
  expect(await suggesting.reading('Eindtekst')).toEqual([
    'De winkel was open.',
    ' regende hard.',
    'De avond was lang.',
    'Niemand ging naar huis.',
  ]);
  await expect(suggesting.cards).toHaveCount(4);
  await expect(program.window.getByRole('contentinfo')).toContainText('4 voorstellen');
  await expectNoViolations();
});

test('one changes one’s own suggestion, and undo takes it back', async () => {
  const { keyboard } = program.window;
  await isIn(block(2));
  await writing.press('End');
  await writing.press('Backspace', ' lang.'.length);
  await expect(block(2)).toHaveText('De avond was');
  await keyboard.type(' kort.');
  await expect(block(2)).toHaveText('De avond was kort.');
  await expect(block(2).getByRole('deletion')).toHaveCount(0);
  await writing.press('Control+z');
  await expect(block(2)).not.toHaveText('De avond was kort.');
  await keyboard.press('Control+Shift+z');
  await expect(block(2)).toHaveText('De avond was kort.');
  await expect(suggesting.cards).toHaveCount(4);
});

test('a word that is composed is suggested letter by letter', async () => {
  const { window } = program;
  await isIn(block(1));
  await writing.press('End');
  const session = await window.context().newCDPSession(window);
  await session.send('Input.imeSetComposition', { text: 'e', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: 'één' });
  await session.detach();
  await expect(block(1)).toHaveText('Het regende hard.één');
  await expect(block(1).getByRole('insertion')).toHaveText('één');
  await writing.press('Control+z');
  await expect(block(1)).toHaveText('Het regende hard.');
});

test('it is all there after a restart, and is no longer suggested to where one does not suggest', async () => {
  await writing.stored();
  await program.close();
  program = await Program.start({ home: program.home });
  attach();
  await sitsDown(program, 'Verslaggever');
  await opens();
  const { keyboard } = program.window;
  await expect(suggesting.cards).toHaveCount(4);
  await expect(suggesting.cards.first()).toContainText('Eindredactie');
  // It goes on as it was left.
  await suggesting.toggle(false);
  // In the middle of what somebody else suggests.
  await isIn(block(2));
  await writing.goHome();
  await writing.press('ArrowRight');
  await writing.press('ArrowRight');
  await keyboard.type(' hele');
  await expect(block(2)).toHaveText('De hele avond was kort.');
  await expect(block(2).getByRole('insertion').first()).toHaveText('De');
  await expect(block(2).getByRole('insertion').nth(1)).toHaveText(' avond was kort.');
  await writing.press('Control+z');
  await expect(block(2)).toHaveText('De avond was kort.');
});

test('a journalist takes suggestions over and turns them down by keyboard, one after the other', async () => {
  const { keyboard } = program.window;
  await isIn(block(0));
  await writing.goHome();
  await keyboard.press('F7');
  await expect(suggesting.bar.getByRole('status')).toHaveText(
    'voorstel 1 van 4: voeg toe “open.”, verwijder “dicht.”, door Eindredactie',
  );
  await expect(suggesting.saying('open.')).toHaveAttribute('data-active', 'true');
  await writing.press('Control+Shift+a');
  await expect(block(0)).toHaveText('De winkel was open.');
  await expect(suggesting.inserted.filter({ hasText: 'open.' })).toHaveCount(0);
  await expect(suggesting.bar.getByRole('status')).toHaveText(
    'voorstel 1 van 3: verwijder “Het”, door Eindredactie',
  );
  await writing.press('Control+Shift+x');
  await expect(block(1)).toHaveText('Het regende hard.');
  await expect(suggesting.deleted.filter({ hasText: 'Het' })).toHaveCount(0);
  await writing.press('Control+z');
  await expect(suggesting.deleted.filter({ hasText: 'Het' })).toHaveCount(1);
  await writing.press('Control+z');
  await expect(suggesting.deleted.filter({ hasText: 'dicht.' })).toHaveCount(1);
  await expect(suggesting.cards).toHaveCount(4);
});

test('cards take over with A and turn down with X', async () => {
  const { keyboard } = program.window;
  await suggesting.saying('De avond was kort.').getByRole('button').first().focus();
  await keyboard.press('x');
  await expect(writing.body.locator(':scope > *')).toHaveCount(3);
  await expect(suggesting.cards).toHaveCount(3);
  const last = suggesting.saying('wordt tussenkop');
  await last.getByRole('button', { name: /^Neem over/ }).click();
  await expect(suggesting.cards).toHaveCount(2);
  await expect(block(2)).not.toHaveAttribute('data-kind-suggested');
  await expect(block(2)).toHaveAttribute('data-block', 'subhead');
});

test('reading without marks is only reading, and Escape goes back', async () => {
  const { window } = program;
  await suggesting.read('Eindtekst');
  const copy = window.getByRole('document', { name: 'Kopij' });
  await expect(copy).toBeFocused();
  await window.keyboard.type('x');
  await expect(copy).not.toContainText('x');
  await expectNoViolations();
  await window.keyboard.press('Escape');
  await expect(copy).toBeHidden();
  await expect(suggesting.bar.getByRole('radio', { name: 'Markeringen' })).toBeChecked();
});

test('review shows what is suggested against what there is; words and cards lead to each other', async () => {
  const { window } = program;
  await window.keyboard.press('Control+2');
  const review = window.getByRole('main', { name: 'Review' });
  await expect(review.getByText('Nu, met voorstellen', { exact: true })).toBeVisible();
  const copy = review.getByRole('article');
  const opened = copy.getByRole('insertion').filter({ hasText: 'open' });
  await expect(opened).toBeVisible();
  await expectNoViolations();
  const card = suggesting.saying('open.');
  const other = suggesting.cards.filter({ hasNotText: 'open.' });
  await other.getByRole('button').first().click();
  await expect(other).toHaveAttribute('data-active', 'true');
  await expect(review, 'one stays in the review').toBeVisible();
  await opened.getByText('open', { exact: true }).click();
  await expect(card).toHaveAttribute('data-active', 'true');
  await expect(card.getByRole('button').first()).toBeFocused();
  await expect(opened).toHaveAttribute('data-active');
  await window.keyboard.press('F7');
  await expect(other.getByRole('button').first()).toBeFocused();
  await window.keyboard.press('F7');
  await expect(card.getByRole('button').first()).toBeFocused();
  // A card has its keys here as well, and there is the way back to the text.
  await window.keyboard.press('x');
  await expect(suggesting.cards).toHaveCount(1);
  await window.keyboard.press('Control+z');
  await expect(suggesting.cards).toHaveCount(2);
  await card.getByRole('button', { name: /^Toon bij Schrijven/ }).click();
  await expect(writing.body).toBeFocused();
  await expect(card).toHaveAttribute('data-active', 'true');
});

test('all of them, those in some words, and those of one person are decided on at once', async () => {
  const { window } = program;
  const notices = new Notices(window);
  await isIn(block(0));
  await writing.press('Home');
  await writing.press('Shift+End');
  await writing.press('Control+Shift+x');
  await expect(block(0)).toHaveText('De winkel was dicht.');
  await expect(suggesting.cards).toHaveCount(1);
  await suggesting.toggle(true);
  await isIn(block(0));
  await writing.press('End');
  await window.keyboard.type(' Helaas.');
  await suggesting.toggle(false);
  await expect(suggesting.cards).toHaveCount(2);
  await suggesting.bar.getByRole('button', { name: 'Alle voorstellen' }).click();
  await window.getByRole('menuitem', { name: 'Wijs alles van Eindredactie af' }).click();
  await expect(suggesting.cards).toHaveCount(1);
  await expect(suggesting.cards).toContainText('Verslaggever');
  await suggesting.bar.getByRole('button', { name: 'Alle voorstellen' }).click();
  await window.getByRole('menuitem', { name: 'Neem alles over' }).click();
  await expect(block(0)).toHaveText('De winkel was dicht. Helaas.');
  await expect(suggesting.section).toBeHidden();
  await expect(suggesting.bar).toBeHidden();
  const note = notices.note('1 voorstel overgenomen');
  await note.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(suggesting.cards).toHaveCount(1);
});

test('R begins a comment on its words, and approving goes through what is open first', async () => {
  const { window } = program;
  await suggesting.cards.getByRole('button').first().focus();
  await window.keyboard.press('r');
  const comments = window.getByRole('region', { name: 'Opmerkingen' });
  await comments.getByRole('textbox').fill('Waarom?');
  await writing.press('Enter');
  await expect(comments.getByRole('listitem').filter({ hasText: 'Waarom?' }).first()).toContainText(
    'Helaas.',
  );
  await isIn(block(1));
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('button', { name: /^Status: Ter review/ })).toBeVisible();
  await window.keyboard.press('Control+Enter');
  const note = new Notices(window).note('Er staat nog 1 voorstel open');
  await expect(note).toBeVisible();
  await expect(suggesting.cards).toHaveAttribute('data-active', 'true');
  await expect(window.getByRole('button', { name: /^Status: Ter review/ })).toBeVisible();
  await note.getByRole('button', { name: 'Keur toch goed' }).click();
  await expect(window.getByRole('button', { name: /^Status: Goedgekeurd/ })).toBeVisible();
});

test('what is copied has no crossed-out words', async () => {
  const { window } = program;
  await suggesting.toggle(true);
  await isIn(block(1));
  await writing.press('End');
  await writing.press('Backspace', ' hard.'.length);
  await window.keyboard.type(' zacht.');
  await writing.press('Home');
  await writing.press('Shift+End');
  await writing.press('Control+c');
  await writing.press('End');
  await writing.press('Enter');
  await writing.press('Control+v');
  await expect(block(2)).toHaveText('Het regende zacht.');
  await expect(block(2).getByRole('deletion')).toHaveCount(0);
  await writing.stored();
});
