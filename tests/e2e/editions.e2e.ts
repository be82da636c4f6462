import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Editions } from './Editions';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left in the library.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let editions: Editions;
let notices: Notices;
const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-edition-'));
const [first, second, third, fourth] = ['Eerste stuk', 'Tweede stuk', 'Derde stuk', 'Vierde stuk'] as const;

async function begin(home?: string): Promise<void> {
  program = await Program.start(home === undefined ? {} : { home });
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);
  desk = new Desk(program.window);
  editions = new Editions(program.window);
  notices = new Notices(program.window);
}

async function isAccessible(): Promise<void> {
  const found = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** The row of the desk's list becomes the current one, and nothing is selected. */
async function goTo(headline: string): Promise<void> {
  const { keyboard } = program.window;
  await desk.list.focus();
  await keyboard.press('Home');
  const at = (await desk.headlines()).indexOf(headline);
  for (let step = 0; step < at; step++) await keyboard.press('ArrowDown');
  await expect(desk.list).toHaveAttribute('aria-activedescendant', `row-${at}`);
}

test.beforeAll(async () => {
  await begin();
  const { keyboard } = program.window;
  const writing = new Writing(program.window);
  for (const headline of [first, second, third, fourth]) {
    await keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await keyboard.press('Enter');
    await keyboard.type('Een intro.');
    if (headline !== third) {
      await keyboard.press('Enter');
      await keyboard.type('Met tekst.');
    }
    await writing.stored();
  }
  await desk.show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true, force: true });
});

test('E offers a new edition where there is none, and its name is typed where it stands', async () => {
  const { keyboard } = program.window;
  await expect(program.window.getByText('Zet samen wat samen verschijnt')).toBeVisible();
  await goTo(second);
  await keyboard.press('e');
  const choice = program.window.getByRole('menu', { name: 'Zet in editie' });
  await expect(choice.getByRole('menuitem')).toHaveText(['Nieuwe editie…']);
  await keyboard.press('Enter');
  await expect(editions.name).toBeFocused();
  await expect(editions.name).toHaveValue('Nieuwe editie');
  await keyboard.type('Weekend');
  await keyboard.press('Enter');
  await expect(notices.note('Editie ‘Nieuwe editie’ heet nu ‘Weekend’')).toBeVisible();
  await expect(editions.line('Weekend')).toHaveAttribute('aria-expanded', 'true');
  await expect(editions.row(second)).toBeFocused();
  await isAccessible();
});

