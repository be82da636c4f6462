import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let threads: Threads;

const names = (): Locator => program.window.getByRole('listbox', { name: 'Wie je kunt noemen' });

/** Somebody sits down and begins an article. */
async function begins(name: string, headline: string): Promise<void> {
  const { keyboard } = program.window;
  await sitsDown(program, name);
  await keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type(headline);
  await writing.stored();
}

async function comments(): Promise<void> {
  await writing.headline.click();
  await program.window.keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  threads = new Threads(program.window);
  await begins('Eindredactie', 'Winkel dicht');
  await begins('Sport Buro', 'Plein open');
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('@ offers who wrote another article, and mentions them', async () => {
  const { keyboard } = program.window;
  await comments();
  await keyboard.type('Weet @');
  const offered = names().getByRole('option', { name: 'Eindredactie' });
  await expect(offered).toBeVisible();
  await expect(names().getByRole('option', { name: 'Sport Buro' }), 'oneself').toHaveCount(0);
  await keyboard.type('eind');
  await expect(names().getByRole('option')).toHaveText([/Eindredactie/]);
  await keyboard.press('Enter');
  await expect(threads.field).toHaveValue('Weet @Eindredactie ');
  await keyboard.type('dit?');
  await keyboard.press('Enter');
  const thread = threads.saying('Weet @Eindredactie dit?');
  await expect(thread.locator('strong')).toHaveText('@Eindredactie');
});

test('a name that is typed in full mentions them as well', async () => {
  const { keyboard } = program.window;
  await comments();
  await keyboard.type('En @');
  await expect(names().getByRole('option', { name: 'Eindredactie' })).toBeVisible();
  await keyboard.type('Eindredactie');
  await expect(names()).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(threads.saying('En @Eindredactie').locator('strong')).toHaveText('@Eindredactie');
});

test('a thread can be given to them, under those of the article and each once', async () => {
  const { window } = program;
  const thread = threads.saying('Weet @Eindredactie dit?');
  await thread.getByRole('button', { name: /^Vraag aan iemand: / }).click();
  const offered = window.getByRole('menuitemradio');
  await expect(offered.filter({ hasText: 'Vraag aan Eindredactie' })).toHaveCount(1);
  await expect(offered.first()).toHaveText(/Vraag aan Sport Buro/);
  await expect(offered.nth(1)).toHaveText(/Vraag aan niemand/);
  await offered.filter({ hasText: 'Vraag aan Eindredactie' }).click();
  await expect(thread).toContainText('Voor Eindredactie');
  await expect(thread).toContainText('Toegewezen door Sport Buro, ');
});
