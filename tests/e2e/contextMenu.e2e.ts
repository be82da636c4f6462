import { expect, test } from '@playwright/test';
import { Program } from './Program';
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
      'Plaats opmerking',
      'Selecteer alles',
    ]);
  await program.app.evaluate(() =>
    (globalThis as unknown as { popped: Popped }).popped.click('Plaats opmerking'),
  );
  await expect(new Threads(page).field).toBeFocused();

  // A field has no undo of the article, no link, and no comment.
  await page.getByRole('textbox', { name: 'Slug' }).click({ button: 'right' });
  await expect.poll(() => popped(program)).toEqual(['Knip', 'Kopieer', 'Plak', 'Selecteer alles']);
  await program.end();
});
