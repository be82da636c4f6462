import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { choose, pickFromMenu } from './dialogs';
import { Program } from './Program';
import { readSample } from './readSample';
import { Writing } from './Writing';

const sample = readSample();

let program: Program;

test.beforeEach(async () => {
  program = await Program.start();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

async function openArticle(): Promise<string> {
  const kept = path.join(program.home, 'config.json');
  const last = (): string =>
    (JSON.parse(fs.readFileSync(kept, 'utf8')) as { settings: { lastArticle: string } }).settings.lastArticle;
  await expect.poll(last).not.toBe('');
  return last();
}

test('Enter on the first screen opens the sample article, whole, and a second time the same one', async () => {
  const page = program.window;
  await expect(
    page.getByRole('heading', { level: 1, name: 'Nog geen kopij op deze computer' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open het voorbeeldartikel/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toHaveText(sample.headline);
  await expect(writing.standfirst).toHaveText(sample.standfirst);
  for (const { text } of sample.blocks) await expect(writing.body).toContainText(text);
  const figure = writing.body.locator('figure');
  await expect(figure).toHaveCount(1);
  await expect(figure).toContainText("Beeld: Still 'iHostage' via Elmer van der Marel");
  const picture = figure.getByRole('img', { name: /\S{3}/ });
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(600);
  for (const tag of ['Series', 'Video on demand', 'Netflix', 'iHostage (2025)']) {
    await expect(page.getByRole('button', { name: tag }).first()).toBeVisible();
  }
  const first = await openArticle();

  await writing.headline.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' (gelezen)');
  await writing.stored();
  const desk = await new Desk(page).show();
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows).toContainText('Voorbeeld');
  await pickFromMenu(program, 'Open het voorbeeldartikel');
  await expect(writing.headline).toHaveText(`${sample.headline} (gelezen)`);
  expect(await openArticle()).toBe(first);
  await expect((await desk.show()).rows).toHaveCount(1);
});

test('copy that is there already is brought in from the first screen', async () => {
  const page = program.window;
  const file = path.join(program.home, 'brug.md');
  fs.writeFileSync(file, '# De brug is open\n\nHet verkeer rijdt weer.\n');
  await choose(program, file);
  await page.getByRole('button', { name: /^Haal bestaande kopij binnen/ }).click();
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toHaveText('De brug is open');
  await expect(writing.body).toContainText('Het verkeer rijdt weer.');
});

test('a sample article in the bin comes back when it is opened again', async () => {
  const page = program.window;
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toHaveText(sample.headline);
  await pickFromMenu(program, 'Leg in de prullenmand');
  await expect(page.getByRole('main').getByText('Er ligt geen kopij op het bureau')).toBeVisible();
  await pickFromMenu(program, 'Open het voorbeeldartikel');
  await expect(writing.headline).toHaveText(sample.headline);
  const desk = await new Desk(page).show();
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.view(/^Prullenmand/)).toContainText('0');
});

test('the first screen speaks and looks as one chooses there', async () => {
  const page = program.window;
  await page
    .getByRole('radio', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No copy on this computer yet');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page
    .getByRole('radio', { name: 'Dark' })
    .or(page.getByRole('button', { name: 'Dark' }))
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toBeFocused();
  await expect(writing.headline).toHaveAttribute('aria-label', 'Headline');
});

test('asked to on the command line, it opens with the sample article, the second time with the same one', async () => {
  const first = await Program.start({ args: ['--sample'] });
  const writing = await new Writing(first.window).ready();
  await expect(writing.headline).toContainText('iHostage');
  await first.close();
  const second = await Program.start({ home: first.home, args: ['--sample'] });
  await new Writing(second.window).ready();
  await second.window.keyboard.press('Control+Shift+D');
  await expect(second.window.getByRole('row', { name: /iHostage/ })).toHaveCount(1);
  await second.end();
});

test('the key of a desk is made by itself once the window is there', async () => {
  const key = path.join(program.home, 'desk.key');
  await expect.poll(() => fs.existsSync(key)).toBe(true);
  await expect(program.window.getByText(/geen sleutel/)).toHaveCount(0);
});

test('a key that cannot be made is told in words, and made once it can be', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-key-'));
  const key = path.join(home, 'desk.key');
  fs.symlinkSync(path.join(home, 'weg', 'desk.key'), key);
  const other = await Program.start({ home });
  const said = other.window
    .getByRole('region', { name: 'Meldingen' })
    .getByText(/^Dit bureau heeft nog geen sleutel/);
  await expect(said).toBeVisible();
  fs.rmSync(key);
  await other.window.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(said).toHaveCount(0);
  await expect.poll(() => fs.existsSync(key)).toBe(true);
  expect(other.complaints).toEqual([]);
  await other.end();
});
