import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import type { Block } from '../../shared/article/Article';
import { createArticle } from '../../shared/article/createArticle';
import { libraryIn } from '../fixtures/libraryIn';
import { Finding } from './Finding';
import { Program } from './Program';
import { Writing } from './Writing';

const id = '11111111-2222-4333-8444-555555555556';
const parts = 60;
const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });

/** A piece of sixty subheads with four paragraphs each, of one to twelve lines, and two lists at its end. */
const body: Block[] = Array.from({ length: parts }, (_, part): Block[] => [
  { kind: 'subhead', runs: [run(`Deel ${part + 1}`)] },
  ...Array.from({ length: 4 }, (_paragraph, at): Block => {
    const words = 'Een alinea met woorden. '.repeat(1 + ((part * 7 + at * 11) % 40)).trim();
    return { kind: 'paragraph', runs: [run(`Alinea ${part + 1}.${at + 1}. ${words}`)] };
  }),
]).flat();
const list = ['een', 'twee', 'drie'].map((text): Block => ({
  kind: 'list-item',
  ordered: true,
  depth: 0,
  runs: [run(text)],
}));

let home: string;
let program: Program;
let page: Page;
let writing: Writing;

test.beforeEach(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-long-text-'));
  const doc = createArticle({
    id,
    language: 'nl',
    createdAt: '2026-05-06T12:00:00Z',
    headline: 'Een lang stuk',
    body: [...body, ...list, { kind: 'paragraph', runs: [run('En nog eens:')] }, ...list],
  });
  const { calls, close } = libraryIn(path.join(home, 'library'));
  await calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false });
  close();
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify({ settings: { lastArticle: id } }));
  await begin();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(home, { recursive: true, force: true });
});

async function begin(): Promise<void> {
  program = await Program.start({ home });
  page = program.window;
  writing = await new Writing(page).ready();
  await writing.stored();
}

const paragraph = (name: string): Locator =>
  writing.body.locator('p').filter({ hasText: `Alinea ${name}. ` });
const heading = (part: number): Locator => writing.body.locator('h2').nth(part - 1);

/** Whether the caret can be seen in the manuscript. */
async function caretInSight(): Promise<boolean> {
  return page.evaluate(() => {
    const stone = document.querySelector('.stone')!.getBoundingClientRect();
    const range = getSelection()!.getRangeAt(0);
    const caret = range.getBoundingClientRect();
    // Before the first letter of a block it has no place of its own.
    const { top, bottom } =
      caret.height > 0 ? caret : range.startContainer.parentElement!.getBoundingClientRect();
    // The scroll bar knows whole pixels only.
    return top >= stone.top - 1 && bottom <= stone.bottom + 1 && bottom > 0;
  });
}

test('what is far from sight is not laid out, and is there when one goes there', async () => {
  const lines = (place: Locator): Promise<number> =>
    place.evaluate(
      (element) => element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight),
    );
  const far = paragraph('45.1');
  const thought = await lines(far);
  await paragraph('1.1').click();

  await writing.press('Control+End');
  await expect(writing.body.locator('[data-block="list-item"]').last()).toBeInViewport();
  // The end stays in sight while what is over it turns out to be higher than was thought.
  expect(await caretInSight()).toBe(true);
  await writing.press('Enter');
  await page.keyboard.type('vier');
  await expect(writing.body.locator('[data-block="list-item"]').last()).toHaveText('vier');
  expect(await caretInSight()).toBe(true);

  // Back at the top everything lies where it lay.
  await writing.press('Control+Home');
  await page.keyboard.type('Nu: ');
  await expect(heading(1)).toHaveText('Nu: Deel 1');
  await expect.poll(caretInSight).toBe(true);

  // It was as high as most are, and is as high as it is from when it was in sight.
  await far.scrollIntoViewIfNeeded();
  await expect.poll(() => lines(far)).not.toBe(thought);
});

test('the outline shows the part one is in, however many there are', async () => {
  const outline = page.getByRole('complementary', { name: 'Opbouw' });
  const last = outline.getByRole('button', { name: 'Deel 60' });
  await expect(last).not.toBeInViewport();
  await paragraph('1.1').click();
  await writing.press('Control+End');
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(last).toBeInViewport({ ratio: 1 });
  await writing.press('Control+Home');
  await expect(outline.getByRole('button', { name: 'Deel 1', exact: false }).first()).toBeInViewport({
    ratio: 1,
  });
});

