import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await Program.start();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

const settings = (): Locator => program.window.getByRole('dialog', { name: /^(Instellingen|Settings)$/ });
const radio = (group: string, name: string): Locator =>
  settings().getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name });
const field = (name: string): Locator => settings().getByRole('textbox', { name, exact: true });

/** Waits until this is said, seen and read out, and nothing else of undo. */
async function said(text: string): Promise<void> {
  await expect(new Notices(program.window).notes).toHaveText([text]);
  await expect(settings().getByRole('status').filter({ hasText: text })).toBeAttached();
}

/** Goes to a section by the index: the focus is on its heading then. */
async function goTo(section: string): Promise<void> {
  await settings().getByRole('navigation').getByRole('button', { name: section, exact: true }).click();
  await expect(settings().getByRole('heading', { name: section, exact: true, level: 2 })).toBeFocused();
}

async function restart(): Promise<void> {
  const { home } = program;
  expect(program.complaints).toEqual([]);
  await program.close();
  program = await Program.start({ home });
  await program.window.keyboard.press('Control+,');
  await expect(settings()).toBeVisible();
}

test('what a person set is undone and done again by keys, one setting after the other, each named', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+,');
  await radio('Uiterlijk', 'Donker').click();
  await settings().getByRole('combobox', { name: 'Tekstgrootte' }).selectOption({ label: '140 %' });
  await settings().getByRole('switch', { name: 'Slimme leestekens' }).click();
  await expect(settings().getByRole('switch', { name: 'Slimme leestekens' })).not.toBeChecked();

  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Slimme leestekens');
  await expect(settings().getByRole('switch', { name: 'Slimme leestekens' })).toBeChecked();
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Tekstgrootte');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Uiterlijk');
  await expect(radio('Uiterlijk', 'Systeem')).toBeChecked();
  await keyboard.press('Control+Shift+z');
  await said('Opnieuw gedaan: Uiterlijk');
  await expect(radio('Uiterlijk', 'Donker')).toBeChecked();
  await keyboard.press('Control+y');
  await said('Opnieuw gedaan: Tekstgrootte');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Tekstgrootte');
});

test('an undone language is said in the language that comes back', async () => {
  const { keyboard } = program.window;
  await radio('Taal', 'English').click();
  await expect(settings()).toHaveAccessibleName('Settings');
  await keyboard.press('Control+z');
  await expect(settings()).toHaveAccessibleName('Instellingen');
  await said('Ongedaan gemaakt: Taal');
});

test('what is undone out of sight comes into sight, unfolded and with the focus, as in a text', async () => {
  const { keyboard } = program.window;
  const current = settings().getByRole('navigation').locator('[aria-current]');
  await goTo('Spelling');
  const list = settings().locator('details').filter({ hasText: 'Mijn woordenlijst' });
  await list.locator('summary').click();
  await field('Woord').first().fill('schuimkop');
  await keyboard.press('Enter');
  await expect(list.getByText('schuimkop')).toBeVisible();
  await list.locator('summary').click();
  await radio('Contrast', 'Meer').click();
  await goTo('Reservekopieën');
  await expect(radio('Contrast', 'Systeem')).not.toBeInViewport();

  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Contrast');
  await expect(radio('Contrast', 'Systeem')).toBeInViewport({ ratio: 1 });
  await expect(radio('Contrast', 'Systeem')).toBeFocused();
  await expect(current).toHaveText('Venster');
  await goTo('Reservekopieën');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: ‘schuimkop’ in je woordenlijst');
  await expect(field('Woord').first()).toBeInViewport({ ratio: 1 });
  await expect(field('Woord').first()).toBeFocused();
  await expect(current).toHaveText('Spelling');

  // Not drawn yet, or not loaded: the dialog opens anew.
  await keyboard.press('Control+Shift+z');
  await said('Opnieuw gedaan: ‘schuimkop’ in je woordenlijst');
  await keyboard.press('Escape');
  await expect(settings()).toBeHidden();
  await keyboard.press('Control+,');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: ‘schuimkop’ in je woordenlijst');
  await expect(field('Woord').first()).toBeFocused();
  await list.locator('summary').click();
});

test('in a field undo is the field’s own while one types, and the setting’s once it is handed over', async () => {
  const { keyboard } = program.window;
  await field('Je naam').click();
  await keyboard.type('Sport Buro');
  await keyboard.press('Enter');
  await radio('Rol', 'Redacteur').click();
  await field('Je naam').click();
  await keyboard.press('End');
  await keyboard.type('!');
  await keyboard.press('Control+z');
  await expect(field('Je naam')).toHaveValue('Sport Buro');
  await expect(radio('Rol', 'Redacteur')).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Rol');
  await expect(radio('Rol', 'Redacteur')).not.toBeChecked();
  await field('Je naam').click();
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Je naam');
  await expect(field('Je naam')).toHaveValue('');
});

