import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { dropPicture } from './dropPicture';
import { choose, pickFromMenu } from './dialogs';
import { packArticle } from './packArticle';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { sitsDown } from './sitsDown';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let threads: Threads;

const marked = () => writing.body.locator('figure.commented-still');
const caption = () => writing.body.locator('figure .caption');

test.beforeAll(async () => {
  program = await Program.start();
  const { keyboard } = program.window;
  writing = new Writing(program.window);
  threads = new Threads(program.window);
  await keyboard.press('Control+Shift+d');
  await sitsDown(program, 'Eindredactie');
  await keyboard.press('Control+n');
  await writing.ready();
  await keyboard.type('Beeld van het plein');
  await writing.body.click();
  await keyboard.type('Het plein was leeg.');
  await keyboard.press('Enter');
  await keyboard.type('Later niet meer.');
  await dropPicture(program.window, Buffer.from(await pictureFile('jpeg')), 'plein.jpg');
  await expect(program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' })).toBeVisible();
  await keyboard.press('Escape');
  await caption().click();
  await keyboard.type('Het lege plein');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a comment on a picture marks it, and is the active one where the caret is in its caption', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
  await keyboard.type('Kan dit scherper?');
  await keyboard.press('Enter');
  await expect(caption().locator('xpath=ancestor::figure')).toHaveClass(/commented-still/);
  const card = threads.saying('Kan dit scherper?');
  await expect(card).toContainText('Bij het beeld');
  await writing.body.locator('p').last().click();
  await writing.headline.click();
  await threads.section.getByRole('button', { name: 'Plaats opmerking' }).focus();
  await writing.body.locator('p').last().selectText();
  await expect(card).not.toHaveAttribute('data-active');
  await caption().click();
  await expect(card).toHaveAttribute('data-active', 'true');
  await expect(marked()).toHaveClass(/active/);
});

test('it stays with its picture where that is moved and taken out, and comes back with undo', async () => {
  const blocks = writing.body.locator(':scope > *');
  const kinds = () => blocks.evaluateAll((all) => all.map(({ tagName }) => tagName));
  await caption().click();
  await writing.press('Alt+ArrowUp', 2);
  await expect.poll(kinds).toEqual(['FIGURE', 'P', 'P', 'P']);
  await expect(blocks.first()).toHaveClass(/commented-still/);
  await writing.press('Alt+ArrowDown');
  await expect.poll(kinds).toEqual(['P', 'FIGURE', 'P', 'P']);
  await expect(marked()).toHaveCount(1);

  await blocks.first().click();
  await writing.press('End');
  await writing.press('Control+Shift+End');
  await writing.press('Delete');
  await expect.poll(kinds).toEqual(['P']);
  const card = threads.saying('Kan dit scherper?');
  await expect(card).toContainText('Het beeld staat er niet meer');
  await expect(card.locator('q'), 'which one it was').toHaveText('plein.jpg');
  await writing.press('Control+z');
  await expect(marked()).toHaveCount(1);
  await expect(card).toContainText('Bij het beeld');
  await writing.stored();
});

test('in review it leads to the picture in the copy', async () => {
  const { window } = program;
  const reviewing = new Reviewing(window);
  await reviewing.keep('Eerste');
  await caption().click();
  await window.keyboard.press('End');
  await window.keyboard.type(' van boven');
  await reviewing.show();
  const shown = reviewing.copy.locator('.commented-still');
  await expect(shown).toBeVisible();
  await threads.saying('Kan dit scherper?').getByRole('button').first().click();
  await expect(shown).toHaveClass(/active/);
  await expect(window.getByRole('main', { name: 'Review' })).toBeVisible();
});

test('in a package it goes along', async () => {
  await program.window.keyboard.press('Control+1');
  await writing.ready();
  await writing.stored();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-still-'));
  const file = path.join(folder, 'plein.katern');
  await packArticle(program, file, { from: 'Eindredactie' });
  const there = await Program.start();
  await choose(there, file);
  await pickFromMenu(there, 'Open pakket');
  const asked = there.window.getByRole('dialog', { name: 'Pakket openen' });
  await asked.getByRole('button', { name: 'Haal binnen' }).click();
  const away = await new Writing(there.window).ready();
  await expect(away.body.locator('figure.commented-still')).toHaveCount(1);
  await there.end();
  fs.rmSync(folder, { recursive: true });
});
