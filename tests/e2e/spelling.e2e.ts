import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Finding } from './Finding';
import { Notices } from './Notices';
import { Program } from './Program';
import { Spelling } from './Spelling';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let spelling: Spelling;
let notices: Notices;

function sitDown(): void {
  writing = new Writing(program.window);
  spelling = new Spelling(program.window);
  notices = new Notices(program.window);
}

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

test.beforeAll(async () => {
  program = await Program.start();
  sitDown();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('words that no dictionary knows are marked in all three texts, and a word that is being typed only once one leaves it', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Gijzelings drama iHostage');
  await writing.standfirst.click();
  await keyboard.type('De filmmaakster van het gijzelingsdrama.');
  await writing.body.click();
  await keyboard.type('Een zeerover in een televisieserie eet een pannekoek');
  await spelling.marks('Gijzelings', 'iHostage');
  await keyboard.type('.');
  await spelling.marks('Gijzelings', 'iHostage', 'pannekoek');
  await keyboard.press('Backspace');
  await spelling.marks('Gijzelings', 'iHostage');
  await writing.press('ArrowLeft');
  await spelling.marks('Gijzelings', 'iHostage', 'pannekoek');
});

test('keys lead from one to the next and open a menu of suggestions, one of which takes its place as a step of undo', async () => {
  const { keyboard } = program.window;
  await keyboard.press('F5');
  await expect.poll(() => spelling.selected()).toBe('Gijzelings');
  await keyboard.press('Shift+F5');
  await expect.poll(() => spelling.selected()).toBe('pannekoek');
  await expect(writing.body).toBeFocused();
  await keyboard.press('Control+;');
  await expect(spelling.menu).toHaveAccessibleName('Spelling van ‘pannekoek’');
  await expect(spelling.menu.getByRole('menuitem').first()).toHaveText('pannenkoek');
  await expect(spelling.menu.getByRole('menuitem').first()).toBeFocused();
  await expectNoViolations();
  await keyboard.press('Enter');
  await expect(spelling.menu).toBeHidden();
  await expect(writing.body).toBeFocused();
  await keyboard.type('en');
  expect((await writing.texts()).body).toEqual(['Een zeerover in een televisieserie eet een pannenkoeken']);
  await spelling.marks('Gijzelings', 'iHostage');
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  expect((await writing.texts()).body).toEqual(['Een zeerover in een televisieserie eet een pannekoek']);
  await spelling.marks('Gijzelings', 'iHostage', 'pannekoek');
});

test('from a word that is right the menu opens at the next one that is not; Esc leads back', async () => {
  const { keyboard } = program.window;
  await writing.standfirst.click();
  await keyboard.press('Control+;');
  await expect(spelling.menu).toHaveAccessibleName('Spelling van ‘pannekoek’');
  await keyboard.press('Escape');
  await expect(spelling.menu).toBeHidden();
  await expect(writing.body).toBeFocused();
  expect(await spelling.selected()).toBe('pannekoek');
  await keyboard.press('Shift+F10');
  await expect(spelling.menu).toHaveAccessibleName('Spelling van ‘pannekoek’');
  await keyboard.press('Escape');
  await expect(spelling.menu).toBeHidden();
});

test('where more is selected than the word, the right button is about that', async () => {
  await program.app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function (this: Electron.Menu): void {
      (globalThis as unknown as { popped: number }).popped = this.items.length;
    };
  });
  await writing.body.locator('p').first().click({ clickCount: 3 });
  await spelling.mark('pannekoek').click({ button: 'right' });
  await expect
    .poll(() => program.app.evaluate(() => (globalThis as unknown as { popped?: number }).popped ?? 0))
    .toBeGreaterThan(0);
  await expect(spelling.menu).toBeHidden();
  await writing.press('ArrowLeft');
});

test('while one suggests a correction is suggested, and what it crosses out is not judged', async () => {
  const suggesting = new Suggesting(program.window);
  await suggesting.toggle(true);
  await spelling.pressRight('pannekoek');
  await spelling.item('pannenkoek').click();
  await expect(suggesting.deleted).toHaveText('pannekoek');
  await expect(suggesting.inserted).toHaveText('pannenkoek');
  await spelling.marks('Gijzelings', 'iHostage');
  await program.window.keyboard.press('Control+z');
  await expect(suggesting.deleted).toHaveCount(0);
  await spelling.marks('Gijzelings', 'iHostage', 'pannekoek');
  await suggesting.toggle(false);
});

test('a word is let pass in this article, and is not when that is taken back', async () => {
  await spelling.pressRight('Gijzelings');
  await spelling.item('Negeer in dit stuk').click();
  await spelling.marks('iHostage', 'pannekoek');
  await notices
    .note('‘Gijzelings’ is in dit stuk goed')
    .getByRole('button', { name: 'Maak ongedaan' })
    .click();
  await spelling.marks('Gijzelings', 'iHostage', 'pannekoek');
  await spelling.pressRight('Gijzelings');
  await spelling.item('Negeer in dit stuk').click();
  await spelling.marks('iHostage', 'pannekoek');
  await program.window.keyboard.press('Control+z');
  await spelling.marks('Gijzelings', 'iHostage', 'pannekoek');
  await program.window.keyboard.press('Control+Shift+z');
  await spelling.marks('iHostage', 'pannekoek');
});