test('words, rules, lists and the site go the same way, also after the dialog was closed', async () => {
  const { keyboard } = program.window;
  await goTo('Spelling');
  await settings().locator('summary').filter({ hasText: 'Mijn woordenlijst' }).click();
  await field('Woord').first().fill('filmfris');
  await keyboard.press('Enter');
  const word = settings().getByRole('list', { name: 'Mijn woordenlijst' }).getByText('filmfris');
  await expect(word).toBeVisible();
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: ‘filmfris’ in je woordenlijst');
  await expect(word).toHaveCount(0);
  await keyboard.press('Control+Shift+z');
  await expect(word).toBeVisible();
  // The button beside what was removed is the same step: it cannot be taken back twice.
  await settings().getByRole('button', { name: 'Verwijder filmfris' }).click();
  await new Notices(program.window).notes.getByRole('button', { name: 'Maak ongedaan' }).click();
  await said('Ongedaan gemaakt: ‘filmfris’ in je woordenlijst');
  await expect(word).toBeVisible();

  await goTo('Afspraken');
  const rule = settings().getByRole('checkbox', { name: 'Journalist zet Goedgekeurd' });
  await rule.click();
  await expect(rule).toBeChecked();
  await settings().locator('summary').filter({ hasText: 'Voor ‘Ter review’' }).click();
  await field('Nieuw punt').first().fill('Namen nagekeken');
  await keyboard.press('Enter');
  await expect(field('Punt 1')).toHaveValue('Namen nagekeken');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: lijst voor ‘Ter review’');
  await expect(field('Punt 1')).toHaveCount(0);
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Journalist zet Goedgekeurd');
  await expect(rule).not.toBeChecked();

  await goTo('Site');
  await field('Naam').fill('Eindredactie');
  await keyboard.press('Enter');
  await settings()
    .getByRole('radio', { name: /Kwartaal/ })
    .check();
  await settings().locator('summary').filter({ hasText: 'Verantwoording' }).click();
  await field('Colofon').fill('https://krant.example/colofon');
  await keyboard.press('Enter');
  await expect(settings().getByText('1 ingevuld')).toBeVisible();
  await keyboard.press('Escape');
  await expect(settings()).toBeHidden();
  await keyboard.press('Control+,');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Verantwoording, Colofon');
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: Thema');
  await expect(settings().getByRole('radio', { name: /Dagblad/ })).toBeChecked();
  await keyboard.press('Control+z');
  await said('Ongedaan gemaakt: naam van de site');
  await keyboard.press('Control+Shift+z');
  await said('Opnieuw gedaan: naam van de site');
  await expect(field('Naam')).toHaveValue('Eindredactie');
});

test('what was undone to is what is on disk', async () => {
  await restart();
  await expect(radio('Uiterlijk', 'Donker')).toBeChecked();
  await expect(settings().getByRole('combobox', { name: 'Tekstgrootte' })).toHaveValue('100');
  await expect(field('Je naam')).toHaveValue('');
  await expect(field('Naam')).toHaveValue('Eindredactie');
  await expect(settings().getByRole('radio', { name: /Dagblad/ })).toBeChecked();
  await expect(settings().getByText('niets ingevuld')).toBeAttached();
  await expect(settings().getByRole('checkbox', { name: 'Journalist zet Goedgekeurd' })).not.toBeChecked();
  await expect(field('Punt 1')).toHaveCount(0);
  // What was set before Katern was started is not undone.
  await program.window.keyboard.press('Control+z');
  await expect(radio('Uiterlijk', 'Donker')).toBeChecked();
});

test('what was changed elsewhere since is left as it is, and what leads to a server is no step', async () => {
  const { keyboard } = program.window;
  await radio('Contrast', 'Meer').click();
  await radio('Uiterlijk', 'Licht').click();
  await field('Server').fill('wss://live.example.org/');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(settings()).toBeHidden();
  // The desk's own history has none of it.
  await keyboard.press('Control+z');
  await keyboard.press('Control+k');
  await keyboard.type('Uiterlijk donker');
  await keyboard.press('Enter');
  await keyboard.press('Control+,');
  await expect(radio('Uiterlijk', 'Donker')).toBeChecked();
  await keyboard.press('Control+z');
  await said('Daarna elders gewijzigd, en zo gelaten: Uiterlijk');
  await expect(radio('Uiterlijk', 'Donker')).toBeChecked();
  await expect(field('Server')).toHaveValue(/^wss:\/\/live\.example\.org/);
  await pickFromMenu(program, 'Maak ongedaan');
  await said('Ongedaan gemaakt: Contrast');
  await expect(radio('Contrast', 'Systeem')).toBeChecked();
});
