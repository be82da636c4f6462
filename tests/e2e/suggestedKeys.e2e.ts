import { expect, test } from '@playwright/test';
import type { CDPSession, Locator } from '@playwright/test';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { Desk } from './Desk';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Keys of all kinds in what two people suggest about one article; each test begins with an article of its own.
let program: Program;
let writing: Writing;
let suggesting: Suggesting;
let composer: CDPSession;

const block = (number: number): Locator => writing.body.locator(':scope > *').nth(number);

async function press(key: string, times = 1): Promise<void> {
  await writing.press(key, times);
}

/** Letters that are being composed, and not there yet. */
async function composes(text: string): Promise<void> {
  const [selectionStart, selectionEnd] = [text.length, text.length];
  await composer.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
}

/** The body as it is printed, read where nothing is suggested. */
async function expectPrinted(...blocks: string[]): Promise<void> {
  expect(await suggesting.reading('Origineel')).toEqual(blocks);
}

/** Puts the caret so many characters after the start of a block. */
async function isAt(place: Locator, after: number): Promise<void> {
  await place.click();
  await expect(place).toHaveClass(/now/);
  await writing.goHome();
  await press('ArrowRight', after);
}

/** Selects characters of a block. Chromium drops a caret key that comes right after a letter: then once more. */
async function selects(place: Locator, after: number, words: string): Promise<void> {
  await expect(async () => {
    await isAt(place, after);
    await press('Shift+ArrowRight', words.length);
    expect(await program.window.evaluate(() => getSelection()?.toString())).toBe(words);
  }).toPass();
}

let articles = 0;

/** A new article, in whose body the first writes blocks, of which the second suggests something else. */
async function begins(blocks: readonly string[]): Promise<void> {
  const headline = `Proef ${++articles}`;
  const { keyboard } = program.window;
  await sitsDown(program, 'Verslaggever');
  await keyboard.press('Control+n');
  await expect(writing.headline).toBeFocused();
  await keyboard.type(headline);
  await writing.body.click();
  for (const [i, words] of blocks.entries()) {
    if (i > 0) await keyboard.press('Enter');
    await keyboard.type(words);
  }
  await writing.stored();
  await suggesting.toggle(true);
}

/** Somebody else goes on in the article. */
async function goesOn(name: string): Promise<void> {
  await writing.stored();
  await sitsDown(program, name);
  await new Desk(program.window).row(`Proef ${articles}`).dblclick();
  await writing.ready();
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  composer = await program.window.context().newCDPSession(program.window);
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await suggesting.toggle(false);
});

test.afterAll(async () => {
  await program.end();
});

test('what is written over words that are half somebody else’s suggestion doubles none of them', async () => {
  const { keyboard } = program.window;
  await begins(['De weg is lang.']);
  await isAt(block(0), 3);
  await press('Delete', 3);
  await keyboard.type('straat');
  await expect(block(0)).toHaveText('De wegstraat is lang.');
  await goesOn('Eindredactie');
  // From the middle of what is crossed out into the middle of what is inserted.
  await selects(block(0), 4, 'egstr');
  await keyboard.type('X');
  await expect(block(0)).toHaveText('De wegstrXaat is lang.');
  await keyboard.type('y');
  await expect(block(0)).toHaveText('De wegstrXyaat is lang.');
  await expectPrinted('De weg is lang.');
  expect(await suggesting.reading('Eindtekst')).toEqual(['De Xyaat is lang.']);
});

test('letters that are composed over selected words, in others’ words and in crossed-out ones come once', async () => {
  const { keyboard } = program.window;
  await begins(['De weg is lang.']);
  await isAt(block(0), 3);
  await press('Delete', 3);
  await keyboard.type('straat');
  await goesOn('Eindredactie');
  await isAt(block(0), 4);
  await composes('n');
  await composes('ni');
  await keyboard.insertText('你');
  await expect(block(0)).toHaveText('De w你egstraat is lang.');
  await isAt(block(0), 8);
  await composes('n');
  await composes('ni');
  await keyboard.insertText('们');
  await expect(block(0)).toHaveText('De w你egs们traat is lang.');
  await selects(block(0), 15, 'is');
  await composes('h');
  await composes('ha');
  await keyboard.insertText('好');
  await expect(block(0)).toHaveText('De w你egs们traat 好is lang.');
  await composes('x');
  await composes('');
  await expect(block(0)).toHaveText('De w你egs们traat 好is lang.');
  await expectPrinted('De weg is lang.');
  expect(await suggesting.reading('Eindtekst')).toEqual(['De 你s们traat 好 lang.']);
});

test('what is typed after words that were made bold by asterisks is not bold', async () => {
  await begins(['Een']);
  await press('End');
  await program.window.keyboard.type(' **vet** woord');
  await expect(block(0)).toHaveText('Een vet woord');
  await expect(block(0).locator('strong')).toHaveText('vet');
});

