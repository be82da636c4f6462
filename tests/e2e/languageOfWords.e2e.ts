import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import { Exporting } from './Exporting';
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
let menu: Locator;

function sitDown(): void {
  writing = new Writing(program.window);
  spelling = new Spelling(program.window);
  menu = program.window.getByRole('menu', { name: 'Taal van deze woorden' });
}

test.beforeAll(async () => {
  program = await Program.start();
  sitDown();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** The words of the body that say a language, with that. */
function spoken(): Promise<string[]> {
  return writing.body
    .locator('[lang]')
    .evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')}: ${one.textContent}`));
}

async function ask(): Promise<void> {
  await pickFromMenu(program, 'Taal van deze woorden');
  await expect(menu.locator(':focus')).toHaveCount(1);
}

async function askByPalette(): Promise<void> {
  const { keyboard } = program.window;
  await keyboard.press('Control+k');
  await keyboard.type('taal van deze woorden');
  await program.window.getByRole('option', { name: /^Taal van deze woorden/ }).waitFor();
  await keyboard.press('Enter');
  await expect(menu.locator(':focus')).toHaveCount(1);
}

test('selected words are said to be in English by keyboard, and are spelled in it, as one step of undo', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Een kop over een film');
  await writing.body.click();
  await keyboard.type('Hij riep whatever you think');
  await spelling.marks('whatever', 'you');
  await writing.press('Control+Shift+ArrowLeft', 3);
  await expect.poll(() => spelling.selected()).toBe('whatever you think');
  await askByPalette();
  const items = menu.getByRole('menuitemradio');
  await expect(items.first()).toHaveText('Taal van het artikel (Nederlands)');
  await expect(items.first()).toBeChecked();
  await expect(items.first()).toBeFocused();
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  await keyboard.press('E');
  await expect(menu.getByRole('menuitemradio', { name: 'Engels' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(writing.body).toBeFocused();
  await expect.poll(spoken).toEqual(['en: whatever you think']);
  await spelling.marks();
  await keyboard.press('Control+z');
  await expect.poll(spoken).toEqual([]);
  await spelling.marks('whatever', 'you', 'think');
  await keyboard.press('Control+y');
  await expect.poll(spoken).toEqual(['en: whatever you think']);
});

test('what is typed in the words is spelled in their language, and what is typed behind them in that of the article', async () => {
  const { keyboard } = program.window;
  await writing.press('End');
  await keyboard.type(' en ging naar huiss toe.');
  await spelling.marks('huiss');
  await expect.poll(spoken).toEqual(['en: whatever you think']);
  await writing.goHome();
  await writing.press('ArrowRight', 'Hij riep whatever'.length);
  await keyboard.type(' thhings');
  await writing.press('ArrowLeft');
  await spelling.marks('thhings', 'huiss');
  await expect.poll(spoken).toEqual(['en: whatever thhings you think']);
  await keyboard.press('Control+;');
  await expect(spelling.menu).toHaveAccessibleName('Spelling van ‘thhings’');
  await spelling.item('things').click();
  await spelling.marks('huiss');
});

test('a page says so to whoever reads it out, and what is stored does after a restart', async () => {
  await writing.stored();
  const { home } = program;
  await program.close();
  program = await Program.start({ home });
  sitDown();
  await writing.ready();
  await expect.poll(spoken).toEqual(['en: whatever things you think']);
  await pickFromMenu(program, 'Export');
  const { previewed } = new Exporting(program.window);
  await expect(previewed.locator('article span[lang="en"]').first()).toHaveText('whatever things you think');
  await pickFromMenu(program, 'Schrijven');
  await writing.ready();
});

test('of a word that the other dictionary knows the menu of spelling says so first, and another language is near', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await writing.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.type('Zij vond het whenever en wunderbar daar.');
  await spelling.marks('huiss', 'whenever', 'wunderbar');
  await spelling.mark('whenever').click();
  await keyboard.press('Control+;');
  await expect(spelling.menu.getByRole('menuitem').first()).toHaveText('Dit is Engels');
  await expect(spelling.menu.getByRole('menuitem').first()).toBeFocused();
  await keyboard.press('Enter');
  await spelling.marks('huiss', 'wunderbar');
  await expect.poll(spoken).toEqual(['en: whatever things you think', 'en: whenever']);
  await spelling.mark('wunderbar').click();
  await keyboard.press('Control+;');
  await expect(spelling.menu.getByRole('menuitem').first()).not.toHaveText(/^Dit is/);
  await spelling.item('Andere taal…').click();
  await expect(menu.locator(':focus')).toHaveCount(1);
  await keyboard.press('D');
  await keyboard.press('Enter');
  await spelling.marks('huiss');
  await expect.poll(spoken).toEqual(['en: whatever things you think', 'en: whenever', 'de: wunderbar']);
});

test('at a caret all words in that language are meant, and the language of the article takes it off', async () => {
  const { keyboard } = program.window;
  // The bar at selected words stands over the line above them.
  await writing.press('ArrowRight');
  await writing.body.getByText('whatever things').click();
  await ask();
  await expect(menu.getByRole('menuitemradio', { name: 'Engels' })).toBeChecked();
  await expect(menu.getByRole('menuitemradio', { name: 'Engels' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(writing.body).toBeFocused();
  await expect.poll(spoken).toHaveLength(3);
  await ask();
  await expect(menu.getByRole('menuitemradio', { name: 'Engels' })).toBeFocused();
  await keyboard.press('Home');
  await expect(menu.getByRole('menuitemradio', { name: /^Taal van het artikel/ })).toBeFocused();
  await keyboard.press('Enter');
  await expect.poll(spoken).toEqual(['en: whenever', 'de: wunderbar']);
  await keyboard.press('Control+z');
  await expect.poll(spoken).toHaveLength(3);
});

test('where there is no word it is said what to do, and a headline is in the language of its article', async () => {
  const { keyboard } = program.window;
  await writing.press('Control+End');
  await keyboard.press('Enter');
  await pickFromMenu(program, 'Taal van deze woorden');
  const notices = new Notices(program.window);
  await expect(notices.note('Selecteer de woorden, of zet de cursor in een woord')).toBeVisible();
  await keyboard.press('Control+z');
  await writing.headline.click();
  await pickFromMenu(program, 'Taal van deze woorden');
  await expect(menu).toBeHidden();
});

test('while one suggests it is suggested, and stands once it is taken over', async () => {
  const { keyboard } = program.window;
  const suggesting = new Suggesting(program.window);
  await suggesting.toggle(true);
  await writing.body.getByText('Zij vond').click();
  await writing.goHome();
  await ask();
  await keyboard.type('Fri');
  await keyboard.press('Enter');
  await expect(suggesting.saying('taal: Fries')).toBeVisible();
  await expect.poll(spoken).toContain('fy: Zij');
  await suggesting
    .saying('taal: Fries')
    .getByRole('button', { name: /^Neem over/ })
    .click();
  await expect(suggesting.cards).toHaveCount(0);
  await suggesting.toggle(false);
  await expect.poll(spoken).toContain('fy: Zij');
});

test('what is copied keeps it, and what comes from a program only where that is another', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await writing.press('Control+End');
  await keyboard.press('Enter');
  const before = await spoken();
  const paste = (html: string): Promise<void> =>
    program.window.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, html);
  await paste(
    '<html><body lang=NL><p class=MsoNormal><span lang=NL>Zij zei </span><i><span lang=EN-US>never ever</span></i>' +
      '<span lang=xx> dus</span><span lang="EN-US"> dat is niet iets dat met het toetsenbord van wie het was te maken heeft</span></p></body></html>',
  );
  await expect.poll(spoken).toEqual([...before, 'en: never ever']);
  await keyboard.press('Control+z');
  await writing.body.getByText('whenever').click();
  await writing.press('Home');
  await writing.press('Shift+End');
  await keyboard.press('Control+c');
  await writing.press('Control+End');
  await keyboard.press('Control+v');
  await expect.poll(spoken).toEqual([...before, 'fy: Zij', 'en: whenever', 'de: wunderbar']);
});
