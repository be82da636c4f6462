import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { startThread } from '../../shared/review/threads/editThreads';
import { libraryIn } from '../fixtures/libraryIn';
import { Program } from './Program';
import { Writing } from './Writing';

const id = '11111111-2222-4333-8444-555555555557';
const at = '2026-05-06T12:00:00.000Z';
const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const paragraphs = Array.from(
  { length: 12 },
  (_, n) =>
    `Alinea ${n}. ${'Er staat nog meer in deze alinea dan dit alleen. '.repeat(7)}Slot${n} van de alinea.`,
);

let home: string;
let program: Program;
let page: Page;

test.beforeEach(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-beside-'));
  const doc = createArticle({
    id,
    language: 'nl',
    createdAt: at,
    headline: 'Wat ernaast staat',
    body: paragraphs.map((text) => ({ kind: 'paragraph', runs: [run(text)] })),
  });
  const body = bodyOf(doc);
  doc.transact(() => {
    // From the last to the first, so that what lies before keeps its place.
    for (const n of [8, 7, 6, 1]) {
      const from = body.toString().indexOf(`Slot${n}`);
      noteSuggestion(doc, `voorstel-${n}`, 'Eindredactie', at);
      body.format(from, 4, { deleted: `voorstel-${n}` });
      body.insert(from + 4, 'Einde', { inserted: `voorstel-${n}` });
    }
    for (const n of [7, 3]) {
      const from = body.toString().indexOf(`Alinea ${n}.`);
      const target = { kind: 'text' as const, text: 'body' as const, from, until: from + 8 };
      startThread(doc, `draad-${n}`, target, {
        id: `opmerking-${n}`,
        at,
        by: 'Eindredactie',
        text: 'Klopt dit?',
      });
    }
  });
  const { calls, close } = libraryIn(path.join(home, 'library'));
  await calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false });
  close();
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify({ settings: { lastArticle: id } }));
  program = await Program.start({ home });
  page = program.window;
  await new Writing(page).ready();
  await page.keyboard.press('Control+2');
  await expect(card('voorstel-1')).toBeVisible();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(home, { recursive: true, force: true });
});

const card = (name: string): Locator => page.locator(`[data-card$=" ${name}"]`);
const words = (n: number): Locator => page.locator('.review-strip del', { hasText: `Slot${n}` }).last();

/** How far the first line of a card is from the line with some words, in pixels. */
async function off(name: string, line: Locator): Promise<number> {
  const [beside, text] = [await card(name).boundingBox(), await line.boundingBox()];
  if (!beside || !text) throw new Error('not to be seen');
  return Math.abs(beside.y + 22 - (text.y + text.height / 2));
}

/** How far the first line of a card is from the first line of a paragraph, which is some thirty pixels high. */
async function offBegin(name: string, n: number): Promise<number> {
  const [beside, text] = [
    await card(name).boundingBox(),
    await page.locator(`[data-part="row ${n}"] p`).boundingBox(),
  ];
  if (!beside || !text) throw new Error('not to be seen');
  return Math.abs(beside.y + 22 - (text.y + 15));
}

/** How much the lowest card lies over another, in pixels. */
async function overlap(): Promise<number> {
  const boxes = await page
    .locator('.r-changes [data-card]')
    .evaluateAll((cards) =>
      cards.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
  const inOrder = boxes.toSorted((one, other) => one.top - other.top);
  return Math.max(...inOrder.map(({ bottom }, n) => bottom - (inOrder[n + 1]?.top ?? Infinity)));
}

test('cards stand beside the words they are about, none over another, and scroll with them', async () => {
  await expect.poll(() => off('voorstel-1', words(1))).toBeLessThan(6);
  await expect.poll(() => offBegin('draad-3', 3)).toBeLessThan(8);
  await expect(page.locator('.review-strip mark[data-thread="draad-3"]')).toHaveText('Alinea 3');
  expect(await overlap()).toBeLessThan(0);
  const before = await card('voorstel-1').boundingBox();
  await page.locator('.review-table').evaluate((table) => table.scrollBy(0, 300));
  await expect.poll(async () => (await card('voorstel-1').boundingBox())?.y).toBe((before?.y ?? 0) - 300);
});

test('where they crowd the one in use is beside its words', async () => {
  const about = card('voorstel-8').locator('.suggestion-about');
  await about.focus();
  await expect(card('voorstel-8')).toHaveAttribute('data-active');
  await expect.poll(() => off('voorstel-8', words(8))).toBeLessThan(6);
  await expect.poll(overlap).toBeLessThan(0);
  await card('voorstel-7').locator('.suggestion-about').focus();
  await expect.poll(() => off('voorstel-7', words(7))).toBeLessThan(6);
  await expect.poll(overlap).toBeLessThan(0);
});

test('what becomes higher makes the others give way, and what was decided leaves its place', async () => {
  await card('draad-7').locator('.thread-about').focus();
  await expect.poll(() => offBegin('draad-7', 7)).toBeLessThan(8);
  await page.keyboard.press('r');
  await expect(card('draad-7').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Een antwoord\nvan meer\nregels');
  await expect.poll(overlap).toBeLessThan(0);
  expect(await offBegin('draad-7', 7)).toBeLessThan(8);
  await page.keyboard.press('Control+Enter');
  await card('voorstel-1').locator('.suggestion-about').focus();
  await page.keyboard.press('a');
  await expect(card('voorstel-1')).toHaveCount(0);
  await expect.poll(overlap).toBeLessThan(0);
});