test('what is typed at the start of a block is deleted again by Backspace', async () => {
  await begins(['Een']);
  await isAt(block(0), 0);
  await program.window.keyboard.type('Nog ');
  await expect(block(0)).toHaveText('Nog Een');
  await press('Backspace', 2);
  await expect(block(0)).toHaveText('NoEen');
  await press('Backspace', 2);
  await expect(block(0)).toHaveText('Een');
});

test('an emoji before the end of a block that would go is deleted as one', async () => {
  const { keyboard } = program.window;
  await begins(['Een', 'Twee']);
  await isAt(block(0), 3);
  await keyboard.insertText('👨‍👩‍👧');
  await press('Delete');
  await expect(block(0)).toHaveAttribute('data-end-deleted');
  await isAt(block(0), 0);
  await press('End');
  await press('Backspace');
  await expect(block(0)).toHaveText('Een');
});

test('bold in the headline, which has no such words, is nothing', async () => {
  await begins(['Een']);
  await writing.headline.click();
  await press('Control+b');
  await press('Control+i');
  await press('End');
  await program.window.keyboard.type('!');
  await expect(writing.headline).toHaveText(`Proef ${articles}!`);
});

test('a block that is moved takes along what others suggest in it, and the caret', async () => {
  const { keyboard } = program.window;
  await begins(['Een weg', 'Twee']);
  await isAt(block(0), 4);
  await press('Delete', 3);
  await keyboard.type('straat');
  await goesOn('Eindredactie');
  await suggesting.toggle(false);
  await isAt(block(0), 2);
  await press('Alt+ArrowDown');
  await expect(block(1)).toHaveText('Een wegstraat');
  await expect(block(1)).toHaveClass(/now/);
  await expect(block(1).getByRole('deletion')).toHaveText('weg');
  await expect(block(1).getByRole('insertion')).toHaveText('straat');
  await expectPrinted('Twee', 'Een weg');
  // Who suggests that it goes elsewhere suggests it without what is crossed out.
  await suggesting.toggle(true);
  await isAt(block(1), 2);
  await press('Alt+ArrowUp');
  await expect(block(0)).toHaveText('Een straat');
  await expectPrinted('Twee', 'Een weg');
  expect(await suggesting.reading('Eindtekst')).toEqual(['Een straat', 'Twee']);
});

test('in a list Shift+Tab steps out a level, and only then leads to the field before', async () => {
  await begins(['Een']);
  await press('Enter');
  await program.window.keyboard.type('- item');
  await press('Tab', 2);
  await expect(block(1)).toHaveAttribute('data-depth', '2');
  await press('Shift+Tab', 2);
  await expect(block(1)).toHaveAttribute('data-depth', '0');
  await press('Shift+Tab');
  await expect(writing.standfirst).toBeFocused();
});

test('keys that are held go past a still they cross out', async () => {
  const { window } = program;
  await begins(['Voor', 'Na']);
  await suggesting.toggle(false);
  await isAt(block(0), 4);
  await dropPicture(window, Buffer.from(await pictureFile('jpeg')), 'beeld.jpg');
  const still = writing.body.locator(':scope > figure');
  await expect(still).toBeVisible();
  // The form of a still that is new opens by itself.
  await expect(window.locator('dialog.still-table')).toBeVisible();
  await press('Escape');
  await expect(window.locator('dialog.still-table')).toBeHidden();
  await suggesting.toggle(true);
  await isAt(block(2), 0);
  await press('Backspace', 3);
  await expect(still).toHaveAttribute('data-end-deleted');
  await expect(block(0).getByRole('deletion')).toHaveText('r');
  await press('Control+z');
  await expect(still).not.toHaveAttribute('data-end-deleted');
  await isAt(block(0), 4);
  await press('Delete', 3);
  await expect(still).toHaveAttribute('data-end-deleted');
  await expect(block(2).getByRole('deletion')).toHaveText('N');
});

test('a still that is selected is decided on as a block', async () => {
  const { window } = program;
  await begins(['Voor', 'Na']);
  await isAt(block(0), 4);
  await dropPicture(window, Buffer.from(await pictureFile('jpeg')), 'beeld.jpg');
  const still = writing.body.locator(':scope > figure');
  await expect(window.locator('dialog.still-table')).toBeVisible();
  await press('Escape');
  await expect(still).toHaveAttribute('data-end-inserted');
  await isAt(block(2), 0);
  await press('Backspace');
  await expect(still).toHaveClass(/ProseMirror-selectednode/);
  await suggesting.bar.getByRole('button', { name: 'Alle voorstellen' }).click();
  await window.getByRole('menuitem', { name: 'Neem voorstellen in deze alinea over' }).click();
  await expect(still).not.toHaveAttribute('data-end-inserted');
  await expect(still).toBeVisible();
});
