import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { editZip } from '../fixtures/editZip';
import { Desk } from './Desk';
import { choose, pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';
import { reviewInWord } from './reviewInWord';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

let program: Program;

test.beforeEach(async () => {
  program = await Program.start({ args: ['--sample'] });
  await new Writing(program.window).ready();
});

test.afterEach(() => program.close());

async function saveAs(file: string): Promise<void> {
  await program.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** What axe has against the window. */
async function complaintsOfAxe(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What a colleague does to the sample article. */
const review = {
  author: 'Collega Cultuur',
  words: 'Regisseur',
  others: 'Uit Word: ',
  comment: 'Kan dit korter?',
};

test('an article goes out as a Word document and comes back with what was suggested and said there', async () => {
  const { window, home } = program;
  const writing = new Writing(window);
  const file = path.join(home, 'stuk.docx');
  await saveAs(file);
  await pickFromMenu(program, 'Bewaar als Word-document');
  await expect(new Notices(window).note('Word-document bewaard: stuk.docx')).toBeVisible({ timeout: 60_000 });
  await reviewInWord(file, review);

  // Meanwhile one goes on here.
  await writing.headline.click();
  await writing.press('End');
  await window.keyboard.type(' verder');
  await writing.stored();
  const before = await writing.texts();

  await choose(program, file);
  await pickFromMenu(program, 'Importeer kopij');
  const receipt = window.getByRole('dialog', { name: 'Terug uit Word: stuk.docx' });
  await expect(receipt).toBeVisible({ timeout: 60_000 });
  await expect(receipt).toContainText('1 van Collega Cultuur');
  expect(await complaintsOfAxe()).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(receipt).toBeHidden();

  const suggesting = new Suggesting(window);
  await expect(suggesting.inserted.filter({ hasText: 'Uit Word:' })).toHaveCount(1);
  await expect(suggesting.saying('Uit Word:')).toContainText('Collega Cultuur');
  await expect(new Threads(window).saying('Kan dit korter?')).toContainText('Collega Cultuur');
  expect((await writing.texts()).headline).toBe(before.headline);
  await writing.stored();

  // The same document again brings nothing.
  await pickFromMenu(program, 'Importeer kopij');
  await expect(receipt).toContainText('Er is niets nieuws in dit document.', { timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(suggesting.inserted.filter({ hasText: 'Uit Word:' })).toHaveCount(1);
  expect(program.complaints).toEqual([]);
});

test('what came back from Word is one step of undo', async () => {
  const { window, home } = program;
  const writing = new Writing(window);
  const file = path.join(home, 'stuk.docx');
  await saveAs(file);
  await pickFromMenu(program, 'Bewaar als Word-document');
  await expect(new Notices(window).note('Word-document bewaard: stuk.docx')).toBeVisible({ timeout: 60_000 });
  await reviewInWord(file, review);
  await choose(program, file);
  await pickFromMenu(program, 'Importeer kopij');
  await expect(window.getByRole('dialog', { name: 'Terug uit Word: stuk.docx' })).toBeVisible({
    timeout: 60_000,
  });
  await window.keyboard.press('Escape');
  const suggesting = new Suggesting(window);
  await expect(suggesting.inserted).toHaveCount(1);
  await writing.body.click();
  await window.keyboard.press('Control+z');
  await expect(suggesting.inserted).toHaveCount(0);
  await expect(suggesting.deleted).toHaveCount(0);
  // What was undone may come in again.
  await writing.stored();
  await pickFromMenu(program, 'Importeer kopij');
  await expect(window.getByRole('dialog', { name: 'Terug uit Word: stuk.docx' })).toContainText(
    '1 van Collega Cultuur',
    { timeout: 60_000 },
  );
  await window.keyboard.press('Escape');
  await expect(suggesting.inserted).toHaveCount(1);
  expect(program.complaints).toEqual([]);
});

test('a Word document of nobody here becomes an article with its picture, suggestions and comments', async () => {
  const { window, home } = program;
  const file = path.join(home, 'stuk.docx');
  await saveAs(file);
  await pickFromMenu(program, 'Bewaar als Word-document');
  await expect(new Notices(window).note('Word-document bewaard: stuk.docx')).toBeVisible({ timeout: 60_000 });
  await reviewInWord(file, review);
  // As a program saves it that keeps nothing it does not know.
  const strange = await editZip(new Uint8Array(fs.readFileSync(file)), {
    'customXml/item1.xml': () => null,
    'docProps/custom.xml': () => null,
  });
  fs.writeFileSync(file, strange);

  await window.keyboard.press('Control+Shift+d');
  await expect(new Desk(window).rows).toHaveCount(1);
  await choose(program, file);
  await pickFromMenu(program, 'Importeer kopij');
  const receipt = window.getByRole('dialog', { name: 'Overgenomen uit stuk.docx' });
  await expect(receipt.getByRole('region', { name: 'Overgenomen', exact: true })).toContainText('1beeld', {
    timeout: 60_000,
  });
  await expect(receipt.getByRole('region', { name: 'Niet overgenomen' })).toBeHidden();
  await expect(receipt).toContainText('Dit document zegt niet van welk artikel het is. Het lijkt op ‘');
  expect(await complaintsOfAxe()).toEqual([]);
  await window.keyboard.press('Escape');
  const writing = new Writing(window);
  await expect(writing.body.getByRole('figure')).toHaveCount(1);
  await expect(new Suggesting(window).saying('Uit Word:')).toContainText('Collega Cultuur');
  await expect(new Threads(window).saying('Kan dit korter?')).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'Credit' })).toHaveValue(/iHostage/);
  expect(program.complaints).toEqual([]);
});

test('the receipt of a document that is like an article here leads to that', async () => {
  const { window, home } = program;
  const file = path.join(home, 'stuk.docx');
  await saveAs(file);
  await pickFromMenu(program, 'Bewaar als Word-document');
  await expect(new Notices(window).note('Word-document bewaard: stuk.docx')).toBeVisible({ timeout: 60_000 });
  const writing = new Writing(window);
  const { headline } = await writing.texts();
  const strange = await editZip(new Uint8Array(fs.readFileSync(file)), {
    'customXml/item1.xml': () => null,
    'docProps/custom.xml': () => null,
    'word/document.xml': (xml) => xml.replace(headline, 'Een andere kop'),
  });
  fs.writeFileSync(file, strange);
  await choose(program, file);
  await pickFromMenu(program, 'Importeer kopij');
  const receipt = window.getByRole('dialog', { name: 'Overgenomen uit stuk.docx' });
  await expect(receipt).toContainText(`Het lijkt op ‘${headline}’`, { timeout: 60_000 });
  await expect(writing.headline).toHaveText('Een andere kop');
  await receipt.getByRole('button', { name: 'Open het artikel waar het op lijkt' }).click();
  await expect(receipt).toBeHidden();
  await expect(writing.headline).toHaveText(headline);
  expect(program.complaints).toEqual([]);
});

test('the receipt of a document of an article that is not here says so', async () => {
  const { window, home } = program;
  const file = path.join(home, 'stuk.docx');
  await saveAs(file);
  await pickFromMenu(program, 'Bewaar als Word-document');
  await expect(new Notices(window).note('Word-document bewaard: stuk.docx')).toBeVisible({ timeout: 60_000 });
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const strange = await editZip(fs.readFileSync(file), {
    'customXml/item1.xml': (xml) => xml.replace(/article="[^"]*"/, `article="${nowhere}"`),
    'word/document.xml': () =>
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Van elders</w:t></w:r></w:p></w:body></w:document>',
  });
  fs.writeFileSync(file, strange);
  await choose(program, file);
  await pickFromMenu(program, 'Importeer kopij');
  const receipt = window.getByRole('dialog', { name: 'Overgenomen uit stuk.docx' });
  await expect(receipt).toContainText('van een artikel dat niet in deze bibliotheek staat', {
    timeout: 60_000,
  });
  await expect(receipt).not.toContainText('Het lijkt op');
  expect(await complaintsOfAxe()).toEqual([]);
  expect(program.complaints).toEqual([]);
});

test('files that are dropped on the desk are taken in one after the other', async () => {
  const { window, home } = program;
  const files = ['nota.md', 'brief.txt'].map((name) => path.join(home, name));
  fs.writeFileSync(files[0] ?? '', '# De kop\n\nEen alinea.\n');
  fs.writeFileSync(files[1] ?? '', 'Een andere kop\n\nNog een alinea.\n');
  await window.keyboard.press('Control+Shift+d');
  await expect(new Desk(window).rows).toHaveCount(1);
  // Only a file of the system's own has a path: a field gets it, and what it got is dropped.
  await window.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.id = 'dropped-file';
    document.body.append(field);
  });
  await window.locator('#dropped-file').setInputFiles(files);
  await window.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#dropped-file');
    const dataTransfer = new DataTransfer();
    for (const dropped of field?.files ?? []) dataTransfer.items.add(dropped);
    field?.remove();
    const target = document.querySelector('.desk');
    target?.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(window.getByRole('dialog', { name: 'Overgenomen uit nota.md' })).toBeVisible({
    timeout: 60_000,
  });
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog', { name: 'Overgenomen uit brief.txt' })).toBeVisible({
    timeout: 60_000,
  });
  await window.keyboard.press('Escape');
  await expect(new Writing(window).headline).toHaveText('Een andere kop');
  await window.keyboard.press('Control+Shift+d');
  await expect(new Desk(window).rows.filter({ hasText: /De kop|Een andere kop/ })).toHaveCount(2);
  expect(program.complaints).toEqual([]);
});