test('the outline leads to a subhead far away, with its name in the margin', async () => {
  await page.getByRole('complementary', { name: 'Opbouw' }).getByText('Deel 47', { exact: true }).click();
  await expect(heading(47)).toBeInViewport({ ratio: 1 });
  await expect.poll(caretInSight).toBe(true);
  await page.keyboard.type('!');
  await expect(heading(47)).toContainText('!');
  // What stands beside a block is not cut off with it.
  const margin = await heading(47).evaluate((element) => {
    const { overflowClipMargin } = getComputedStyle(element);
    const mark = getComputedStyle(element, '::after');
    return {
      clip: parseFloat(overflowClipMargin),
      right: parseFloat(mark.right),
      width: element.clientWidth,
    };
  });
  expect(margin.right - margin.width).toBeLessThan(margin.clip);
});

test('each list begins to count anew', async () => {
  const items = writing.body.locator('[data-block="list-item"]');
  const looks = async (of: Locator): Promise<string> => {
    await of.scrollIntoViewIfNeeded();
    await writing.headline.focus();
    return (await of.screenshot({ animations: 'disabled' })).toString('base64');
  };
  await expect(items).toHaveCount(6);
  expect(await looks(items.nth(3))).toBe(await looks(items.nth(0)));
  expect(await looks(items.nth(4))).not.toBe(await looks(items.nth(0)));
});

test('the block one types in is as high as its words, in every frame', async () => {
  const block = paragraph('20.2');
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await writing.press('End');
  const height = (): Promise<number> => block.evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  // How far under the last line of the block the next one begins, after each frame.
  await block.evaluate((element) => {
    const gaps = new Set<number>();
    Object.assign(globalThis, { gaps });
    const look = (): void => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const words = Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
      gaps.add(Math.round(element.nextElementSibling!.getBoundingClientRect().top - words));
    };
    const frame = (): void => {
      requestAnimationFrame(() => setTimeout(() => (look(), frame())));
    };
    look();
    frame();
  });
  const gaps = (): Promise<number[]> =>
    page.evaluate(() => [...(globalThis as unknown as { gaps: Set<number> }).gaps]);

  // To the end of this line, over several more, and back.
  await page.keyboard.type('De makers van de serie zeggen dat zij het zo niet bedoelden. '.repeat(4));
  const typed = await height();
  expect(typed).toBeGreaterThan(before);
  for (let i = 0; i < 245; i++) await page.keyboard.press('Backspace');
  await expect.poll(height).toBe(before);
  // In the middle, as one word that grows and as one that is cut in two; another size of the letters meanwhile.
  await page.keyboard.press('Home');
  await page.keyboard.type('onderstebovenkeren'.repeat(6));
  for (let i = 0; i < 50; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' ');
  expect(await gaps()).toHaveLength(1);
  await page.keyboard.type('en');
  const small = await height();
  await page.keyboard.press('Control+=');
  await expect.poll(height).toBeGreaterThan(small);
  await page.evaluate(() => (globalThis as unknown as { gaps: Set<number> }).gaps.clear());
  await page.keyboard.type(' en verder dan dat, tot op de volgende regel');
  await expect.poll(gaps).toHaveLength(1);
  await writing.stored();
});

test('what is found far away is in sight, one after the other', async () => {
  const finding = new Finding(page);
  await finding.open();
  await page.keyboard.type('Alinea 30.3.');
  await expect.poll(async () => (await finding.marked()).now).toEqual(['Alinea 30.3.']);
  await expect(paragraph('30.3')).toBeInViewport();
  await finding.words.fill('.4. Een');
  await expect.poll(async () => (await finding.marked()).all.length).toBe(parts);
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const stone = document.querySelector('.stone')!.getBoundingClientRect();
          const [range] = [...(CSS.highlights.get('found-now') ?? [])] as Range[];
          const { top, bottom } = range!.getBoundingClientRect();
          return bottom > stone.top && top < stone.bottom;
        }),
      )
      .toBe(true);
  }
});

test('opened again it is where it was left', async () => {
  await page.getByRole('complementary', { name: 'Opbouw' }).getByText('Deel 33', { exact: true }).click();
  await expect(heading(33)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Hier. ');
  await expect(paragraph('33.1')).toContainText('Hier. ');
  await writing.stored();
  await program.close();

  await begin();
  await expect(paragraph('33.1')).toBeInViewport();
  await expect.poll(caretInSight).toBe(true);
  await page.keyboard.type('En nog. ');
  await expect(paragraph('33.1')).toContainText('En nog. ');
});
