import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { allEnded } from '../fixtures/allEnded';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

/** Where the caret and the sight are: the words of its block, how far into them, how far the text is scrolled. */
interface Place {
  block: string;
  offset: number;
  scrolled: number;
}

async function placeIn(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const selection = getSelection();
    const node = selection?.focusNode;
    const element = node instanceof Element ? node : node?.parentElement;
    const block = element?.closest('[data-block], p');
    const before = document.createRange();
    if (block && selection && node) {
      before.setStart(block, 0);
      before.setEnd(node, selection.focusOffset);
    }
    return {
      block: block?.textContent ?? '',
      offset: before.toString().length,
      scrolled: Math.round(document.querySelector('.stone')?.scrollTop ?? -1),
    };
  });
}

/** Opens the sample article, goes to a word in the middle of it, and scrolls on until it is out of sight. */
async function inTheMiddle(program: Program): Promise<Place> {
  const page = program.window;
  await page.getByRole('button', { name: /^Open het voorbeeldartikel/ }).press('Enter');
  const { body } = await new Writing(page).ready();
  await body.locator('p').nth(4).click();
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowRight');
  await page.locator('.stone').evaluate((stone) => (stone.scrollTop = stone.scrollHeight / 3));
  const place = await placeIn(page);
  expect(place.scrolled).toBeGreaterThan(200);
  expect(place.offset).toBeGreaterThan(7);
  return place;
}

/** Waits until main knows of this place, and has written it down. */
async function noted(program: Program, { scrolled }: Place): Promise<void> {
  const file = path.join(program.home, 'left.json');
  const stone = await program.window.locator('.stone').boundingBox();
  const top = async (): Promise<number | null> => {
    if (!fs.existsSync(file)) return null;
    const { articles } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      articles: [string, { top: { index: number }; offset: number }][];
    };
    return articles.at(-1)?.[1].offset ?? null;
  };
  // How the block at the upper edge lies there tells one sight from another.
  const blocks = await program.window
    .locator('.copy > *')
    .evaluateAll((all) => all.map((block) => Math.round(block.getBoundingClientRect().top)));
  const first = blocks.findLast((at) => at <= (stone?.y ?? 0));
  expect(scrolled).toBeGreaterThan(0);
  await expect.poll(top).toBe((first ?? 0) - (stone?.y ?? 0));
}

test('a window whose process is killed comes back with caret and sight where they were', async () => {
  const program = await Program.start();
  const place = await inTheMiddle(program);
  await noted(program, place);
  const next = program.app.waitForEvent('window');
  const pid = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  process.kill(pid ?? 0, 'SIGKILL');
  const back = await next;
  await new Writing(back).ready();
  await expect.poll(() => placeIn(back)).toEqual(place);
  await back.keyboard.type('HIER');
  await expect(new Writing(back).body).toContainText(
    `${place.block.slice(0, place.offset)}HIER${place.block.slice(place.offset)}`,
  );
  await new Writing(back).stored();
  await program.end();
});

test('when main is killed the others end, and the next start shows what was on screen', async () => {
  const program = await Program.start();
  const place = await inTheMiddle(program);
  await noted(program, place);
  const ended = allEnded(program.app.process());
  process.kill(program.app.process().pid ?? 0, 'SIGKILL');
  await ended;

  const again = await Program.start({ home: program.home });
  const writing = await new Writing(again.window).ready();
  await expect.poll(() => placeIn(again.window)).toEqual(place);
  // And to the desk and back, and to the export and back.
  const desk = await new Desk(again.window).show();
  await desk.list.press('Enter');
  await writing.ready();
  await expect.poll(() => placeIn(again.window)).toEqual(place);
  await again.window.keyboard.press('Control+3');
  await expect(again.window.getByRole('main', { name: /Export/ })).toBeVisible();
  await again.window.keyboard.press('Control+1');
  await expect.poll(() => placeIn(again.window)).toEqual(place);

  // The stage comes back too.
  await again.window.keyboard.press('Control+3');
  await expect(again.window.getByRole('main', { name: /Export/ })).toBeVisible();
  await again.close();
  const third = await Program.start({ home: program.home });
  await expect(third.window.getByRole('main', { name: /Export/ })).toBeVisible();
  await third.end();
});
