import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { manyArticles } from '../fixtures/manyArticles';
import { isAccessible } from './accessible';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Editions } from './Editions';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

const count = 120;

let program: Program;
let page: Page;
let desk: Desk;

test.beforeAll(async () => {
  await begin(await manyArticles(count));
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

async function begin(home: string): Promise<void> {
  program = await Program.start({ home });
  page = program.window;
  desk = new Desk(page);
}

/** Which tile is the current one, counted from 1; null where none of that name is in the document. */
async function current(): Promise<number | null> {
  return desk.tiles.evaluate((tiles) => {
    const tile = document.getElementById(tiles.getAttribute('aria-activedescendant') ?? '');
    return tile && tiles.contains(tile) ? Number(tile.getAttribute('aria-posinset')) : null;
  });
}

/** A tile, counted from 1: the newest article is the first. */
function tileOf(place: number): Locator {
  return desk.tiles
    .getByRole('option')
    .filter({ has: page.getByText(`Stuk ${count + 1 - place}`, { exact: true }) });
}

async function boxOf(place: number): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await tileOf(place).boundingBox();
  if (!box) throw new Error(`tile ${place} is not drawn`);
  return box;
}

/** How many tiles stand on a full line. */
async function columns(): Promise<number> {
  const lefts = await desk.tiles
    .getByRole('option')
    .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().left));
  return new Set(lefts).size;
}

async function press(key: string, leadsTo: number): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(current, key).toBe(leadsTo);
}

/** How far the desk was scrolled by what Katern wrote down; null before it did. */
function notedPlace(): number | null {
  const file = path.join(program.home, 'left.json');
  if (!fs.existsSync(file)) return null;
  const { desk: noted } = JSON.parse(fs.readFileSync(file, 'utf8')) as { desk: { scrolled: number } };
  return noted.scrolled;
}

async function resize(width: number, height: number): Promise<void> {
  await program.app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

test('a switch lays the articles out as tiles beside each other, with what a row says', async () => {
  await desk.show();
  await expect(desk.layout('list')).toHaveAttribute('aria-pressed', 'true');
  await desk.layout('tiles').click();
  await expect(desk.tiles).toBeVisible();
  await expect(desk.list).toHaveCount(0);
  await expect(desk.layout('tiles')).toHaveAttribute('aria-pressed', 'true');
  await expect(desk.layout('list')).toHaveAttribute('aria-pressed', 'false');
  await expect(desk.tiles).toHaveAttribute('aria-multiselectable', 'true');
  await expect(tileOf(1)).toHaveAttribute('aria-setsize', String(count));
  await expect(tileOf(1)).toContainText('Concept');
  await expect(tileOf(1)).toContainText('2 woorden');
  await expect(tileOf(1)).toContainText('Nog geen tekst');
  const [first, second] = [await boxOf(1), await boxOf(2)];
  expect(second.y).toBe(first.y);
  expect(second.x).toBeGreaterThan(first.x + first.width);
  expect(first.width).toBeGreaterThanOrEqual(220);
});

test('arrows go in two dimensions, other keys through all, and only what is near exists', async () => {
  const perLine = await columns();
  expect(perLine).toBeGreaterThan(2);
  await desk.tiles.focus();
  await press('Home', 1);
  await press('ArrowRight', 2);
  await press('ArrowDown', 2 + perLine);
  const [above, below] = [await boxOf(2), await boxOf(2 + perLine)];
  expect(below.x).toBe(above.x);
  expect(below.y).toBeGreaterThan(above.y + above.height);
  await press('ArrowLeft', 1 + perLine);
  await press('ArrowLeft', perLine);
  await press('ArrowUp', perLine);
  await press('End', count);
  await expect(tileOf(count)).toBeInViewport({ ratio: 1 });
  expect(await desk.tiles.getByRole('option').count()).toBeLessThan(count / 2);
  await press('Home', 1);
  await expect(tileOf(1)).toBeInViewport({ ratio: 1 });
});

test('tiles are selected by key and by their box, have their menu, go into an edition and open', async () => {
  const bar = page.getByRole('toolbar', { name: 'Selectie' });
  await page.keyboard.press('Space');
  await expect(tileOf(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar).toContainText('2 geselecteerd');
  await tileOf(4).click({ position: { x: 18, y: 18 } });
  await expect(bar).toContainText('3 geselecteerd');
  await expect(tileOf(4)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(tileOf(4)).toHaveAttribute('aria-selected', 'false');

  await desk.tiles.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: `Acties voor Stuk ${count - 3}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await tileOf(2).click({ button: 'right' });
  await expect(page.getByRole('menu', { name: `Acties voor Stuk ${count - 1}` })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Nieuwe editie' }).click();
  const editions = new Editions(page);
  await tileOf(1).dragTo(editions.panel);
  await expect(editions.row(`Stuk ${count}`)).toBeVisible();
  await page.getByRole('button', { name: 'Sluit editie' }).click();

  const writing = new Writing(page);
  await desk.tiles.focus();
  await press('Home', 1);
  await press('ArrowRight', 2);
  await page.keyboard.press('Enter');
  await writing.ready();
  await expect(writing.headline).toHaveText(`Stuk ${count - 1}`);
  await desk.show();
  await expect.poll(current).toBe(2);
  await tileOf(3).click();
  await writing.ready();
  await expect(writing.headline).toHaveText(`Stuk ${count - 2}`);
  await desk.show();
});

test('what was in sight stays there in another window and as a list; menu and palette lay it out too', async () => {
  await desk.tiles.focus();
  for (let line = 0; line < 6; line++) await page.keyboard.press('ArrowDown');
  const at = (await current()) ?? 0;
  expect(at).toBeGreaterThan(12);
  await expect(tileOf(at)).toBeInViewport();
  await resize(800, 700);
  await expect.poll(columns).toBe(2);
  await expect(tileOf(at)).toBeInViewport();
  await resize(1440, 900);
  await expect(tileOf(at)).toBeInViewport();

  await pickFromMenu(program, 'Toon als lijst');
  const row = desk.rows.filter({ has: page.getByText(`Stuk ${count + 1 - at}`, { exact: true }) });
  await expect(row).toBeInViewport();
  await expect(desk.tiles).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('>tegels');
  await expect(page.getByRole('option', { name: 'Toon als tegels' })).toHaveAttribute(
    'aria-checked',
    'false',
  );
  await page.keyboard.press('Enter');
  await expect(tileOf(at)).toBeInViewport();
  await expect.poll(current).toBe(at);
});

test('tiles are there after a restart, where one was, and right for everyone in every look', async () => {
  const at = (await current()) ?? 0;
  const seen = (await boxOf(at)).y;
  const scrolled = await desk.tiles.evaluate((tiles) => tiles.scrollTop);
  expect(scrolled).toBeGreaterThan(0);
  // Where one is in it is noted a moment after one came there.
  await expect.poll(notedPlace).toBe(scrolled);
  await program.close();
  await begin(program.home);
  await expect(desk.tiles).toBeVisible();
  await expect.poll(current).toBe(at);
  await expect.poll(async () => (await boxOf(at)).y).toBe(seen);
  await page.keyboard.press('Space');
  await expect(page.getByRole('toolbar', { name: 'Selectie' })).toBeVisible();
  await isAccessible(program);
});
