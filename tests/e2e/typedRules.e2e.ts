import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
  await writing.body.click();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

const block = (kind: string): Locator => writing.body.locator(`:scope > [data-block="${kind}"]`);

async function clear(): Promise<void> {
  for (const key of ['End', 'Shift+Home', 'Delete']) await writing.press(key);
  await expect(writing.body.locator(':scope > p')).toHaveText('');
}

test('signs make blocks, marks and links, and one undo gives the letters as they were typed', async () => {
  const { keyboard } = program.window;
  const cases: [typed: string, made: () => Locator, words: string][] = [
    ['# ', () => block('subhead'), ''],
    ['## ', () => block('subhead'), ''],
    ['> ', () => block('quote'), ''],
    ['- ', () => block('list-item'), ''],
    ['1. ', () => block('list-item'), ''],
    ['Een *schuin*', () => writing.body.locator('em'), 'schuin'],
    ['Een _schuin_', () => writing.body.locator('em'), 'schuin'],
    ['Een **vet**', () => writing.body.locator('strong'), 'vet'],
    ['Een __vet__', () => writing.body.locator('strong'), 'vet'],
    ['Lees [dit](https://example.org/a_b)', () => writing.body.getByRole('link'), 'dit'],
    ['Zie https://example.org/a_b_c ', () => writing.body.getByRole('link'), 'https://example.org/a_b_c'],
  ];
  for (const [typed, made, words] of cases) {
    await keyboard.type(typed);
    await expect(made(), typed).toHaveText(words);
    await writing.press('Control+z');
    await expect(made(), typed).toHaveCount(0);
    expect((await writing.texts()).body, typed).toEqual([typed]);
    await clear();
    // Right after it Backspace does the same.
    await keyboard.type(typed);
    await expect(made(), typed).toHaveText(words);
    await writing.press('Backspace');
    await expect(made(), typed).toHaveCount(0);
    expect((await writing.texts()).body, typed).toEqual([typed]);
    await clear();
  }
});

test('what is typed behind a mark or a link is plain, and is stored with it', async () => {
  const { keyboard } = program.window;
  await keyboard.type('Een **vet** woord, [hier](https://example.org/) en daar');
  const html = (): Promise<string> => block('paragraph').first().innerHTML();
  expect(await html()).toBe(
    'Een <strong>vet</strong> woord, <a href="https://example.org/" rel="noreferrer">hier</a> en daar',
  );
  await writing.stored();
  await program.close();
  program = await Program.start({ home: program.home });
  writing = await new Writing(program.window).ready();
  expect(await html()).toContain('<strong>vet</strong> woord');
});

test('an address is linked when Enter follows, and one undo after that of the block takes the link off', async () => {
  const { keyboard } = program.window;
  await keyboard.type('Zie www.example.org.');
  await keyboard.press('Enter');
  const link = writing.body.getByRole('link');
  await expect(link).toHaveAttribute('href', 'https://www.example.org');
  await expect(link).toHaveText('www.example.org');
  await expect(writing.body.locator(':scope > p')).toHaveCount(2);
  await writing.press('Control+z');
  await expect(link).toHaveCount(0);
  expect((await writing.texts()).body).toEqual(['Zie www.example.org.', '']);
});

test('names, sums and numbers stay as they are, and so does a headline', async () => {
  const { keyboard } = program.window;
  const plain = 'Een snake_case_names en 2 * 3 * 4, (2. 2. en https//a_b_c';
  await keyboard.type(plain);
  expect((await writing.texts()).body).toEqual([plain]);
  await expect(writing.body.locator('em, strong, a')).toHaveCount(0);
  await writing.headline.click();
  await keyboard.type('*Kop* van https://example.org ');
  expect((await writing.texts()).headline).toBe('*Kop* van https://example.org ');
});

test('while one suggests, what signs make is suggested', async () => {
  const { keyboard } = program.window;
  await keyboard.type('Begin.');
  const suggesting = new Suggesting(program.window);
  await suggesting.toggle(true);
  await keyboard.type(' Een *schuin* woord');
  await expect(suggesting.inserted.filter({ hasText: 'schuin' }).first()).toBeVisible();
  await expect(writing.body.locator('em')).toHaveText('schuin');
  expect((await writing.texts()).body).toEqual(['Begin. Een schuin woord']);
  await writing.press('Enter');
  await keyboard.type('## Tussen');
  await expect(block('subhead')).toHaveText('Tussen');
});
