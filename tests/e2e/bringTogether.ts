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

  await writeOtherwise(here, 'bijzonder.');
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
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Mooie tussenkop.');
  await keyboard.press('Enter');
  await expect(new Threads(program.window).saying('Mooie tussenkop.')).toBeVisible();
  await writeOtherwise(program, 'zeldzaam.');
}

/** Ends the standfirst in other words than `ongewoon veel.` */
async function writeOtherwise(program: Program, words: string): Promise<void> {
  const writing = new Writing(program.window);
  await writing.standfirst.click();
  await writing.press('Control+End');
  await writing.press('Backspace', 'ongewoon veel.'.length);
  await program.window.keyboard.type(words);
  await writing.stored();
}
