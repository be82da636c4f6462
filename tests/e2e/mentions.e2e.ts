import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import path from 'node:path';
import { takeLook } from './looks';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Threads } from './Threads';
import { Writing } from './Writing';
import { Desk } from './Desk';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let threads: Threads;

function attach(): void {
  writing = new Writing(program.window);
  threads = new Threads(program.window);
}

/** Begins a comment about the paragraph that says this. */
async function commentOn(words: string): Promise<void> {
  const block = writing.body.locator('p').filter({ hasText: words });
  await block.click();
  await expect(block).toHaveClass(/now/);
  await program.window.keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
}

const names = (): Locator => program.window.getByRole('listbox', { name: 'Wie je kunt noemen' });

async function another(name: string): Promise<void> {
  await writing.stored();
  await new Desk(program.window).show();
  await sitsDown(program, name);
  await new Desk(program.window).row('Film op het plein').click();
  await writing.ready();
}

test.beforeAll(async () => {
  program = await Program.start();
  attach();
  const { keyboard } = program.window;
  await sitsDown(program, 'Eindredactie');
  await keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Film op het plein');
  await writing.body.click();
  await keyboard.type('De winkel was dicht.');
  await keyboard.press('Enter');
  await keyboard.type('Het regende.');
  await another('Beeldredactie Één');
  await commentOn('De winkel');
  await keyboard.type('Welke winkel?');
  await keyboard.press('Enter');
  await another('Nieuwsdienst');
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('@ offers the others, by keyboard, without regard to case and accents', async () => {
  const { keyboard } = program.window;
  await commentOn('Het regende.');
  await keyboard.type('Weet ');
  await expect(threads.field).toHaveAccessibleDescription(/@ noemt iemand/);
  await expect(names()).toHaveCount(0);
  await keyboard.type('@');
  await expect(names().getByRole('option')).toHaveText([/Beeldredactie Één/, /Eindredactie/]);
  const chosen = names().getByRole('option', { selected: true });
  await expect(chosen).toContainText('Beeldredactie Één');
  await expect(threads.field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '-',
  );
  await expect(threads.section.getByRole('status')).toHaveText('2 namen, pijltjes en Enter kiezen');
  await keyboard.press('ArrowDown');
  await expect(chosen).toContainText('Eindredactie');
  await keyboard.press('ArrowDown');
  await expect(chosen).toContainText('Beeldredactie Één');
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await keyboard.type('EE');
  await expect(names().getByRole('option')).toHaveText([/Beeldredactie Één/]);
  await keyboard.press('Escape');
  await expect(names(), 'closes the list and nothing else').toHaveCount(0);
  await expect(threads.field).toHaveValue('Weet @EE');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await keyboard.type('@ein');
  await expect(names().getByRole('option')).toHaveText([/Eindredactie/]);
  await writing.press('Home');
  await expect(names(), 'the caret is elsewhere').toHaveCount(0);
  await writing.press('End');
  await expect(names().getByRole('option')).toHaveText([/Eindredactie/]);
  await keyboard.press('Tab');
  await expect(threads.field).toHaveValue('Weet @Eindredactie ');
  await expect(threads.field).toBeFocused();
  await keyboard.press('Control+z');
  await expect(threads.field, 'as if it were typed').toHaveValue('Weet @ein');
  await keyboard.press('Control+Shift+z');
  await expect(threads.field).toHaveValue('Weet @Eindredactie ');
  await keyboard.type('of het hard was?');
  await keyboard.press('Enter');
  await expect(writing.body).toBeFocused();
  const thread = threads.saying('Weet @Eindredactie of het hard was?');
  await expect(thread.locator('strong')).toHaveText('@Eindredactie');
  await expect(thread.getByText('Voor jou')).toHaveCount(0);
});

test('a name is chosen with the mouse, in a change of what was said too', async () => {
  const { keyboard } = program.window;
  const thread = threads.saying('of het hard was?');
  await thread.getByRole('button', { name: /^Meer bij je opmerking/ }).click();
  await program.window.getByRole('menuitem', { name: 'Wijzig' }).click();
  await keyboard.press('Control+End');
  await keyboard.type(' Of @');
  await names().getByRole('option', { name: 'Beeldredactie Één' }).click();
  await expect(threads.field).toHaveValue('Weet @Eindredactie of het hard was? Of @Beeldredactie Één ');
  await expect(threads.field).toBeFocused();
  await keyboard.press('Enter');
  await expect(thread.locator('strong')).toHaveText(['@Eindredactie', '@Beeldredactie Één']);
});

test('what mentions or asks whoever works here comes first, and says so', async () => {
  const { window } = program;
  const all = threads.section.locator('li.thread');
  await expect(all).toHaveText([/Welke winkel\?/, /of het hard was\?/]);
  await another('Eindredactie');
  await expect(all).toHaveText([/Voor jou.*of het hard was\?/, /Welke winkel\?/]);
  await expect(all.first().locator('strong.here')).toHaveText('@Eindredactie');

  const asked = threads.saying('Welke winkel?');
  await asked.getByRole('button', { name: /^Vraag aan iemand: / }).click();
  await window.getByRole('menuitemradio', { name: 'Vraag aan Nieuwsdienst' }).click();
  await expect(asked).toContainText('Voor Nieuwsdienst');
  await expect(asked).toContainText('Toegewezen door Eindredactie, ');
  await expect(asked.locator('.thread-for .avatar')).toHaveText('NI');
  await another('Nieuwsdienst');
  await expect(all).toHaveText([/Voor jou.*Welke winkel\?/, /of het hard was\?/]);

  // Whatever has the focus stays where it is; it goes to its place when nobody is at it any more.
  await asked.getByRole('button', { name: /^Vraag aan iemand: / }).click();
  await window.getByRole('menuitemradio', { name: 'Vraag aan niemand' }).click();
  await expect(asked).toContainText('Niet meer toegewezen, door Nieuwsdienst, ');
  await threads
    .saying('of het hard was?')
    .getByRole('button', { name: /^Vraag aan iemand: / })
    .click();
  await window.getByRole('menuitemradio', { name: 'Vraag aan Nieuwsdienst' }).click();
  await expect(all).toHaveText([/Welke winkel\?/, /Voor jou.*of het hard was\?/]);
  await expect(
    threads.saying('of het hard was?').getByRole('button', { name: /^Vraag aan iemand: / }),
  ).toBeFocused();
  await writing.headline.click();
  await expect(all).toHaveText([/Voor jou.*of het hard was\?/, /Welke winkel\?/]);

  // A comment that was begun from the panel leaves nothing behind that would hold the order.
  await commentOn('De winkel');
  await window.keyboard.type('Gisteren');
  await window.keyboard.press('Enter');
  await expect(all).toHaveText([/of het hard was\?/, /Welke winkel\?/, /Gisteren/]);
});

test('two of one name stay apart: another desk is somebody else', async () => {
  await writing.stored();
  const { home } = program;
  await program.close();
  const file = path.join(home, 'config.json');
  const config = JSON.parse(fs.readFileSync(file, 'utf8')) as { settings: Record<string, unknown> };
  config.settings['person'] = '00000000-0000-4000-8000-00000000000a';
  config.settings['role'] = 'producer';
  fs.writeFileSync(file, JSON.stringify(config));
  program = await Program.start({ home });
  attach();
  await writing.ready();
  const thread = threads.saying('of het hard was?');
  await expect(thread).toContainText('Voor Nieuwsdienst');
  await expect(thread).not.toContainText('Voor jou');
  await thread.getByRole('button', { name: /^Vraag aan iemand: / }).click();
  const both = program.window.getByRole('menuitemradio', { name: 'Vraag aan Nieuwsdienst' });
  await expect(both).toHaveCount(2);
  await both.filter({ hasText: 'jij · Producent' }).click();
  await expect(thread).toContainText('Voor jou');
  await expect(thread).not.toContainText('Voor Nieuwsdienst');

  // Whoever else sits down at this desk is neither of them.
  await another('Eindredactie');
  await thread.getByRole('button', { name: 'Reageer' }).click();
  await program.window.keyboard.type('@nieuws');
  await expect(names().getByRole('option')).toHaveCount(2);
  await expect(names()).not.toContainText('jij');
  await program.window.keyboard.press('Escape');
  await program.window.keyboard.press('Control+a');
  await program.window.keyboard.press('Delete');
  await program.window.keyboard.press('Escape');
  await another('Nieuwsdienst');
});

test('in English', async () => {
  const { window } = program;
  await takeLook(program, { language: 'en', theme: 'dark' });
  const section = window.getByRole('region', { name: 'Comments' });
  const thread = section.locator('li.thread').filter({ hasText: 'of het hard was?' });
  await expect(thread).toContainText('For you');
  await thread.getByRole('button', { name: 'Reply' }).click();
  await window.keyboard.type('@nieuws');
  const list = window.getByRole('listbox', { name: 'Whom you can mention' });
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(section.getByRole('status')).toHaveText('1 name, Enter chooses');
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await window.keyboard.press('Enter');
  await expect(section.getByRole('textbox')).toHaveValue('@Nieuwsdienst ');
  await window.keyboard.press('Enter');
  await expect(thread.locator('.comment').last().locator('strong')).toHaveText('@Nieuwsdienst');
  await writing.stored();
});
