import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose, pickFromMenu } from './dialogs';
import { dropPicture } from './dropPicture';
import { Exporting } from './Exporting';
import { Notices } from './Notices';
import { packArticle } from './packArticle';
import { Program } from './Program';
import { readSample } from './readSample';
import { reviewInWord } from './reviewInWord';
import { Suggesting } from './Suggesting';
import { Tagging } from './Tagging';
import { Threads } from './Threads';
import { Writing } from './Writing';

// The whole story of an article: each chapter goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

const journalist = 'Verslaggever';
const editor = 'Eindredactie';
const colleague = 'Collega in Word';
const credit = "Beeld: Still 'iHostage' via Elmer van der Marel";

let folder: string;
let here: Program;
let there: Program;

const file = (name: string): string => path.join(folder, name);
const at = ({ window }: Program): { writing: Writing; suggesting: Suggesting; threads: Threads } => ({
  writing: new Writing(window),
  suggesting: new Suggesting(window),
  threads: new Threads(window),
});
const paragraph = (program: Program, words: string): Locator =>
  at(program).writing.body.locator('p').filter({ hasText: words });

/** Somebody sits down at a desk of their own for the first time. */
async function begins(name: string, role: string): Promise<Program> {
  const program = await Program.start();
  const field = program.window.getByRole('textbox', { name: 'Je naam' });
  await field.fill(name);
  await field.press('Enter');
  await program.window.getByRole('combobox', { name: 'Rol' }).selectOption({ label: role });
  return program;
}

/** Puts the caret at the end of the paragraph with these words. */
async function goesToEnd(program: Program, words: string): Promise<void> {
  const block = paragraph(program, words);
  await block.click();
  await expect(block).toHaveClass(/now/);
  await at(program).writing.press('End');
}

/** Opens a package by the menu. */
async function opens(program: Program, name: string): Promise<void> {
  await choose(program, file(name));
  await pickFromMenu(program, 'Open pakket');
}

/** Takes a package in from somebody whose key is seen for the first time. */
async function trusts({ window }: Program, says: string): Promise<void> {
  const asked = window.getByRole('dialog', { name: 'Pakket openen' });
  await expect(asked).toContainText(says);
  await asked.getByRole('button', { name: 'Haal binnen' }).click();
  await expect(asked).toBeHidden();
}

test.beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-story-'));
  [here, there] = await Promise.all([begins(journalist, 'Journalist'), begins(editor, 'Redacteur')]);
  await here.app.evaluate(({ app }, output) => app.setPath('documents', output), file('site'));
});

test.afterAll(async () => {
  await Promise.all([here.end(), there.end()]);
  fs.rmSync(folder, { recursive: true });
});

test.afterEach(() => {
  expect([here.complaints, there.complaints]).toEqual([[], []]);
});

test('a journalist writes a piece with its still and tags, sends it to review and packs it', async () => {
  const { window } = here;
  await window.keyboard.press('Control+n');
  const { writing } = at(here);
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await window.keyboard.type('Plein vol bij openluchtfilm');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Ruim duizend mensen keken zaterdag naar een film onder de sterren.');
  await window.keyboard.press('Enter');
  await window.keyboard.type('De avond begon met regen.');
  await writing.press('Enter');
  await window.keyboard.type('Toen de film begon, was het droog.');
  await writing.press('Enter');
  await window.keyboard.type('Volgend jaar komt er een tweede avond.');

  await dropPicture(window, readSample().still, 'ihostage.jpg');
  const form = window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await form.getByRole('textbox', { name: 'Alt-tekst' }).fill('Mensen kijken op een plein naar een scherm');
  await form.getByRole('button', { name: 'Klaar' }).click();
  await expect(writing.body.locator('figure')).toContainText(credit);
  const tagging = new Tagging(window);
  await tagging.create('Openluchtfilm', 'Onderwerp');
  await tagging.create('iHostage (2025)', 'Titel');
  await goesToEnd(here, 'tweede avond');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
  await writing.stored();
  await packArticle(here, file('heen.katern'), { from: journalist });
});