test('letters that are typed before the field of a new name is there are in it', async () => {
  const { window } = program;
  const button = window.getByRole('button', { name: 'Nieuwe editie' });
  await button.focus();
  // In one go: the library has not made it when they come.
  await button.evaluate((pressed: HTMLElement) => {
    pressed.click();
    for (const key of ['V', 'r', 'o', 'x', 'Backspace', 'e', 'g', 'Enter'])
      pressed.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  const made = window.getByRole('button', { name: /^Vroeg/ });
  await expect(made).toBeVisible();
  await expect(editions.name).toHaveValue('Vroeg');
  await expect(editions.name).not.toBeFocused();
  await desk.list.focus();
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(made).toHaveCount(0);
  await editions.line('Weekend').click();
  await expect(editions.name).toHaveValue('Weekend');
});

test('what is current or selected goes in by E, by the bar, and by the row’s menu', async () => {
  const { keyboard } = program.window;
  await goTo(first);
  await keyboard.press('e');
  await expect(notices.note('‘Eerste stuk’ staat in editie Weekend, plaats 2')).toBeVisible();
  await keyboard.press('e');
  await expect(notices.note('‘Eerste stuk’ stond al in editie Weekend, plaats 2')).toBeVisible();
  await goTo(third);
  await keyboard.press('Space');
  await program.window
    .getByRole('toolbar', { name: 'Selectie' })
    .getByRole('button', { name: 'Naar editie' })
    .click();
  await expect.poll(() => editions.headlines()).toEqual([second, first, third]);
  await keyboard.press('Escape');
  await desk.list.focus();
  await keyboard.press('Escape');
  await desk.row(fourth).click({ button: 'right' });
  await program.window.getByRole('menuitem', { name: /^Zet in editie/ }).click();
  await expect.poll(() => editions.headlines()).toEqual([second, first, third, fourth]);
  await expect(editions.line('Weekend')).toContainText('4');
  await expect(editions.row(third)).toContainText('Blokkeert: Geen tekst');
  await expect(editions.panel).toContainText('3 van 4 klaar');
});

test('the order changes by keyboard, each key one step of undo', async () => {
  const { keyboard } = program.window;
  await editions.row(fourth).focus();
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(() => editions.headlines()).toEqual([second, fourth, first, third]);
  await expect(notices.note('‘Vierde stuk’ staat in editie Weekend, plaats 2')).toBeVisible();
  await expect(editions.row(fourth)).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(editions.row(second)).toBeFocused();
  await keyboard.press('Delete');
  await expect.poll(() => editions.headlines()).toEqual([fourth, first, third]);
  await expect(editions.row(fourth)).toBeFocused();
  await keyboard.press('Control+z');
  await expect.poll(() => editions.headlines()).toEqual([second, fourth, first, third]);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect.poll(() => editions.headlines()).toEqual([second, first, third, fourth]);
  await keyboard.press('Control+Shift+z');
  await expect.poll(() => editions.headlines()).toEqual([second, first, fourth, third]);
  await keyboard.press('Control+z');
});

test('an article is dragged to its place, within the edition and out of the list', async () => {
  await editions.row(fourth).dragTo(editions.row(second), { targetPosition: { x: 60, y: 4 } });
  await expect.poll(() => editions.headlines()).toEqual([fourth, second, first, third]);
  await editions.row(first).getByRole('button', { name: 'Haal ‘Eerste stuk’ uit de editie' }).click();
  await expect.poll(() => editions.headlines()).toEqual([fourth, second, third]);
  await desk.row(first).dragTo(editions.row(second), { targetPosition: { x: 60, y: 4 } });
  await expect.poll(() => editions.headlines()).toEqual([fourth, first, second, third]);
  await expect(notices.note('‘Eerste stuk’ staat in editie Weekend, plaats 2')).toBeVisible();
});

test('one of several that are selected takes all along in the order of the list, in one step', async () => {
  const { keyboard } = program.window;
  await pickFromMenu(program, 'Nieuwe editie');
  await editions.name.fill('Samen');
  await keyboard.press('Enter');
  // The list has what was edited last first.
  expect(await desk.headlines()).toEqual([fourth, third, second, first]);
  for (const headline of [first, third, second]) await desk.row(headline).click({ modifiers: ['Control'] });
  await desk.row(third).dragTo(editions.panel);
  await expect.poll(() => editions.headlines()).toEqual([third, second, first]);
  await expect(notices.note('3 stukken staan in editie Samen, vanaf plaats 1')).toBeVisible();
  await keyboard.press('Control+z');
  await expect.poll(() => editions.headlines()).toEqual([]);
  await desk.row(fourth).dragTo(editions.panel);
  await expect.poll(() => editions.headlines()).toEqual([fourth]);
  await expect(editions.dragged).toHaveCount(0);
  await desk.row(first).dragTo(editions.row(fourth), { targetPosition: { x: 60, y: 4 } });
  await expect.poll(() => editions.headlines()).toEqual([third, second, first, fourth]);
  await expect(editions.dragged).toHaveCount(0);
  await desk.row(second).dragTo(editions.line('Weekend'));
  await expect(notices.note('Deze stukken stonden al in editie Weekend')).toBeVisible();
  await editions.line('Samen').focus();
  await keyboard.press('Delete');
  await expect(editions.line('Samen')).toHaveCount(0);
  await desk.list.focus();
  await keyboard.press('Escape');
  await editions.line('Weekend').click();
});

test('what goes to the bin goes out of sight, and comes back to its place', async () => {
  const { keyboard } = program.window;
  await goTo(first);
  await keyboard.press('Delete');
  await expect.poll(() => editions.headlines()).toEqual([fourth, second, third]);
  await expect(editions.line('Weekend')).toContainText('3');
  await keyboard.press('Control+z');
  await expect.poll(() => editions.headlines()).toEqual([fourth, first, second, third]);
});

test('an edition is made, named and removed at the left and from the menu, and comes back whole', async () => {
  const { keyboard } = program.window;
  await pickFromMenu(program, 'Nieuwe editie');
  await expect(editions.name).toBeFocused();
  await keyboard.type('Weekend');
  await expect(editions.panel.getByRole('alert')).toHaveText('Er is al een editie met deze naam');
  await keyboard.press('Escape');
  await expect(editions.name).toHaveValue('Nieuwe editie');
  await editions.name.fill('Maandag');
  await keyboard.press('Enter');
  await expect(editions.panel).toContainText('Nog geen stukken in deze editie');
  await isAccessible();
  await desk.row(third).dragTo(editions.panel);
  await expect.poll(() => editions.headlines()).toEqual([third]);
  await editions.line('Maandag').focus();
  await keyboard.press('Delete');
  await expect(editions.panel).toHaveCount(0);
  await expect(editions.line('Weekend')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(editions.line('Maandag')).toContainText('1');
  await keyboard.press('Control+Shift+z');
  await expect(editions.line('Maandag')).toHaveCount(0);
  await editions.line('Weekend').press('F2');
  await expect(editions.name).toBeFocused();
  await keyboard.type('Zondag');
  await keyboard.press('Enter');
  await expect(editions.line('Zondag')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(editions.line('Weekend')).toBeVisible();
});

/** Where the desk's open edition is kept from one run to the next. */
const keptIn = (): string => path.join(program.home, 'left.json');

function keptEdition(): string | null {
  if (!fs.existsSync(keptIn())) return null;
  return (JSON.parse(fs.readFileSync(keptIn(), 'utf8')) as { desk: { edition: string } }).desk.edition;
}

test('it is open again after a restart, in its order, and none is where it is gone', async () => {
  const { home } = program;
  await editions.line('Weekend').click();
  await expect.poll(keptEdition).toBe('');
  await editions.line('Weekend').click();
  await expect.poll(keptEdition).not.toBe('');
  expect(program.complaints).toEqual([]);
  await program.close();
  await begin(home);
  await expect.poll(() => editions.headlines()).toEqual([fourth, first, second, third]);
  await expect(editions.line('Weekend')).toHaveAttribute('aria-expanded', 'true');
  await expect(editions.line('Weekend')).toContainText('4');
  expect(program.complaints).toEqual([]);
  await program.close();
  const kept = fs.readFileSync(keptIn(), 'utf8');
  fs.writeFileSync(keptIn(), kept.replace(keptEdition() ?? '', '00000000-0000-4000-8000-000000000000'));
  await begin(home);
  await expect(editions.line('Weekend')).toHaveAttribute('aria-expanded', 'false');
  await expect(editions.panel).toHaveCount(0);
  await expect(desk.row(first)).toBeVisible();
  await expect(notices.notes).toHaveCount(0);
});

test('it is found by its name among commands, also out of a piece, and Enter opens it', async () => {
  const { keyboard } = program.window;
  await desk.row(first).click();
  await new Writing(program.window).ready();
  await keyboard.press('Control+k');
  await keyboard.type('weeke');
  const found = program.window.getByRole('group', { name: 'Naar' }).getByRole('option');
  await expect(found).toHaveText(['WeekendEditie']);
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Enter');
  await expect.poll(() => editions.headlines()).toEqual([fourth, first, second, third]);
  await expect(editions.line('Weekend')).toHaveAttribute('aria-expanded', 'true');
  await editions.line('Weekend').click();
});

test('in a narrow window it lies over the list', async () => {
  await editions.line('Weekend').click();
  await program.window.setViewportSize({ width: 800, height: 700 });
  await isAccessible();
  await expect(editions.export).toBeInViewport();
  // What is said stands clear of the bar of a selection, which takes several lines there.
  await goTo(fourth);
  await program.window.keyboard.press('Space');
  await program.window.keyboard.press('e');
  const note = notices.note('‘Vierde stuk’ stond al in editie Weekend, plaats 1');
  await expect(note).toBeVisible();
  const bar = program.window.getByRole('toolbar', { name: 'Selectie' });
  const [said, below] = [await note.boundingBox(), await bar.boundingBox()];
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await program.window.keyboard.press('Escape');
  await editions.row(fourth).focus();
  await program.window.keyboard.press('Escape');
  await expect(editions.panel).toHaveCount(0);
  await expect(desk.list).toBeFocused();
});

/** From now on notes what is shown in the system's file manager, instead of having it shown. */
async function noteShown(): Promise<void> {
  await program.app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (place) => void shown.push(place);
  });
}

function shownPlaces(): Promise<string[]> {
  return program.app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
}

test('it is checked and exported as one bundle, whose front page has its order', async () => {
  await editions.line('Weekend').click();
  await expect(editions.fact('Beelden met credit')).toHaveText('Geen beelden');
  await expect(editions.fact('Uitvoer')).toHaveText('editie-weekend');
  await expect(editions.fact('Laatst geschreven')).toHaveText('Nog niet');
  await expect(editions.fact('Uitvoer').getByRole('button')).toHaveCount(0);
  await editions.export.click();
  const dialog = program.window.getByRole('dialog', { name: 'Exporteer editie Weekend' });
  await expect(dialog.getByText('3 van 4 klaar voor export')).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Gaan nog niet mee' }).getByRole('listitem')).toHaveText([
    /Derde stuk.*Geen tekst/,
  ]);
  await dialog.getByRole('button', { name: 'Exporteer editie met 3 stukken' }).click();
  await expect(notices.note('Editie ‘Weekend’ is geëxporteerd met 3 stukken')).toBeVisible();
  for (const headline of [fourth, first, second]) {
    await expect(editions.row(headline)).toContainText('Geëxporteerd');
  }
  await expect(editions.row(third)).toContainText('Concept');
  await expect(editions.fact('Laatst geschreven')).toHaveText(/^\d{2}:\d{2}$/);
  await noteShown();
  await editions.fact('Uitvoer').getByRole('button', { name: 'Toon editie-weekend in map' }).click();
  await expect.poll(() => shownPlaces()).toEqual([path.join(output, 'Katern', 'editie-weekend')]);
  const written = fs.readdirSync(output, { recursive: true, encoding: 'utf8' });
  const bundle = written.find((file) => path.basename(file) === 'editie-weekend') ?? '';
  expect(written).toContain(`${bundle}.zip`);
  const front = fs.readFileSync(path.join(output, bundle, 'index.html'), 'utf8');
  const order = [fourth, first, second].map((headline) => front.indexOf(`${headline}</a>`));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
  expect(front).not.toContain(third);
  await desk.list.focus();
  await program.window.keyboard.press('Control+z');
  await expect(editions.row(first)).toContainText('Concept');
});
