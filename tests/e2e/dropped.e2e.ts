import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { pickFromMenu } from './dialogs';
import { dropFiles } from './dropFiles';
import type { Brought } from './dropWords';
import { dropWords } from './dropWords';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;
let notices: Notices;

test.beforeEach(async () => {
  program = await Program.start({ args: ['--sample'] });
  writing = await new Writing(program.window).ready();
  notices = new Notices(program.window);
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Drops beside an element: so many pixels from its left side, halfway its height. */
async function dropBeside(element: Locator, brought: Brought, fromLeft: number): Promise<void> {
  let box: Awaited<ReturnType<Locator['boundingBox']>> = null;
  // What was shown just now may be drawn anew once all of it is there.
  await expect(async () => {
    await element.scrollIntoViewIfNeeded();
    box = await element.boundingBox();
    expect(box).not.toBeNull();
  }).toPass();
  const { x, y, height } = box ?? { x: 0, y: 0, height: 0 };
  await dropWords(program.window, brought, { x: x + fromLeft, y: y + height / 2 });
}

async function dropOn(element: Locator, brought: Brought): Promise<void> {
  const box = await element.boundingBox();
  await dropBeside(element, brought, (box?.width ?? 0) / 2);
}

test('words dropped on the stone beside the letters come where the caret is nearest, in one step', async () => {
  const before = await writing.texts();
  const stone = await program.window.locator('.stone').boundingBox();
  const headline = await writing.headline.boundingBox();
  if (!stone || !headline) throw new Error('no stone');
  await dropBeside(writing.headline, { 'text/plain': 'Vooraf ' }, stone.x + 6 - headline.x);
  await expect(writing.headline).toContainText('Vooraf ');
  await program.window.keyboard.press('Control+z');
  expect(await writing.texts()).toEqual(before);

  const paragraph = writing.body.locator(':scope > p').first();
  const words = (await paragraph.textContent()) ?? '';
  const box = await paragraph.boundingBox();
  await dropBeside(
    paragraph,
    { 'text/plain': 'https://example.org/a', 'text/html': '<a href="https://example.org/a">Lees</a>' },
    stone.x + stone.width - 20 - (box?.x ?? 0),
  );
  const link = writing.body.getByRole('link', { name: 'Lees', exact: true });
  await expect(link).toHaveAttribute('href', 'https://example.org/a');
  await program.window.keyboard.press('Control+z');
  await expect(paragraph).toHaveText(words);
  expect(await writing.texts()).toEqual(before);
});

test('words dropped on a picture in the text, or below its end, come there too', async () => {
  const before = await writing.texts();
  const letters = (await writing.body.textContent())?.length ?? 0;
  await dropOn(writing.body.getByRole('figure').locator('.pic').first(), { 'text/plain': 'Erbij' });
  await expect.poll(async () => (await writing.body.textContent())?.length).toBe(letters + 5);
  await program.window.keyboard.press('Control+z');
  expect(await writing.texts()).toEqual(before);

  await writing.body.locator(':scope > *').last().scrollIntoViewIfNeeded();
  const stone = program.window.locator('.stone');
  await stone.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const box = await stone.boundingBox();
  if (!box) throw new Error('no stone');
  await dropWords(program.window, { 'text/plain': 'Slot' }, { x: box.x + 20, y: box.y + box.height - 6 });
  await expect.poll(async () => (await writing.texts()).body.at(-1)).toContain('Slot');
});

test('while one suggests what is dropped beside the letters is suggested', async () => {
  const suggesting = new Suggesting(program.window);
  await suggesting.toggle(true);
  const stone = await program.window.locator('.stone').boundingBox();
  const box = await writing.headline.boundingBox();
  await dropBeside(writing.headline, { 'text/plain': 'Vooraf ' }, (stone?.x ?? 0) + 6 - (box?.x ?? 0));
  await expect(suggesting.inserted.filter({ hasText: 'Vooraf' })).toHaveCount(1);
});

test('what is dropped where nobody takes it stays out, and it is said where it goes', async () => {
  const { window } = program;
  const before = await writing.texts();
  await dropOn(window.getByRole('contentinfo'), { 'text/uri-list': 'https://example.org/' });
  await expect(notices.note('Hier komt geen tekst')).toBeVisible();
  const file = path.join(program.home, 'nota.txt');
  fs.writeFileSync(file, 'Woorden.\n');
  await dropFiles(program, [file], window.getByRole('contentinfo'));
  await expect(notices.note('Hier komt geen bestand')).toBeVisible();
  // Fields of the window take words themselves.
  const alternative = window.getByRole('textbox', { name: /^Bijschrift|^Alternatieve|Alt/ }).first();
  await dropOn(alternative, { 'text/plain': 'ZELF' });
  await expect(alternative).toHaveValue(/ZELF/);
  expect(await writing.texts()).toEqual(before);
  expect(window.url()).toContain('katern:');

  await pickFromMenu(program, 'Toon eindtekst');
  const shown = window.getByRole('document', { name: 'Kopij' });
  await dropOn(shown.locator('p').first(), { 'text/plain': 'Niet' });
  await expect(notices.note('Kies eerst ‘Toon markeringen’')).toBeVisible();
});

test('a picture dragged from a web page is not fetched, and it is said what to do', async () => {
  const { window } = program;
  const before = await writing.texts();
  const ofPage: Brought = {
    'text/uri-list': 'https://example.org/beeld.jpg',
    'text/plain': 'https://example.org/beeld.jpg',
    'text/html': '<meta charset="utf-8"><img src="https://example.org/beeld.jpg" alt="Haven">',
  };
  const paragraph = writing.body.locator(':scope > p').first();
  const said = notices.note('Sleep het bestand zelf, of bewaar het beeld eerst.');
  for (const target of [paragraph, window.getByRole('contentinfo')]) {
    await dropOn(target, ofPage);
    await expect(said).toHaveCount(1);
    await said.getByRole('button', { name: 'Sluit' }).click();
    await expect(said).toHaveCount(0);
  }
  expect(await writing.texts()).toEqual(before);

  // Words beside it come, and so does a picture that is there itself.
  await dropOn(paragraph, { 'text/html': '<p>Mét woorden</p><img src="https://example.org/a.jpg">' });
  await expect(said).toHaveCount(1);
  await expect(writing.body).toContainText('Mét woorden');
  const still = fs.readFileSync(path.join('resources', 'sample', 'still.jpg')).toString('base64');
  const pictures = await writing.body.getByRole('figure').count();
  await dropOn(paragraph, { 'text/html': `<img src="data:image/jpeg;base64,${still}">` });
  await expect(writing.body.getByRole('figure')).toHaveCount(pictures + 1, { timeout: 60_000 });
});

/** Drags what is selected; the pointer of a test cannot, where no window manager is. */
function dragTo(taken: Element, { x, y }: { x: number; y: number }): void {
  const dataTransfer = new DataTransfer();
  const about = { dataTransfer, bubbles: true, cancelable: true };
  taken.dispatchEvent(new DragEvent('dragstart', about));
  const under = document.elementFromPoint(x, y);
  under?.dispatchEvent(new DragEvent('drop', { ...about, clientX: x, clientY: y }));
  taken.dispatchEvent(new DragEvent('dragend', about));
}

test('a selection dragged beside the letters moves there in one step of undo, and elsewhere stays put', async () => {
  const { window } = program;
  const before = await writing.texts();
  const first = writing.body.locator(':scope > p').first();
  const words = (await first.textContent()) ?? '';
  const word = words.split(' ')[0] ?? '';
  const select = async (): Promise<void> => {
    await first.click({ position: { x: 4, y: 10 } });
    await writing.goHome();
    await writing.press('Shift+ArrowRight', word.length);
    expect(await window.evaluate(() => getSelection()?.toString())).toBe(word);
  };
  await select();
  const foot = await window.getByRole('contentinfo').boundingBox();
  await first.evaluate(dragTo, { x: (foot?.x ?? 0) + 300, y: (foot?.y ?? 0) + 5 });
  await expect(notices.note('Hier komt geen tekst')).toBeVisible();
  expect(await writing.texts()).toEqual(before);

  const stone = await window.locator('.stone').boundingBox();
  for (const target of [writing.body.locator(':scope > p').nth(1), writing.standfirst]) {
    await select();
    const to = await target.boundingBox();
    await first.evaluate(dragTo, { x: (stone?.x ?? 0) + 8, y: (to?.y ?? 0) + 12 });
    await expect(target).toHaveText(new RegExp(`^${word}`));
    await expect(first).not.toHaveText(words);
    await window.keyboard.press('Control+z');
    expect(await writing.texts()).toEqual(before);
  }
});
