import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf, fieldsOf } from '../../shared/article/documentShape';
import { openSqlite } from '../../electron/library/sqlite';
import { noFilter } from '../../shared/bridge/deskFilter';
import { Desk } from './Desk';
import { enabledInMenu } from './dialogs';
import { dropFiles } from './dropFiles';
import { Notices } from './Notices';
import { Finding } from './Finding';
import { Program } from './Program';
import { Writing } from './Writing';
import { libraryIn } from '../fixtures/libraryIn';

test('an article of a newer Katern opens read-only, and what is unknown in it stays byte for byte', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-newer-'));
  const folder = path.join(home, 'library');
  const id = '11111111-2222-4333-8444-555555555555';
  const doc = createArticle({
    id,
    language: 'nl',
    createdAt: '2026-05-06T12:00:00Z',
    headline: 'Een stuk uit de toekomst',
    body: [
      {
        kind: 'paragraph',
        runs: [{ kind: 'text', text: 'Gewone woorden.', bold: false, italic: false, link: '' }],
      },
    ],
  });
  const body = bodyOf(doc);
  body.insert(body.length, 'Rij een, rij twee\n', { block: 'table', columns: 2 });
  body.insertEmbed(3, { embed: 'map', place: 'Leidseplein' });
  body.format(0, 2, { underline: 'wavy' });
  fieldsOf(doc).set('mood', { tone: 'sober' });
  doc.getArray('threads').push([{ by: 'iemand', text: 'Klopt dit?' }]);
  const update = Y.encodeStateAsUpdate(doc);

  await withLibrary(folder, (call) => call('article:import', { update, sample: false }));
  const before = await stored(folder, id);

  const program = await Program.start({ home });
  await program.window
    .getByRole('row', { name: /Een stuk uit de toekomst/ })
    .or(program.window.getByRole('option', { name: /Een stuk uit de toekomst/ }))
    .first()
    .dblclick();
  const writing = await new Writing(program.window).ready();
  await expect(writing.body).toContainText('Rij een, rij twee');
  await expect(program.window.getByText(/nieuwere Katern/).first()).toBeVisible();
  await expect(writing.body).toHaveAttribute('contenteditable', 'false');
  await writing.body.click();
  await program.window.keyboard.type('Dit mag er niet in');
  await program.window.keyboard.press('Control+a');
  await program.window.keyboard.press('Control+a');
  await program.window.keyboard.press('Backspace');
  await expect(writing.body).toContainText('woorden.');
  const finding = new Finding(program.window);
  await finding.open();
  await finding.words.fill('TWEE');
  await expect(finding.count).toHaveText('1 van 1');
  await program.window.keyboard.press('Control+h');
  await expect(finding.replacement).toBeHidden();
  await program.window.keyboard.press('Escape');
  await expect(finding.strip).toBeHidden();
  expect(await finding.selected()).toBe('twee');
  const file = path.join(home, 'nota.txt');
  fs.writeFileSync(file, 'Dit mag er ook niet in\n');
  await dropFiles(program, [file], writing.body);
  await expect(new Notices(program.window).note('uit nota.txt is niets ingevoegd')).toBeVisible();
  await program.close();

  expect(await stored(folder, id)).toEqual(before);
  fs.rmSync(home, { recursive: true });
});

