import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

// Each test goes on with what the one before it left in the library.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let writing: Writing;
let notices: Notices;
let table: Locator;

test.beforeAll(async () => {
  program = await Program.start();
  desk = new Desk(program.window);
  writing = new Writing(program.window);
  notices = new Notices(program.window);
  table = program.window.getByRole('grid', { name: 'Tags' });
  const tagging = new Tagging(program.window);
  for (const [headline, label, kind] of [
    ['Eerste stuk', 'Netflix', 'bedrijf'],
    ['Tweede stuk', 'Netflix NL', 'bedrijf'],
    ['Derde stuk', 'Dune (2021)', 'titel'],
  ] as const) {
    await program.window.keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await program.window.keyboard.type(headline);
    await tagging.create(label, kind);
    await writing.stored();
  }
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

function line(label: string): Locator {
  return table.getByRole('row').filter({ hasText: label });
}

async function manage(): Promise<void> {
  await desk.view(/^Beheer tags/).click();
  await expect(table).toBeVisible();
}

/** Opens an article, says its tags, and goes back to the tags. */
async function tagsOf(headline: string): Promise<string[]> {
  await desk.view(/^Alle kopij/).click();
  await desk.row(headline).click();
  await writing.ready();
  // The panel comes a moment after the text.
  await program.window.getByRole('region', { name: 'Tags' }).waitFor();
  const tags = await program.window.locator('.tag-editor .chip').allTextContents();
  await desk.show();
  await manage();
  return tags;
}

test('the tags of the whole library are listed with kind and use, and found', async () => {
  const { keyboard } = program.window;
  await desk.show();
  await manage();
  await expect(table.getByRole('row')).toHaveText([
    /Dune \(2021\).*Titel.*1/,
    /Netflix.*Bedrijf.*1/,
    /Netflix NL.*Bedrijf.*1/,
  ]);
  await keyboard.press('Control+f');
  await keyboard.type('nl');
  await expect(table.getByRole('row')).toHaveText([/Netflix NL/]);
  await keyboard.press('Escape');
  await expect(table.getByRole('row')).toHaveCount(3);
});

test('a tag gets an address with more about it, which has to be one', async () => {
  const { keyboard } = program.window;
  const panel = program.window.getByRole('dialog', { name: 'Wijzig ‘Netflix NL’' });
  const field = panel.getByRole('textbox', { name: 'Adres met meer hierover' });
  const open = async (): Promise<void> => {
    await table.focus();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await expect(field).toBeVisible();
  };
  await open();
  await field.fill('http://www.wikidata.org/wiki/Q907311');
  await keyboard.press('Enter');
  await expect(panel).toContainText('Geef een heel adres dat met https:// begint');
  await field.fill('https://www.wikidata.org/wiki/Q907311');
  await keyboard.press('Enter');
  await expect(notices.note('Het adres van ‘Netflix NL’ is gewijzigd, in 1 stuk')).toBeVisible();
  await open();
  await expect(field).toHaveValue('https://www.wikidata.org/wiki/Q907311');
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a tag is renamed by keyboard while an article with it is open, and it shows there at once', async () => {
  const { keyboard } = program.window;
  await table.focus();
  await keyboard.press('Home');
  await keyboard.press('Enter');
  const panel = program.window.getByRole('dialog', { name: 'Wijzig ‘Dune (2021)’' });
  await expect(panel.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await expect(panel.getByRole('status')).toHaveText('in 1 stuk');
  await keyboard.type('Dune: Part One (2021)');
  await keyboard.press('Enter');
  await expect(notices.note('‘Dune (2021)’ is nu ‘Dune: Part One (2021)’, in 1 stuk')).toBeVisible();
  await expect(line('Dune: Part One (2021)')).toBeVisible();
  await expect(table).toBeFocused();

  // The article is opened, and the step is taken back from the note while it is.
  await desk.view(/^Alle kopij/).click();
  await desk.row('Derde stuk').click();
  await writing.ready();
  const chips = program.window.locator('.tag-editor .chip');
  await expect(chips).toHaveText(['Dune: Part One (2021)']);
  await writing.headline.focus();
  await keyboard.press('Home');
  await notices
    .note('Dune: Part One')
    .getByRole('button', { name: /^Maak ongedaan/ })
    .click();
  await expect(chips).toHaveText(['Dune (2021)']);
  await expect(writing.status).toContainText('Alles bewaard');
  await writing.headline.focus();
  await keyboard.press('End');
  await keyboard.type('!');
  await expect(writing.headline).toHaveText('Derde stuk!');
  await writing.stored();
  await desk.show();
  await manage();
  await expect(line('Dune (2021)')).toBeVisible();
});

test('two tags are merged into the one that is chosen, and given back by one step', async () => {
  const { keyboard } = program.window;
  const bar = program.window.getByRole('toolbar', { name: 'Gekozen tags' });
  await table.focus();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(bar.getByRole('button', { name: 'Voeg samen' })).toHaveAttribute('aria-disabled', 'true');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(bar).toContainText('2 geselecteerd');
  await bar.getByRole('button', { name: 'Voeg samen' }).click();
  const panel = program.window.getByRole('dialog', { name: 'Voeg samen' });
  await panel.getByRole('radio', { name: /^Netflix NL/ }).check();
  await panel.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(notices.note('2 tags zijn nu ‘Netflix NL’; gewijzigd in 1 stuk')).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(line('Netflix NL')).toContainText('2');
  expect(await tagsOf('Eerste stuk')).toEqual(['Netflix NL']);
  await keyboard.press('Control+z');
  await expect(table.getByRole('row')).toHaveCount(3);
  expect(await tagsOf('Eerste stuk')).toEqual(['Netflix']);
  expect(await tagsOf('Tweede stuk')).toEqual(['Netflix NL']);
});

test('a tag gets another kind, loses its year by it, and leads to its articles', async () => {
  const { keyboard } = program.window;
  await line('Dune (2021)').click();
  const panel = program.window.getByRole('dialog', { name: 'Wijzig ‘Dune (2021)’' });
  await panel.getByRole('combobox', { name: 'Soort' }).selectOption('topic');
  await panel.getByRole('button', { name: /^Wijzig/ }).click();
  await expect(line('Dune')).toContainText('Onderwerp');
  await expect(table.getByText('(2021)')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(line('Dune (2021)')).toContainText('Titel');
  await line('Netflix NL').getByRole('button', { name: 'Toon het stuk' }).click();
  await expect(desk.rows).toHaveText([/Tweede stuk/]);
});
