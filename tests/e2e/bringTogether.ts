import { expect } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose, pickFromMenu } from './dialogs';
import { packArticle } from './packArticle';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

/**
 * Has an editor at another desk write, suggest and remark something in the sample article that is open in a program,
 * in Dutch, while a sentence is written another way there too, and brings both together.
 */
export async function bringTogether(here: Program): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-brought-'));
  const out = path.join(folder, 'heen.katern');
  const back = path.join(folder, 'terug.katern');
  await packArticle(here, out, { from: 'Redactie' });
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-e2e-'));
  const settings = { name: 'Eindredactie', byline: 'Eindredactie', role: 'editor', colour: 'violet' };
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify({ settings }));
  const there = await Program.start({ home });
  await takeIn(there, out);
  await edits(there);
  await packArticle(there, back, { from: 'Eindredactie' });
  await there.end();

  await replaces(here, 'eigen', ' bodem is dat ongewoon veel.', 'Nederlandse');
  await takeIn(here, back);
  await expect(here.window.getByRole('region', { name: 'Samengebracht met Eindredactie' })).toBeVisible();
  fs.rmSync(folder, { recursive: true });
}

async function takeIn(program: Program, file: string): Promise<void> {
  await choose(program, file);
  await pickFromMenu(program, 'Open pakket');
  const asked = program.window.getByRole('dialog', { name: 'Pakket openen' });
  await asked.getByRole('button', { name: 'Haal binnen' }).click();
  await new Writing(program.window).ready();
}

async function edits(program: Program): Promise<void> {
  const { keyboard } = program.window;
  const writing = new Writing(program.window);
  const suggesting = new Suggesting(program.window);
  await suggesting.toggle(true);
  await writing.headline.click();
  await writing.press('Control+End');
  await writing.press('Backspace', 'bekeken'.length);
  await keyboard.type('gezien');
  await expect(suggesting.saying('gezien')).toBeVisible();
  await suggesting.toggle(false);
  await writing.body.locator('[data-block=subhead]').first().selectText();
  await writing.press('Control+Shift+m');
  await keyboard.type('Mooie tussenkop.');
  await keyboard.press('Enter');
  await expect(new Threads(program.window).saying('Mooie tussenkop.').locator('q')).toBeVisible();
  await replaces(program, 'ongewoon veel', '.', 'zeldzaam');
}

/** Writes other words in the place of some in the last sentence of the standfirst, which ends in `after`. */
async function replaces(program: Program, words: string, after: string, others: string): Promise<void> {
  const writing = new Writing(program.window);
  await expect(writing.standfirst).toContainText(words + after);
  await writing.standfirst.click();
  await writing.press('Control+End');
  await writing.press('ArrowLeft', after.length);
  await writing.press('Backspace', words.length);
  await program.window.keyboard.type(others);
  await expect(writing.standfirst).toContainText(others + after);
  await writing.stored();
}
