import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLibrary } from '../../electron/library/openLibrary';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import * as Y from 'yjs';
import { Program } from './Program';
import { Writing } from './Writing';

const id = '11111111-2222-4333-8444-555555555555';
const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });

/** A library with an article of more than 500 edits, which was open when Katern was last closed. */
async function longEdited(): Promise<string> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-long-'));
  const doc = createArticle({
    id,
    language: 'nl',
    createdAt: '2026-05-06T12:00:00Z',
    headline: 'Een kop die over meer dan een regel loopt, omdat er zo lang aan geschreven is',
    standfirst: [
      run('Een intro in een paar woorden, met een '),
      { ...run('vet'), bold: true },
      run(' woord.'),
    ],
    body: [
      { kind: 'paragraph', runs: [run('Een alinea met gewone woorden. '.repeat(12).trim())] },
      { kind: 'subhead', runs: [run('Een tussenkop')] },
      { kind: 'list-item', ordered: true, depth: 0, runs: [run('Een eerste punt')] },
      { kind: 'list-item', ordered: true, depth: 1, runs: [run('en een onderdeel daarvan')] },
      { kind: 'quote', runs: [run('Een citaat.'), { kind: 'line-break' }, run('Op twee regels.')] },
      { kind: 'paragraph', runs: [] },
      { kind: 'still', still: 'weg', runs: [run('Het bijschrift')] },
      { kind: 'paragraph', runs: [run('Het einde')] },
    ],
  });
  const opened = openLibrary({
    folder: path.join(home, 'library'),
    now: Date.now,
    newId: () => '11111111-2222-4333-8444-666666666666',
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  if (!opened.ok) throw new Error(opened.fault.kind);
  const { calls, close } = opened.value;
  await calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false });
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let edit = 0; edit < 501; edit++) bodyOf(doc).insert(bodyOf(doc).length - 1, edit % 8 ? 'x' : ' ');
  for (const update of updates) await calls['article:store']({ article: id, update });
  await calls['desk:card']({ article: id });
  close();
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify({ settings: { lastArticle: id } }));
  return home;
}

/** Where each block of the manuscript stands, and what it says, of each way in which it was drawn so far. */
async function drawings(page: Page): Promise<{ edited: boolean; blocks: unknown[] }[]> {
  return page.evaluate(() => (globalThis as unknown as { drawings: never[] }).drawings);
}

/** Notes, from the page's beginning on, where the blocks of a manuscript stand once it is in the page. */
function note(): void {
  const seen = new WeakSet<Element>();
  const drawn: { edited: boolean; blocks: unknown[] }[] = [];
  Object.assign(globalThis, { drawings: drawn });
  new MutationObserver(() => {
    const body = document.querySelector('.copy-body');
    if (!body || seen.has(body)) return;
    seen.add(body);
    requestAnimationFrame(() => {
      const blocks = [...document.querySelectorAll('.ms .copy > *')].map((block) => {
        const { top, left, width, height } = block.getBoundingClientRect();
        return {
          tag: block.tagName,
          top,
          left,
          width,
          height,
          text: (block.querySelector('.caption') ?? block).textContent,
        };
      });
      drawn.push({ edited: body.hasAttribute('contenteditable'), blocks });
    });
  }).observe(document, { childList: true, subtree: true });
}

test('an article with a long history is there to read before it can be written in, and stays where it stands', async () => {
  const home = await longEdited();
  const program = await Program.start({ home, shown: false });
  await program.app.context().addInitScript(note);
  const page = program.window;
  const writing = await new Writing(page).ready();
  await page.reload();
  await writing.ready();
  // From the desk the same.
  await page.keyboard.press('Control+Shift+D');
  await page.getByRole('row', { name: /Een kop die/ }).click();
  await writing.ready();
  await expect.poll(async () => (await drawings(page)).length).toBeGreaterThanOrEqual(3);
  const all = await drawings(page);
  const [read] = all.filter(({ edited }) => !edited);
  const [written] = all.filter(({ edited }) => edited);
  expect(read?.blocks.length).toBe(10);
  expect(read?.blocks).toEqual(written?.blocks);
  await writing.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' en nog iets.');
  await writing.stored();
  await expect(writing.body).toContainText('en nog iets.');
  await program.end();
});