test('a library of a newer Katern opens to be read, says so, and nothing in its folder changes', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-newer-'));
  const folder = path.join(home, 'library');
  const doc = createArticle({
    id: '11111111-2222-4333-8444-555555555555',
    language: 'nl',
    createdAt: '2026-05-06T12:00:00Z',
    headline: 'Geschreven met de volgende Katern',
    tags: [
      { kind: 'company', label: 'Netflix' },
      { kind: 'genre', label: 'Series' },
    ],
    body: [
      {
        kind: 'paragraph',
        runs: [{ kind: 'text', text: 'Alles is te lezen.', bold: false, italic: false, link: '' }],
      },
    ],
  });
  const binned = '99999999-2222-4333-8444-555555555555';
  const other = createArticle({
    id: binned,
    language: 'nl',
    createdAt: '2026-05-05T12:00:00Z',
    headline: 'Weggelegd',
  });
  await withLibrary(folder, async (call) => {
    await call('article:import', { update: Y.encodeStateAsUpdate(doc), sample: false });
    await call('article:import', { update: Y.encodeStateAsUpdate(other), sample: false });
    await call('article:bin', { article: binned });
    await call('views:store', {
      id: '77777777-2222-4333-8444-555555555555',
      name: 'Mijn weergave',
      filter: noFilter,
    });
  });
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(`pragma user_version = 99; alter table articles add column mood text not null default '';
    create table moods (article text primary key, mood text not null) strict`);
  database.close();
  const before = everything(folder);

  const program = await Program.start({ home });
  const { window } = program;
  const notice = window.getByRole('status').filter({ hasText: 'door een nieuwere Katern geschreven' });
  await expect(notice).toContainText('Werk Katern bij');
  const desk = await new Desk(window).show();
  await expectOff(window.getByRole('button', { name: 'Nieuw stuk' }));
  await nothingCanBeChanged(program, desk);
  await window.getByRole('searchbox').fill('lezen');
  await expect(desk.row('Geschreven met de volgende Katern')).toBeVisible();
  await desk.row('Geschreven met de volgende Katern').dblclick();
  const writing = await new Writing(window).ready();
  await expect(notice).toBeVisible();
  await expect(window.getByRole('contentinfo')).toContainText('Alleen lezen');
  await expect(writing.body).toHaveText('Alles is te lezen.');
  await expect(writing.body).toHaveAttribute('contenteditable', 'false');
  await writing.body.click();
  await window.keyboard.type('Dit mag er niet in');
  await expect(writing.body).toHaveText('Alles is te lezen.');
  await window.getByRole('button', { name: /^Export/ }).click();
  const preview = window.frameLocator('iframe').first();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Geschreven met de volgende Katern');
  await program.close();
  // A second start reads the article that was left open, and no more than that either.
  const again = await Program.start({ home });
  await expect(again.window.getByRole('status').filter({ hasText: 'nieuwere Katern' })).toBeVisible();
  await again.close();

  expect(everything(folder)).toEqual(before);
  fs.rmSync(home, { recursive: true });
});

/** It is greyed, can be reached, and says why it does nothing. */
async function expectOff(what: Locator): Promise<void> {
  await expect(what).toHaveAttribute('aria-disabled', 'true');
  await expect(what).toHaveAccessibleDescription('Deze bibliotheek is door een nieuwere Katern geschreven.');
}

