import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { editZip } from '../fixtures/editZip';
import { isAccessible } from './accessible';
import { choose, pickFromMenu } from './dialogs';
import { dropFiles } from './dropFiles';
import { dropPicture } from './dropPicture';
import { Notices } from './Notices';
import { Program } from './Program';
import { reviewInWord } from './reviewInWord';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start({ args: ['--sample'] });
  writing = await new Writing(program.window).ready();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

const receipt = (name: string): Locator =>
  program.window.getByRole('dialog', { name: `Ingevoegd uit ${name}` });

/** Writes a file to be chosen or dropped; answers where it lies. */
function write(name: string, words: string | Uint8Array): string {
  const file = path.join(program.home, name);
  fs.writeFileSync(file, words);
  return file;
}

/** The article that is open as a Word document. */
async function saveAsWord(name: string): Promise<string> {
  const file = path.join(program.home, name);
  await program.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await pickFromMenu(program, 'Bewaar als Word-document');
  await expect(new Notices(program.window).note(`Word-document bewaard: ${name}`)).toBeVisible({
    timeout: 60_000,
  });
  return file;
}

/** The same as a program saves it that keeps nothing it does not know. */
async function wordFromElsewhere(): Promise<string> {
  const file = await saveAsWord('elders.docx');
  return write(
    'elders.docx',
    await editZip(new Uint8Array(fs.readFileSync(file)), {
      'customXml/item1.xml': () => null,
      'docProps/custom.xml': () => null,
    }),
  );
}

/** Puts the caret behind so many letters of the first paragraph. */
async function caretIn(paragraph: Locator, letters: number): Promise<void> {
  await paragraph.click({ position: { x: 4, y: 8 } });
  await writing.goHome();
  await writing.press('ArrowRight', letters);
}

test('a Word document is inserted at the caret with its picture, and one undo takes all of it out', async () => {
  const { window } = program;
  const { headline } = await writing.texts();
  await choose(program, await wordFromElsewhere());
  const before = await writing.texts();
  const paragraph = writing.body.locator(':scope > p').first();
  const words = (await paragraph.textContent()) ?? '';
  const at = before.body.indexOf(words);
  await caretIn(paragraph, 4);
  await window.keyboard.type('XY');
  await pickFromMenu(program, 'Voeg tekst uit bestand in');
  await expect(receipt('elders.docx')).toBeVisible({ timeout: 60_000 });
  await expect(
    receipt('elders.docx').getByRole('region', { name: 'Overgenomen', exact: true }),
  ).toContainText('1beeld');
  await expect(receipt('elders.docx').getByRole('region', { name: 'Anders overgenomen' })).toContainText(
    `1kop van het bestand, als tussenkop${headline}`,
  );
  await isAccessible(program);
  await window.keyboard.press('Escape');
  await expect(receipt('elders.docx')).toBeHidden();

  const after = await writing.texts();
  expect(after.headline).toBe(headline);
  expect(after.standfirst).toBe(before.standfirst);
  expect(after.body[at]).toBe(`${words.slice(0, 4)}XY`);
  expect(after.body[at + 1]).toBe(headline);
  expect(after.body[at + 2]).toBe(before.standfirst);
  expect(after.body[at + 3 + before.body.length]).toBe(words.slice(4));
  const pictures = writing.body.getByRole('figure');
  await expect(pictures).toHaveCount(2);
  await expect(pictures.first().locator('img')).toHaveJSProperty('complete', true);
  await writing.stored();

  // What is typed next comes behind it, and each undo takes back one thing.
  await window.keyboard.type(' verder');
  expect((await writing.texts()).body[at + 2 + before.body.length]).toMatch(/ verder$/);
  await window.keyboard.press('Control+z');
  expect(await writing.texts()).toEqual(after);
  await window.keyboard.press('Control+z');
  await expect(pictures).toHaveCount(1);
  expect((await writing.texts()).body[at]).toBe(`${words.slice(0, 4)}XY${words.slice(4)}`);
  await window.keyboard.press('Control+z');
  expect(await writing.texts()).toEqual(before);
});

