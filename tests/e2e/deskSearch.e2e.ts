import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;

test.beforeAll(async () => {
  program = await Program.start();
  desk = new Desk(program.window);
  const writing = new Writing(program.window);
  const { keyboard } = program.window;
  for (const [headline, standfirst] of [
    ['Twee schrijvers in Gent', 'Over hun eerste boek.'],
    ['Thriller haalt 93 landen', 'Een film over een schrijver.'],
    ['Omroep zoekt serie', 'Over wat er komt.'],
  ] as const) {
    await keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await keyboard.press('Enter');
    await expect(writing.standfirst).toBeFocused();
    await keyboard.type(standfirst);
    await writing.stored();
  }
  await desk.show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('search finds inflections, the headline’s first, and marks them in headline and text', async () => {
  await desk.search.fill('schrijver ');
  await expect(desk.rows).toHaveCount(2);
  expect(await desk.headlines()).toEqual(['Twee schrijvers in Gent', 'Thriller haalt 93 landen']);
  await expect(desk.rows.locator('mark')).toHaveText(['schrijvers', 'schrijver']);
  await expect(desk.list.getByText('In kop of tags')).toBeVisible();
  await expect(desk.list.getByText('In de tekst')).toBeVisible();
});

test('a slip of the pen is put right, and said to be', async () => {
  await desk.search.fill('trhiller');
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.says).toContainText('Bedoelde je ‘Thriller’?');
  await expect(desk.rows.locator('mark')).toHaveText(['Thriller']);
});

test('phrases and words that must not be there', async () => {
  await desk.search.fill('"eerste boek"');
  await expect(desk.rows).toHaveCount(1);
  await desk.search.fill('over -boek');
  await expect(desk.rows).toHaveCount(2);
  await desk.search.fill('');
  await expect(desk.rows).toHaveCount(3);
});

test('the list is grouped and narrowed at a press, from the keyboard too', async () => {
  const { keyboard } = program.window;
  await program.window.getByRole('button', { name: 'Groep: dag' }).click();
  await program.window.getByRole('menuitemradio', { name: 'status' }).click();
  await expect(desk.list.locator('.desk-group')).toHaveText(['Concept3']);
  const still = program.window.getByRole('button', { name: 'Met beeld' });
  await still.focus();
  await keyboard.press('Space');
  await expect(still).toHaveAttribute('aria-pressed', 'true');
  await expect(program.window.getByText('Hier staat nu niets')).toBeVisible();
  await keyboard.press('Space');
  await expect(desk.rows).toHaveCount(3);
  await desk.list.focus();
  await keyboard.press('Control+a');
  await expect(program.window.getByRole('toolbar', { name: 'Selectie' })).toContainText('3 geselecteerd');
  await keyboard.press('Escape');
});