test('an editor opens it, suggests, comments, sets a sentence another way, and sends it back', async () => {
  const { window } = there;
  const { writing, suggesting, threads } = at(there);
  await opens(there, 'heen.katern');
  await trusts(there, `Van ${journalist} kwam hier nog geen pakket`);
  await writing.ready();
  await expect(writing.headline).toHaveText('Plein vol bij openluchtfilm');
  await expect(window.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
  await expect(writing.body.locator('figure')).toContainText(credit);

  await suggesting.toggle(true);
  await writing.headline.click();
  await writing.press('End');
  await writing.press('Backspace', 'openluchtfilm'.length);
  await window.keyboard.type('film');
  await goesToEnd(there, 'De avond begon');
  await writing.press('Backspace', ' met regen.'.length);
  await window.keyboard.type(' nat.');
  await expect(suggesting.cards).toHaveCount(2);
  await suggesting.toggle(false);

  await writing.standfirst.locator('p').selectText();
  await writing.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
  await window.keyboard.type('Wie telde dat?');
  await window.keyboard.press('Enter');
  await expect(threads.saying('Wie telde dat?')).toContainText(editor);
  await expect(threads.marked).toContainText('Ruim duizend mensen');

  await goesToEnd(there, 'was het droog');
  await writing.press('Backspace', ' droog.'.length);
  await window.keyboard.type(' eindelijk droog op het plein.');
  await writing.stored();
  await packArticle(there, file('terug.katern'), { from: editor });
});

test('meanwhile the journalist writes on, and a colleague takes part in Word', async () => {
  const { window, app } = here;
  const { writing, suggesting, threads } = at(here);
  await goesToEnd(here, 'was het droog');
  await writing.press('Backspace', ' droog.'.length);
  await window.keyboard.type(' koud.');
  await goesToEnd(here, 'tweede avond');
  await window.keyboard.type(' De kaarten zijn gratis.');
  await writing.stored();

  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file('stuk.docx'));
  await pickFromMenu(here, 'Bewaar als Word-document');
  await expect(new Notices(window).note('Word-document bewaard: stuk.docx')).toBeVisible({ timeout: 60_000 });
  await reviewInWord(file('stuk.docx'), {
    author: colleague,
    words: 'Volgend jaar',
    others: 'In augustus',
    comment: 'Staat de datum vast?',
  });
  await choose(here, file('stuk.docx'));
  await pickFromMenu(here, 'Importeer kopij');
  const receipt = window.getByRole('dialog', { name: 'Terug uit Word: stuk.docx' });
  await expect(receipt).toContainText(`1 van ${colleague}`, { timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(receipt).toBeHidden();
  await expect(suggesting.saying('In augustus')).toContainText(colleague);
  await expect(threads.saying('Staat de datum vast?')).toContainText(colleague);
  await writing.stored();
});

test('the copies come together: who did what is told, and of one sentence both wordings stand', async () => {
  const { window } = here;
  const { writing, suggesting, threads } = at(here);
  await opens(here, 'terug.katern');
  await trusts(here, 'Staat er al; het wordt samengebracht');
  const told = window.getByRole('region', { name: `Samengebracht met ${editor}` });
  await expect(told).toContainText(`Van ${editor}: `);
  await expect(told).toContainText('2 voorstellen');
  await expect(told).toContainText('1 opmerking');
  await expect(told).toContainText('Eén plek is aan twee kanten veranderd');
  await expect(threads.saying('Wie telde dat?').locator('q')).toContainText('Ruim duizend mensen');
  await expect(paragraph(here, 'De kaarten zijn gratis.')).toBeVisible();
  await expect(suggesting.cards).toHaveCount(4);

  const sentence = paragraph(here, 'Toen de film begon');
  await expect(sentence.getByRole('deletion').first()).toContainText('op het plein');
  await expect(sentence.getByRole('insertion').first()).toContainText('koud');
  await told.getByRole('button', { name: 'Kies' }).click();
  await expect(suggesting.saying('koud')).toHaveAttribute('data-active', 'true');
  await writing.press('Control+Shift+x');
  await expect(sentence).toHaveText('Toen de film begon, was het eindelijk droog op het plein.');
  await expect(suggesting.cards).toHaveCount(3);
});

test('the journalist goes through the suggestions by keyboard, settles the comments and sends it on', async () => {
  const { window } = here;
  const { writing, suggesting, threads } = at(here);
  const told = window.getByRole('region', { name: `Samengebracht met ${editor}` });
  await told.getByRole('button', { name: 'Sluit' }).click();
  await expect(told).toBeHidden();

  await writing.headline.click();
  await writing.goHome();
  await window.keyboard.press('F7');
  await expect(suggesting.saying('openluchtfilm')).toHaveAttribute('data-active', 'true');
  await writing.press('Control+Shift+x');
  await expect(suggesting.saying('nat.')).toHaveAttribute('data-active', 'true');
  await writing.press('Control+Shift+a');
  await expect(suggesting.saying('In augustus')).toHaveAttribute('data-active', 'true');
  await writing.press('Control+Shift+a');
  await expect(suggesting.section).toBeHidden();

  const asked = threads.saying('Wie telde dat?');
  await asked.getByRole('button', { name: 'Reageer' }).click();
  await expect(threads.field).toBeFocused();
  await window.keyboard.type('De gemeente.');
  await window.keyboard.press('Enter');
  await asked.getByRole('button', { name: 'Los op' }).click();
  await threads.saying('Staat de datum vast?').getByRole('button', { name: 'Los op' }).click();
  await expect(threads.section).toContainText('2 opgeloste opmerkingen');
  await writing.stored();
  await packArticle(here, file('weer.katern'), { from: journalist });
});

test('the editor gets it, goes through the list of the library and approves', async () => {
  const { window } = there;
  const { writing, suggesting } = at(there);
  await window.keyboard.press('Control+,');
  const settings = window.getByRole('dialog', { name: 'Instellingen' });
  await settings.getByText('Voor ‘Goedgekeurd’').click();
  await settings
    .getByRole('group')
    .filter({ hasText: 'Voor ‘Goedgekeurd’' })
    .getByRole('button', { name: 'Begin met een voorbeeld' })
    .click();
  await window.keyboard.press('Escape');
  await expect(settings).toBeHidden();

  // Of a desk that is known nothing is asked.
  await opens(there, 'weer.katern');
  await expect(window.getByRole('region', { name: `Samengebracht met ${journalist}` })).toBeVisible();
  await expect(suggesting.section).toBeHidden();
  await expect(writing.headline).toHaveText('Plein vol bij openluchtfilm');
  await expect(paragraph(there, 'De avond begon nat.')).toBeVisible();

  const checks = window.getByRole('region', { name: 'Voor ‘Goedgekeurd’' });
  for (const check of await checks.getByRole('checkbox').all()) await check.check();
  await expect(checks).toContainText('3 van 3');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('button', { name: 'Status: Goedgekeurd' })).toBeVisible();
  await writing.stored();
  await packArticle(there, file('akkoord.katern'), { from: editor });
});

test('a producer exports it: the page holds the last words and the credit, and the approval holds', async () => {
  const { window } = here;
  const { writing } = at(here);
  await opens(here, 'akkoord.katern');
  await expect(window.getByRole('button', { name: 'Status: Goedgekeurd' })).toBeVisible();
  expect(await writing.texts()).toEqual(await at(there).writing.texts());

  await window.keyboard.press('Control+,');
  const settings = window.getByRole('dialog', { name: 'Instellingen' });
  await settings.getByRole('radio', { name: 'Producent' }).click();
  await window.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await window.keyboard.press('Control+3');
  const exporting = new Exporting(window);
  await expect(exporting.previewed.getByRole('heading', { level: 1 })).toHaveText(
    'Plein vol bij openluchtfilm',
  );
  await window.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible({ timeout: 60_000 });
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('button', { name: 'Status: Geëxporteerd' })).toBeVisible();
  await expect(window.getByText('De goedkeuring geldt niet meer')).toBeHidden();

  const page = exportedPage();
  for (const words of [
    'De avond begon nat.',
    'Toen de film begon, was het eindelijk droog op het plein.',
    'In augustus komt er een tweede avond. De kaarten zijn gratis.',
    credit.replaceAll("'", '&#39;'),
    'Openluchtfilm',
  ])
    expect(page).toContain(words);
  for (const words of ['met regen', 'koud', 'Volgend jaar', 'Wie telde dat?', 'Staat de datum vast?'])
    expect(page).not.toContain(words);
});

/** The article's page in the folder that was exported to. */
function exportedPage(): string {
  const pages = fs
    .readdirSync(file('site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const page = pages.find((text) => text.includes('NewsArticle'));
  if (!page) throw new Error('no article among the exported pages');
  return page;
}