test('while one suggests a file is inserted as a suggestion', async () => {
  const { window } = program;
  const before = await writing.texts();
  const suggesting = new Suggesting(window);
  await suggesting.toggle(true);
  await choose(program, write('nota.md', '# De kop\n\nUit een bestand.\n'));
  await writing.headline.click();
  await pickFromMenu(program, 'Voeg tekst uit bestand in');
  await expect(receipt('nota.md')).toBeVisible({ timeout: 60_000 });
  await window.keyboard.press('Escape');
  // With the caret in the headline it comes at the end.
  await expect(suggesting.inserted.filter({ hasText: 'Uit een bestand.' })).toHaveCount(1);
  expect((await writing.texts()).body.slice(-2)).toEqual(['De kop', 'Uit een bestand.']);
  await window.keyboard.press('Control+z');
  await expect(suggesting.inserted).toHaveCount(0);
  expect(await writing.texts()).toEqual(before);

  // Amid a paragraph it parts that, and turned down leaves it as it was.
  const paragraph = writing.body.locator(':scope > p').first();
  const words = (await paragraph.textContent()) ?? '';
  const at = before.body.indexOf(words);
  await caretIn(paragraph, 4);
  await pickFromMenu(program, 'Voeg tekst uit bestand in');
  await expect(receipt('nota.md')).toBeVisible({ timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(suggesting.inserted.filter({ hasText: 'Uit een bestand.' })).toHaveCount(1);
  expect((await writing.texts()).body.slice(at, at + 4)).toEqual([
    words.slice(0, 4),
    'De kop',
    'Uit een bestand.',
    words.slice(4),
  ]);
  await expect(suggesting.cards).toHaveCount(1);
  await pickFromMenu(program, 'Wijs alle voorstellen af');
  await expect(suggesting.inserted).toHaveCount(0);
  expect(await writing.texts()).toEqual(before);
});

test('files of text dropped on the text are inserted there one after the other, and a picture is attached', async () => {
  const { window } = program;
  const before = await writing.texts();
  const files = [
    write('een.html', '<h2>Tussen</h2><p>Uit een.</p><script>top.x = 1</script>'),
    write('twee.txt', 'Uit twee.\n\nEn nog iets.\n'),
  ];
  const paragraph = writing.body.locator(':scope > p').first();
  const at = before.body.indexOf((await paragraph.textContent()) ?? '');
  await dropFiles(program, files, paragraph);
  await expect(receipt('een.html')).toContainText('1script', { timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(receipt('twee.txt')).toBeVisible({ timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(receipt('twee.txt')).toBeHidden();
  const { body } = await writing.texts();
  expect(body.slice(at, at + 6)).toEqual([
    before.body[at],
    'Tussen',
    'Uit een.',
    'Uit twee.',
    'En nog iets.',
    before.body[at + 1],
  ]);
  await window.keyboard.press('Control+z');
  expect((await writing.texts()).body).toHaveLength(before.body.length + 2);
  await window.keyboard.press('Control+z');
  expect(await writing.texts()).toEqual(before);

  await dropPicture(window, path.join('resources', 'sample', 'still.jpg'), 'beeld.jpg');
  await expect(window.getByRole('dialog', { name: 'Beeld bij dit stuk' })).toBeVisible({ timeout: 60_000 });
});

test('a Word document of the very article that is dropped on it brings back what was suggested there', async () => {
  const { window } = program;
  const before = await writing.texts();
  const file = await saveAsWord('stuk.docx');
  await reviewInWord(file, {
    author: 'Eindredactie',
    words: 'Regisseur',
    others: 'Uit Word: ',
    comment: 'Kan dit korter?',
  });
  await dropFiles(program, [file], writing.body.locator(':scope > p').first());
  const back = window.getByRole('dialog', { name: 'Terug uit Word: stuk.docx' });
  await expect(back).toContainText('1 van Eindredactie', { timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(new Suggesting(window).saying('Uit Word:')).toContainText('Eindredactie');
  expect((await writing.texts()).body).toHaveLength(before.body.length);
});

test('a file that cannot be read changes nothing, and it is said why', async () => {
  const { window } = program;
  const before = await writing.texts();
  await dropFiles(program, [write('kapot.docx', 'geen archief')], writing.body.locator(':scope > p').first());
  const notices = new Notices(window);
  await expect(notices.note('Niet overgenomen: kapot.docx is geen Word-document')).toBeVisible({
    timeout: 60_000,
  });
  // What is shown with everything taken over is only read.
  await pickFromMenu(program, 'Toon eindtekst');
  await dropFiles(
    program,
    [write('nota.txt', 'Woorden.\n')],
    window.getByRole('document', { name: 'Kopij' }),
  );
  await expect(notices.note('uit nota.txt is niets ingevoegd')).toBeVisible();
  await pickFromMenu(program, 'Toon markeringen');
  expect(await writing.texts()).toEqual(before);
});
