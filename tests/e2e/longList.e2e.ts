import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { manyArticles } from '../fixtures/manyArticles';
import { Writing } from './Writing';

const count = 300;

let program: Program;
let page: Page;
let desk: Desk;

test.beforeAll(async () => {
  program = await Program.start({ home: await manyArticles(count) });
  page = program.window;
  desk = await new Desk(page).show();
  await expect(desk.list).toHaveAttribute('aria-rowcount', String(count));
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Which rows there are, counted from 1, as they follow each other in the document. */
async function rowsInDocument(): Promise<number[]> {
  return desk.rows.evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
}

/** A row, counted from 1: the newest article is the first. */
function rowOf(row: number): Locator {
  return desk.rows.filter({ has: page.getByText(`Stuk ${count + 1 - row}`, { exact: true }) });
}

/** Turns the wheel until a row is in sight. */
async function scrollTo(row: number): Promise<void> {
  await expect(async () => {
    const ahead = await desk.list.evaluate((list, wanted) => {
      const { height = 0 } = list.querySelector('[role=row]')?.getBoundingClientRect() ?? {};
      return (wanted - 1) * height - list.scrollTop;
    }, row);
    await page.mouse.wheel(0, Math.max(-1500, Math.min(1500, ahead)));
    await expect(rowOf(row)).toBeInViewport({ timeout: 1 });
  }).toPass({ intervals: [50] });
}

function isSorted(rows: readonly number[]): boolean {
  return rows.every((row, place) => place === 0 || row > (rows[place - 1] ?? 0));
}

/** The row that the list names as the current one, counted from 1; null where there is no such row in the document. */
async function named(): Promise<number | null> {
  return desk.list.evaluate((list) => {
    const row = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    return row && list.contains(row) ? Number(row.getAttribute('aria-rowindex')) : null;
  });
}

test('the rows of a long list follow each other in the document once it rests, wherever one scrolled to', async () => {
  await desk.list.hover();
  for (const row of [187, 41, 113]) {
    await scrollTo(row);
    await expect.poll(async () => isSorted(await rowsInDocument()), `around row ${row}`).toBe(true);
  }
});

test('the row that the list names is in the document, by every key and when one scrolls away from it', async () => {
  await desk.list.focus();
  await page.keyboard.press('Home');
  await expect.poll(named).toBe(1);
  // Each drawing counts, not only the one that stays.
  await desk.list.evaluate((list) => {
    const missed: string[] = [];
    Object.assign(globalThis, { missed });
    const look = (): void => {
      const id = list.getAttribute('aria-activedescendant') ?? '';
      if (document.getElementById(id) === null) missed.push(id);
    };
    new MutationObserver(look).observe(list, { attributes: true, childList: true, subtree: true });
  });
  const perPage =
    (await desk.list.evaluate((list) =>
      Math.floor(list.clientHeight / (list.querySelector('[role=row]')?.clientHeight ?? 1)),
    )) - 1;
  for (const [key, row] of [
    ['ArrowDown', 2],
    ['PageDown', 2 + perPage],
    ['PageDown', 2 + 2 * perPage],
    ['End', count],
    ['ArrowUp', count - 1],
    ['PageUp', count - 1 - perPage],
    ['Home', 1],
    ['End', count],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(named, key).toBe(row);
    await expect(rowOf(row)).toBeInViewport();
  }

  await desk.list.hover();
  await scrollTo(1);
  await expect.poll(named).toBe(count);
  await expect(rowOf(count)).not.toBeInViewport();
  await expect.poll(async () => isSorted(await rowsInDocument())).toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect.poll(named).toBe(count - 1);
  expect(await page.evaluate(() => (globalThis as unknown as { missed: string[] }).missed)).toEqual([]);
});

test('the bar of a selection does not lie over the row that is current', async () => {
  await desk.list.focus();
  await page.keyboard.press('Home');
  await expect.poll(named).toBe(1);
  await page.keyboard.press(' ');
  const bar = page.getByRole('toolbar', { name: /selectie|geselecteerd/i });
  await expect(bar).toBeVisible();
  for (const key of ['PageDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End']) {
    await page.keyboard.press(key);
    const row = page.locator(`#${(await desk.list.getAttribute('aria-activedescendant')) ?? ''}`);
    await expect
      .poll(async () => {
        const [above, below] = await Promise.all([row.boundingBox(), bar.boundingBox()]);
        return (above?.y ?? Infinity) + (above?.height ?? 0) <= (below?.y ?? 0);
      }, key)
      .toBe(true);
  }
  await page.keyboard.press('Escape');
});

test('the row that was opened with the mouse is the current one when one comes back', async () => {
  await desk.list.focus();
  await page.keyboard.press('Home');
  await expect.poll(named).toBe(1);
  await rowOf(4)
    .getByText(/^Stuk \d+$/)
    .click();
  await new Writing(page).ready();
  await desk.show();
  await expect.poll(named).toBe(4);
});