test('words are put in a list of one’s own and in that of the library, and are right after a restart, in other articles too', async () => {
  await spelling.pressRight('iHostage');
  await spelling.item('Zet in mijn woordenlijst').click();
  await spelling.marks('pannekoek');
  await spelling.pressRight('pannekoek');
  await spelling.item('Zet in woordenlijst van de bibliotheek').click();
  await spelling.marks();
  await notices.note('‘pannekoek’ staat in').getByRole('button', { name: 'Maak ongedaan' }).click();
  await spelling.marks('pannekoek');
  await spelling.pressRight('pannekoek');
  await spelling.item('Zet in woordenlijst van de bibliotheek').click();
  await spelling.marks();
  await writing.stored();

  const { home } = program;
  await program.close();
  program = await Program.start({ home });
  sitDown();
  const { keyboard } = program.window;
  await writing.ready();
  await writing.body.click();
  await keyboard.press('End');
  await keyboard.type('. Dit is onmiddelijk gezien');
  await spelling.marks('onmiddelijk');
  await keyboard.press('Control+n');
  await expect(writing.headline).toHaveText('');
  await keyboard.type('iHostage, pannekoek: Gijzelings drama');
  await spelling.marks('Gijzelings');
});

test('the settings have both lists: words are looked up, added and removed', async () => {
  const { keyboard } = program.window;
  const own = await spelling.openList('Mijn woordenlijst');
  await expect(own.getByRole('listitem')).toHaveText(['iHostage']);
  await own.getByRole('textbox', { name: 'Woord' }).fill('twee woorden');
  await keyboard.press('Enter');
  await expect(own.getByText('Typ één woord, zonder spaties of cijfers.')).toBeVisible();
  await expectNoViolations();
  await own.getByRole('textbox', { name: 'Woord' }).fill('Gijzelings');
  await expect(own.getByText('Staat er niet in.')).toBeVisible();
  await own.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(own.getByRole('listitem')).toHaveText(['Gijzelings', 'iHostage']);
  await own.getByRole('button', { name: 'Verwijder iHostage' }).click();
  await expect(own.getByRole('listitem')).toHaveText(['Gijzelings']);
  await spelling.closeSettings();
  await spelling.marks('iHostage');
  const library = await spelling.openList('Woordenlijst van de bibliotheek');
  await library.getByRole('button', { name: 'Verwijder pannekoek' }).click();
  await expect(library.getByText('Nog geen woorden.')).toBeVisible();
  await spelling.closeSettings();
  await spelling.marks('iHostage', 'pannekoek');
});

test('an article in English is judged by the English dictionary, and by both where that is asked for', async () => {
  const { window } = program;
  const { keyboard } = window;
  await writing.standfirst.click();
  await keyboard.type('A wonderful colour, no color: een zeerover.');
  await spelling.marks('iHostage', 'pannekoek', 'wonderful', 'color');
  await window.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await spelling.marks('iHostage', 'pannekoek', 'color', 'een', 'zeerover');
});

test('nothing is marked while spelling is off', async () => {
  const { window } = program;
  await window.getByRole('checkbox', { name: 'Ook Nederlandse spelling' }).check();
  await spelling.marks('iHostage', 'pannekoek', 'color');
  await writing.headline.click();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Zet spelling aan of uit');
  await window.keyboard.press('Enter');
  await spelling.marks();
  await window.keyboard.press('F5');
  expect(await spelling.selected()).toBe('');
  const finding = new Finding(window);
  await finding.open();
  await window.keyboard.type('pannekoek');
  await expect(finding.count).toHaveText('1 van 1');
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Zet spelling aan of uit');
  await window.keyboard.press('Enter');
  await spelling.marks('iHostage', 'pannekoek', 'color');
  // What is found stays marked where words are marked that are not right.
  await expect.poll(() => finding.marked()).toEqual({ all: ['pannekoek'], now: ['pannekoek'] });
  await finding.close();
});

test('captions are judged too', async () => {
  const { window } = program;
  await window.keyboard.press('Control+Shift+d');
  await window.keyboard.press('Control+k');
  await window.keyboard.type('voorbeeldartikel');
  await window.keyboard.press('Enter');
  const caption = writing.body.locator('figure .caption').first();
  await caption.click();
  await window.keyboard.press('End');
  await window.keyboard.type(' Een pannekoek.');
  await expect(caption.locator('.misspelt')).toHaveText(['pannekoek']);
  await caption.locator('.misspelt').click({ button: 'right' });
  await spelling.item('pannenkoek').click();
  await expect(caption).toContainText('Een pannenkoek.');
  await expect(caption.locator('.misspelt')).toHaveCount(0);
});
