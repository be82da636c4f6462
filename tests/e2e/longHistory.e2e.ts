import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import { plainText } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import * as Y from 'yjs';
import { Program } from './Program';
import { Writing } from './Writing';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

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
  const { calls, close } = libraryIn(path.join(home, 'library'));
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

interface Drawing {
  /** Whether the document was taken in by then, and it was said what is stored of it. */
  whole: boolean;
  blocks: { tag: string; top: number; left: number; width: number; height: number; text: string }[];
}

/** Each manuscript as it was first drawn. */
async function drawings(page: Page): Promise<Drawing[]> {
  return page.evaluate(() => (globalThis as unknown as { drawings: Drawing[] }).drawings);
}

/** The manuscript as it is drawn now. */
async function drawnNow(page: Page): Promise<Drawing> {
  return page.evaluate(() => (globalThis as unknown as { drawnNow: () => Drawing }).drawnNow());
}

/** Notes, from the page's beginning on, where the blocks of a manuscript stand once it is in the page. */
function note(): void {
  const seen = new WeakSet<Element>();
  const drawn: Drawing[] = [];
  const drawnNow = (): Drawing => ({
    whole: document.querySelector('.stored-state') !== null,
    blocks: [...document.querySelectorAll('.ms .copy > *')].map((block) => {
      const { top, left, width, height } = block.getBoundingClientRect();
      const text = (block.querySelector('.caption') ?? block).textContent ?? '';
      return { tag: block.tagName, top, left, width, height, text };
    }),
  });
  Object.assign(globalThis, { drawings: drawn, drawnNow });
  new MutationObserver(() => {
    const body = document.querySelector('.copy-body');
    if (!body || seen.has(body)) return;
    seen.add(body);
    requestAnimationFrame(() => drawn.push(drawnNow()));
  }).observe(document, { childList: true, subtree: true });
}

/** Writes as soon as there is a caret, through the browser as a key does. */
function writeAtOnce(): void {
  const write = (): void => {
    document.removeEventListener('focusin', write);
    queueMicrotask(() => document.execCommand('insertText', false, 'Meteen'));
  };
  document.addEventListener('focusin', write);
}

test('an article with a long history is drawn before its document is taken in, and stays where it stands', async () => {
  const home = await longEdited();
  const program = await Program.start({ home, shown: false });
  await program.app.context().addInitScript(note);
  const page = program.window;
  const writing = await new Writing(page).ready();
  await page.reload();
  await writing.stored();
  const started = await drawnNow(page);
  // From the desk the same.
  await page.keyboard.press('Control+Shift+D');
  await page.getByRole('row', { name: /Een kop die/ }).click();
  await writing.stored();
  const opened = await drawnNow(page);
  const first = await drawings(page);
  expect(first.map(({ whole }) => whole)).toEqual([false, false]);
  expect(first[0]?.blocks.length).toBe(10);
  expect(first[0]?.blocks).toEqual(started.blocks);
  expect(first[1]?.blocks).toEqual(opened.blocks);
  await program.end();
});

test('what is typed before the document is taken in is in it, letter by letter where it was typed', async () => {
  const home = await longEdited();
  const program = await Program.start({ home, shown: false });
  await program.app.context().addInitScript(note);
  await program.app.context().addInitScript(writeAtOnce);
  const page = program.window;
  await page.reload();
  await page.waitForFunction(() => (globalThis as unknown as { drawings: Drawing[] }).drawings.length > 0);
  await page.keyboard.type(' getypt, ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('en nog ietss');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('. ');
  const writing = new Writing(page);
  await writing.stored();
  const [first] = await drawings(page);
  expect(first?.whole).toBe(false);
  expect(first?.blocks[2]?.text.startsWith('MeteenEen alinea')).toBe(true);
  const { body } = await writing.texts();
  expect(body[0]).toBe('Meteen getypt, ');
  expect(body[1]?.startsWith('en nog iets. Een alinea met gewone woorden.')).toBe(true);
  await program.close();

  const stored = await storedBody(home);
  expect(stored.slice(0, 2)).toEqual(body.slice(0, 2));
  expect(stored.length).toBe(9);
  fs.rmSync(home, { recursive: true, force: true });
});

/** The text of each block of the body, as the library has it. Katern must have ended. */
async function storedBody(home: string): Promise<string[]> {
  const { calls, close } = libraryIn(path.join(home, 'library'));
  const { updates } = valueOf(await calls['article:load']({ article: id }));
  close();
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return readArticle(doc).body.map(({ runs }) => plainText(runs));
}
