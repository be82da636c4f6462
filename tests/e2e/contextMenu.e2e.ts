import { expect, test } from '@playwright/test';
import { Program } from './Program';
import { Spelling } from './Spelling';
import { Threads } from './Threads';
import { Writing } from './Writing';

interface Popped {
  labels: string[];
  /** Does what the line with a label does. */
  click: (label: string) => void;
}

/** Has the program keep its native menus, which nobody can see or press here, instead of showing them. */
async function keepMenus(program: Program): Promise<void> {
  await program.app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function (this: Electron.Menu): void {
      (globalThis as unknown as { popped: Popped }).popped = {
        labels: this.items.filter(({ type }) => type !== 'separator').map(({ label }) => label),
        click: (label) => this.items.find((item) => item.label === label)?.click(),
      };
    };
  });
}

const popped = (program: Program): Promise<string[]> =>
  program.app.evaluate(() => (globalThis as unknown as { popped?: Popped }).popped?.labels ?? []);

test('the right button offers what can be done with what one points at', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  await keepMenus(program);

  const paragraph = writing.body.locator('p').first();
  await paragraph.click({ clickCount: 3 });
  await paragraph.click({ button: 'right' });
  await expect
    .poll(() => popped(program))
    .toEqual([
      'Maak ongedaan',
      'Doe opnieuw',
      'Knip',
      'Kopieer',
      'Plak',
      'Plak zonder opmaak',
      'Link',
      'Taal van deze woorden',
      'Plaats opmerking',
      'Selecteer alles',
    ]);
  await program.app.evaluate(() =>
    (globalThis as unknown as { popped: Popped }).popped.click('Plaats opmerking'),
  );
  await expect(new Threads(page).field).toBeFocused();

  // The menu key asks for that of words too, Shift+F10 without a selection for that of their block.
  await page.keyboard.press('Escape');
  await paragraph.click();
  await page.keyboard.press('ContextMenu');
  await expect.poll(() => popped(program)).toContain('Plak zonder opmaak');
  expect(await popped(program)).not.toContain('Link');
  await expect(page.getByRole('menu')).toHaveCount(0);

  // A field has no undo of the article, no link, and no comment.
  await page.getByRole('textbox', { name: 'Slug' }).click({ button: 'right' });
  await expect.poll(() => popped(program)).toEqual(['Knip', 'Kopieer', 'Plak', 'Selecteer alles']);
  await program.end();
});

test('the menu of a link opens it in the browser, changes it and takes it away', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  await keepMenus(program);
  await program.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => Promise.resolve(void opened.push(url));
  });
  const opened = (): Promise<string[]> =>
    program.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  const pick = (label: string): Promise<void> =>
    program.app.evaluate((_electron, which) => {
      (globalThis as unknown as { popped: Popped }).popped.click(which);
    }, label);

  await writing.standfirst.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Kaartje');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+l');
  const field = page.getByRole('textbox', { name: 'Adres' });
  await field.fill('https://example.org/kaart?a=1');
  await page.keyboard.press('Enter');
  const link = writing.standfirst.getByRole('link');
  await expect(link).toHaveText('Kaartje');

  await link.click({ button: 'right' });
  await expect
    .poll(() => popped(program))
    .toEqual(
      expect.arrayContaining(['Open link in browser', 'Kopieer link', 'Wijzig link', 'Haal link weg']),
    );
  await pick('Open link in browser');
  await expect.poll(opened).toEqual(['https://example.org/kaart?a=1']);
  await pick('Wijzig link');
  await expect(field).toHaveValue('https://example.org/kaart?a=1');
  await page.keyboard.press('Escape');

  // The same by keyboard.
  await link.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>Open link');
  await page.keyboard.press('Enter');
  await expect.poll(opened).toHaveLength(2);
  await link.click({ button: 'right' });
  await pick('Haal link weg');
  await expect(link).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(link).toHaveText('Kaartje');

  // Main takes no other address than an article may carry, whatever the window asks.
  const asked = await program.window.evaluate(() => {
    const { katern } = window as unknown as {
      katern: { ask: (...said: unknown[]) => Promise<{ ok: boolean }> };
    };
    return katern.ask('link:open', { address: 'file:///etc/passwd' });
  });
  expect(asked.ok).toBe(false);
  expect(await opened()).toHaveLength(2);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the menu at a misspelt word cuts, copies and pastes too', async () => {
  const program = await Program.start();
  const page = program.window;
  const writing = new Writing(page);
  const spelling = new Spelling(page);
  await page.keyboard.press('Control+n');
  await writing.ready();
  await writing.body.click();
  await page.keyboard.type('Een pannekoek eten.');
  await spelling.marks('pannekoek');
  await spelling.pressRight('pannekoek');
  await expect(spelling.menu.getByRole('menuitem').first()).toHaveText('pannenkoek');
  await spelling.menu.getByRole('menuitem', { name: /^Knip/ }).click();
  await expect(writing.body).toHaveText('Een  eten.');
  await expect
    .poll(() => program.app.evaluate(({ clipboard }) => Promise.resolve(clipboard.readText())))
    .toBe('pannekoek');
  await page.keyboard.press('Control+z');
  await expect(writing.body).toHaveText('Een pannekoek eten.');
  await spelling.marks('pannekoek');
  await program.app.evaluate(({ clipboard }) => clipboard.writeText('wafel'));
  await spelling.mark('pannekoek').dblclick();
  await page.keyboard.press('Shift+F10');
  await expect(spelling.menu).toBeVisible();
  await spelling.menu.getByRole('menuitem', { name: /^Plak/ }).click();
  await expect(writing.body).toHaveText('Een wafel eten.');
  await expect(writing.body).toBeFocused();
  expect(program.complaints).toEqual([]);
  await program.end();
});
