import { expect, test } from '@playwright/test';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { readSample } from './readSample';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window.keyboard.press('Control+n');
  writing = await new Writing(program.window).ready();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Selects from `from` in one block of the text up to `to` in another. */
async function select(one: number, from: number, other: number, to: number): Promise<void> {
  await writing.body.evaluate(
    (body, places) => {
      const [first, start, last, end] = places;
      const textIn = (index: number): Node => {
        const block = body.children[index];
        const place = block?.querySelector('figcaption') ?? block;
        const walker = document.createTreeWalker(place ?? body, NodeFilter.SHOW_TEXT);
        return walker.nextNode() ?? place ?? body;
      };
      document.getSelection()?.setBaseAndExtent(textIn(first), start, textIn(last), end);
    },
    [one, from, other, to] as const,
  );
  await writing.press('Shift');
}

const blocks = async (): Promise<string[]> => (await writing.texts()).body;

test('Enter over what begins in an empty block leaves that block, and goes on in the last one', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await keyboard.type('Boven');
  await writing.press('Enter', 3);
  await keyboard.type('Onder de streep');
  await select(1, 0, 2, 0);
  await keyboard.press('Enter');
  await keyboard.type('Hier');
  await expect.poll(blocks).toEqual(['Boven', '', 'Hier', 'Onder de streep']);
  await select(1, 0, 3, 5);
  await keyboard.press('Enter');
  await keyboard.type('Nu');
  await expect.poll(blocks).toEqual(['Boven', '', 'Nu de streep']);
});

test('Enter over words that begin in a caption keeps the one picture, and goes on in the text', async () => {
  const { window } = program;
  const { keyboard } = window;
  await writing.body.click();
  await keyboard.type('Boven');
  await dropPicture(window, readSample().still, 'still.jpg');
  const table = window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await table.getByRole('button', { name: 'Klaar' }).click();
  const figures = writing.body.locator('figure');
  const caption = figures.locator('figcaption');
  const at = await writing.body.evaluate((body) =>
    [...body.children].findIndex((one) => one.matches('figure')),
  );
  await caption.click();
  await select(at, 0, at, 4);
  await keyboard.press('Enter');
  await expect(figures).toHaveCount(1);
  await keyboard.type('Verder');
  await expect.poll(async () => (await blocks())[at + 1]).toBe('Verder');
  const words = (await caption.textContent()) ?? '';
  await select(at, 2, at + 1, 3);
  await keyboard.press('Enter');
  await expect(figures).toHaveCount(1);
  // The credit stands with the caption, and is no part of it.
  await expect(caption).toHaveText(`${words.slice(0, 2)}Beeld: Still 'iHostage' via Elmer van der Marel`);
  await expect.poll(async () => (await blocks())[at + 1]).toBe('der');
});

test('words that are cut and pasted elsewhere keep the space after them', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await keyboard.type('Heel rustig gaat dit');
  await select(0, 5, 0, 12);
  await keyboard.press('Control+x');
  await expect.poll(blocks).toEqual(['Heel gaat dit']);
  await select(0, 0, 0, 0);
  await keyboard.press('Control+v');
  await expect.poll(blocks).toEqual(['rustig Heel gaat dit']);
});