test('other files become articles, and a receipt says what of them was kept, changed and dropped', async () => {
  const { window, home } = program;
  const file = path.join(home, 'nota.html');
  fs.writeFileSync(
    file,
    '<html lang="nl"><h1>De kop</h1><p>Een <b>vette</b> alinea.</p><ul><li>een<ul><li>twee</li></ul></li></ul>' +
      '<table><tr><td>a</td><td>b</td></tr></table><script>top.x = 1</script></html>',
  );
  await choose(program, file);
  await pickFromMenu(program, 'Importeer kopij');
  const receipt = window.getByRole('dialog', { name: 'Overgenomen uit nota.html' });
  await expect(receipt).toBeVisible({ timeout: 60_000 });
  await expect(receipt.getByRole('region', { name: 'Anders overgenomen' })).toContainText(
    '1tabel, als tekst',
  );
  await expect(receipt.getByRole('region', { name: 'Niet overgenomen' })).toContainText('1script');
  expect(await complaintsOfAxe()).toEqual([]);
  await receipt.getByRole('button', { name: 'Sluit', exact: true }).last().click();
  const writing = new Writing(window);
  await expect(writing.headline).toHaveText('De kop');
  expect((await writing.texts()).body).toEqual(['Een vette alinea.', 'een', 'twee', 'a | b']);

  fs.writeFileSync(path.join(home, 'kapot.docx'), 'PK\u0003\u0004 dit is geen archief');
  await choose(program, path.join(home, 'kapot.docx'));
  await pickFromMenu(program, 'Importeer kopij');
  await expect(new Notices(window).note('Niet overgenomen: kapot.docx is beschadigd')).toBeVisible({
    timeout: 60_000,
  });
  expect(program.complaints).toEqual([]);
});