/** Goes through what on the desk would change something: all of it is off, with the reason. */
async function nothingCanBeChanged(program: Program, desk: Desk): Promise<void> {
  const { window } = program;
  const { keyboard } = window;
  const headline = 'Geschreven met de volgende Katern';
  await expectOff(window.getByRole('button', { name: 'Bewaar als weergave' }));

  await desk.list.focus();
  await keyboard.press('Control+a');
  const bar = window.getByRole('toolbar', { name: 'Selectie' });
  for (const name of [/^Status/, /^Tags/, /^Exporteer/, /^Dupliceer/, /^Naar prullenmand/]) {
    const button = bar.getByRole('button', { name });
    await expectOff(button);
    await button.click({ force: true });
  }
  for (const keys of ['Control+t', 'Control+e', 'Control+d', 'Delete']) await keyboard.press(keys);
  await expect(bar).toContainText('1 geselecteerd');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await desk.list.focus();
  await keyboard.press('Escape');

  await keyboard.press('Shift+F10');
  const menu = window.getByRole('menu', { name: `Acties voor ${headline}` });
  await expect(menu.getByRole('menuitem', { name: /^Open( Enter)?$/ })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  for (const name of [/^Dupliceer/, /^Naar prullenmand/])
    await expectOff(menu.getByRole('menuitem', { name }));
  await menu.getByRole('menuitem', { name: /^Naar prullenmand/ }).click({ force: true });
  await keyboard.press('Escape');

  await keyboard.press('Control+k');
  const palette = window.getByRole('dialog', { name: 'Opdrachten' });
  await keyboard.type('>nieuw stuk');
  const command = palette.getByRole('option', { name: /Nieuw stuk/ });
  await expect(command).toHaveAttribute('aria-disabled', 'true');
  await expect(command).toContainText('door een nieuwere Katern geschreven');
  await keyboard.press('Enter');
  await expect(palette).toBeVisible();
  await keyboard.press('Escape');

  await desk.view(/^Mijn weergave$/).hover();
  await window.getByRole('button', { name: 'Acties voor weergave ‘Mijn weergave’' }).click();
  const ofView = window.getByRole('menu', { name: 'Acties voor weergave ‘Mijn weergave’' });
  for (const name of [/^Werk bij/, /^Hernoem/, /^Verwijder/]) {
    await expectOff(ofView.getByRole('menuitem', { name }));
  }
  await keyboard.press('Escape');

  await desk.view(/^Beheer tags/).click();
  const tags = window.getByRole('grid', { name: 'Tags' });
  await tags.focus();
  await keyboard.press('Enter');
  await expectOff(window.getByRole('dialog').getByRole('button', { name: 'Wijzig' }));
  await keyboard.press('Escape');
  await tags.focus();
  await keyboard.press('Control+a');
  await expectOff(window.getByRole('toolbar').getByRole('button', { name: 'Voeg samen' }));
  await keyboard.press('Escape');

  await desk.view(/^Prullenmand/).click();
  await expect(desk.row('Weggelegd')).toBeVisible();
  await desk.list.focus();
  await keyboard.press('Control+a');
  await expectOff(bar.getByRole('button', { name: 'Zet terug' }));
  await keyboard.press('Escape');
  await desk.view(/^Alle kopij/).click();

  // The native menu, too.
  expect(await enabledInMenu(program, ['Nieuw stuk', 'Maak nu een reservekopie', 'Bureau'])).toEqual([
    false,
    false,
    true,
  ]);

  await keyboard.press('Control+,');
  const settings = window.getByRole('dialog', { name: 'Instellingen' });
  await expectOff(settings.getByRole('button', { name: 'Maak nu een kopie' }));
  await expect(settings.getByLabel('Naam', { exact: true })).toHaveAttribute('readonly', '');
  await keyboard.press('Escape');
  // Nothing was asked that had to be refused.
  await expect(new Notices(window).notes).toHaveCount(0);
  await expect(desk.row(headline)).toBeVisible();
}

/** Every file below a folder with the hash of what it holds; the lock says nothing and is left out. */
function everything(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true }) as string[];
  return names
    .filter((name) => name !== 'library.lock')
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      if (!fs.statSync(file).isFile()) return name;
      return `${name} ${createHash('sha256').update(fs.readFileSync(file)).digest('hex')}`;
    });
}

type Call = (call: string, ask: unknown) => Promise<unknown>;

async function withLibrary<T>(folder: string, work: (call: Call) => Promise<T>): Promise<T> {
  const library = libraryIn(folder);
  try {
    const calls = library.calls as unknown as Record<string, (ask: unknown) => unknown>;
    return await work(async (call, ask) => calls[call]?.(ask));
  } finally {
    library.close();
  }
}

/** Everything the library holds of the article, as hashes of its updates. */
async function stored(folder: string, article: string): Promise<string[]> {
  return withLibrary(folder, async (call) => {
    const answer = (await call('article:load', { article })) as {
      ok: true;
      value: { updates: Uint8Array[] };
    };
    return answer.value.updates.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  });
}
