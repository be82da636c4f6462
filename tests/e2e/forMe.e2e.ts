import { expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { isAccessible } from './accessible';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let threads: Threads;
let desk: Desk;

/** The line of the sidebar, with its count. */
const forMe = (count: number): ReturnType<Desk['view']> => desk.view(new RegExp(`^Voor mij\\s?${count}$`));

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  threads = new Threads(program.window);
  desk = new Desk(program.window);
  const { keyboard } = program.window;
  await sitsDown(program, 'Eindredactie');
  for (const headline of ['Film op het plein', 'Plein leeg']) {
    await keyboard.press('Control+n');
    await writing.ready();
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await writing.body.click();
    await keyboard.type('De winkel was dicht.');
    await writing.stored();
    await desk.show();
  }
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the desk says what stands there when nothing is asked, and the menu leads there', async () => {
  await expect(forMe(0)).toBeVisible();
  await desk.row('Film op het plein').click();
  await writing.ready();
  await pickFromMenu(program, 'Voor mij');
  await expect(desk.title).toHaveText('Voor mij');
  await expect(forMe(0)).toHaveAttribute('aria-current', 'page');
  const copy = program.window.getByRole('main', { name: 'Kopij' });
  await expect(copy).toContainText('Er wordt nu niets van je gevraagd');
  await expect(copy).toContainText('@');
  await isAccessible(program);
});

test('a mention and a piece that came back are for whoever they are for, and the row says why', async () => {
  const { keyboard } = program.window;
  await sitsDown(program, 'Beeldredactie');
  await desk.view(/^Alle kopij/).click();
  await desk.row('Film op het plein').click();
  await writing.ready();
  await writing.body.locator('p').first().click();
  await keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
  await keyboard.type('Welke winkel, @Eindredactie?');
  await keyboard.press('Enter');
  await writing.stored();
  await desk.show();
  await desk.row('Plein leeg').click();
  await writing.ready();
  await keyboard.press('Control+Enter');
  await program.window.getByRole('button', { name: 'Status: Ter review' }).click();
  await program.window.getByRole('menuitem', { name: 'Terug naar auteur…' }).click();
  const dialog = program.window.getByRole('dialog', { name: 'Terug naar auteur' });
  await dialog.getByRole('textbox').fill('Nog wat korter.');
  await dialog.getByRole('textbox').press('Control+Enter');
  await expect(dialog).toBeHidden();
  await writing.stored();
  await desk.show();
  await expect(forMe(0), 'not for who asked').toBeVisible();

  await sitsDown(program, 'Eindredactie');
  await forMe(2).click();
  await expect(desk.rows).toHaveCount(2);
  await expect(desk.row('Film op het plein').getByRole('img', { name: '1 open opmerking' })).toBeVisible();
  await expect(desk.row('Plein leeg')).toContainText('Terug naar auteur');
  await expect(desk.row('Film op het plein')).not.toContainText('Terug naar auteur');
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
});

test('what was settled and sent on is gone from it', async () => {
  const { keyboard } = program.window;
  await desk.row('Film op het plein').click();
  await writing.ready();
  await threads.saying('Welke winkel').getByRole('button', { name: 'Los op' }).click();
  await writing.stored();
  await desk.show();
  await expect(forMe(1)).toBeVisible();
  await expect(desk.rows).toHaveCount(1);
  await desk.row('Plein leeg').click();
  await writing.ready();
  await keyboard.press('Control+Enter');
  await writing.stored();
  await keyboard.press('Control+Shift+d');
  await expect(forMe(0)).toBeVisible();
  await expect(program.window.getByRole('main', { name: 'Kopij' })).toContainText(
    'Er wordt nu niets van je gevraagd',
  );
});
