import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Writing } from './Writing';

const says = 'In een eerdere versie stond dat de film in 92 landen stond. Het zijn er 93.';

// Each test goes on with what the one before it left in the library.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let section: Locator;
let text: Locator;

async function isAccessible(): Promise<void> {
  const found = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Exports the open article, and answers what its page says. */
async function exported(): Promise<string> {
  const { window } = program;
  await window.keyboard.press('Control+3');
  await expect(new Exporting(window).preview).toHaveAttribute('src', /^katern-preview:/);
  await window.keyboard.press('Control+e');
  await expect(new Exporting(window).done).toBeVisible({ timeout: 60_000 });
  const bundle = path.join(program.home, 'Katern');
  const pages = fs
    .readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => fs.readFileSync(path.join(bundle, file), 'utf8'));
  await window.keyboard.press('Control+1');
  await writing.ready();
  return pages.find((page) => page.includes('NewsArticle')) ?? '';
}

test.beforeAll(async () => {
  program = await Program.start();
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), program.home);
  writing = new Writing(program.window);
  section = program.window.getByRole('region', { name: 'Correcties' });
  text = section.getByRole('textbox', { name: 'Wat is er rechtgezet?' });
  await program.window.keyboard.press('Enter');
  await writing.ready();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('what has not been published has nothing to put right', async () => {
  const { window } = program;
  await expect(window.getByRole('region', { name: 'Tags' })).toBeVisible();
  await expect(section).toHaveCount(0);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Plaats correctie');
  await expect(window.getByRole('option', { name: /^Plaats correctie/ })).toHaveCount(0);
  await window.keyboard.press('Escape');
  // To look at the page is not to publish it, though it gets a moment of publication.
  await window.keyboard.press('Control+3');
  await expect(window.getByRole('textbox', { name: 'Datum' })).not.toHaveValue('');
  await window.keyboard.press('Control+1');
  await writing.ready();
  await expect(section).toHaveCount(0);
  expect(await exported()).not.toContain('class="corrections');
});

test('a correction is placed by command, written, taken away and taken back', async () => {
  const { keyboard } = program.window;
  await expect(section).toContainText('Stond er iets fout?');
  await keyboard.press('Control+k');
  await keyboard.type('Plaats correctie');
  await program.window.getByRole('option', { name: /^Plaats correctie/ }).waitFor();
  await keyboard.press('Enter');
  await expect(text).toBeFocused();
  await expect(section).toContainText('Komt op de pagina zodra er tekst staat.');
  await keyboard.type(says);
  await writing.stored();
  await expect(section).toContainText('Komt op de site met de volgende export.');
  await isAccessible();
  await section.getByRole('button', { name: 'Haal correctie weg' }).click();
  await expect(text).toHaveCount(0);
  await writing.headline.focus();
  await keyboard.press('Control+z');
  await expect(text).toHaveValue(says);
});

test('it stands on the page with its date, and from then on as it is', async () => {
  const page = await exported();
  expect(page).toMatch(/<h2 id="correctie-1">Correctie<\/h2><p class="small"><time datetime="[^"]+">/);
  expect(page).toContain(`<p>${says}</p>`);
  expect(page).toContain('"@type":"CorrectionComment"');
  expect(page).toMatch(/Bijgewerkt <time/);
  await expect(section).toContainText('Staat op de site en ligt vast.');
  await expect(text).toHaveJSProperty('readOnly', true);
  await expect(section.getByRole('radiogroup')).toHaveCount(0);
  await isAccessible();
});

test('an addition comes before it, and is one to readers', async () => {
  const { keyboard } = program.window;
  await section.getByRole('button', { name: 'Plaats correctie' }).click();
  await expect(text.first()).toBeFocused();
  await keyboard.type('De film staat inmiddels in 94 landen.');
  await section.getByRole('radio', { name: 'Aanvulling' }).click();
  await writing.stored();
  const page = await exported();
  expect(page).toMatch(/<h2 id="correctie-1">Aanvulling<\/h2>.*<h2 id="correctie-2">Correctie<\/h2>/s);
  expect(page.match(/CorrectionComment/g)).toHaveLength(1);
});
