import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { numbers } from '../library/damage/numbers';
import { Program } from './Program';
import { Writing } from './Writing';

/** How often the program is killed; `npm run torture` asks for more. */
const rounds = Number(process.env['KATERN_KILL_ROUNDS'] ?? 6);
/** Decides when each kill comes; printed, so that a failing run can be repeated. */
const seed = Number(process.env['KATERN_KILL_SEED'] ?? Date.now() % 1_000_000);

/** What a page said of the typing in it; moments are in milliseconds since 1970. */
interface Said {
  /** Each key that writes a character. */
  keys: number[];
  /** Each time the status bar said that everything is on disk, and the body then. */
  stored: { at: number; text: string }[];
}

/**
 * Has main note in a file each key, and the body's text each time the status bar says that everything is on disk: as it
 * is said, so that what the page has said is known though everything is killed the next moment.
 */
async function noteTyping({ app, window }: Program, file: string): Promise<void> {
  fs.rmSync(file, { force: true });
  await app.evaluate(({ BrowserWindow }, notes) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs');
    BrowserWindow.getAllWindows()[0]?.webContents.on('console-message', (event, _level, message) => {
      const said = message ?? (event as unknown as { message: string }).message;
      if (said.startsWith('{"at"')) appendFileSync(notes, `${said}\n`);
    });
  }, file);
  // What is shown before the document is taken in has no status yet.
  await window.locator('.stored-place').waitFor();
  await window.evaluate(() => {
    const status = document.querySelector('.stored-place');
    if (!status) throw new Error('there is no status');
    const say = (text?: string): void => console.info(JSON.stringify({ at: Date.now(), text }));
    addEventListener('keydown', ({ key, ctrlKey }) => key.length === 1 && !ctrlKey && say(), true);
    new MutationObserver(() => {
      const said = status.querySelector('.stored-state')?.textContent ?? '';
      if (!/Alles bewaard|All saved/.test(said)) return;
      say(document.querySelector('[aria-label="Tekst"], [aria-label="Text"]')?.textContent ?? '');
    }).observe(status, { childList: true, characterData: true, attributes: true, subtree: true });
  });
}

/** What was noted, but for a line that the kill cut short. */
function readNotes(file: string): Said {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  const notes = lines.map((line) => JSON.parse(line) as { at: number; text?: string });
  return {
    keys: notes.filter(({ text }) => text === undefined).map(({ at }) => at),
    stored: notes.flatMap(({ at, text }) => (text === undefined ? [] : { at, text })),
  };
}

/** When text of the article was on the screen, and when one could write in it, in milliseconds since 1970. */
async function startOf(page: Page): Promise<{ drawn: number; writable: number }> {
  return page.evaluate(async () => {
    const drawn = await new Promise<number>((resolve) =>
      new PerformanceObserver((list) => {
        const text = (list.getEntries() as LargestContentfulPaint[]).find(({ element }) =>
          element?.closest('[contenteditable]'),
        );
        if (text) resolve(text.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true }),
    );
    const writable = performance.getEntriesByName('writable')[0]?.startTime ?? Number.NaN;
    return { drawn: performance.timeOrigin + drawn, writable: performance.timeOrigin + writable };
  });
}

/** How long the first key since the last time waited each time until everything was on disk, in milliseconds. */
function waitsOf(keys: readonly number[], stored: Said['stored']): number[] {
  let since = 0;
  return stored.flatMap(({ at }) => {
    const first = keys.find((key) => key > since && key <= at);
    since = at;
    return first === undefined ? [] : at - first;
  });
}

/** The value below which a share of a row lies, printed. */
function atShare(row: readonly number[], share: number): string {
  const sorted = [...row].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

test('what was acknowledged survives SIGKILL at any moment', async () => {
  test.setTimeout(60_000 + rounds * 20_000);
  console.log(`seed ${seed}, ${rounds} rounds`);
  const random = numbers(seed);
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-kill-'));
  let acknowledged = '';
  let typed = 0;
  const waits: number[] = [];
  /** How old the oldest key was that nobody had acknowledged when everything was killed; 0 for none. */
  const ages: number[] = [];
  /** The same for the oldest key that was not there afterwards. */
  const lost: number[] = [];
  /** What was typed before the last kill, and when that was; null where nothing was. */
  let before: { length: number; keys: number[]; killedAt: number } | null = null;
  /** From starting the process until the text was back on the screen, and until one could write. */
  const drawn: number[] = [];
  const starts: number[] = [];

  const first = await Program.start({ home });
  await first.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  const writing = await new Writing(first.window).ready();
  await writing.headline.fill('Een stuk dat blijft staan');
  await writing.stored();
  await first.close();

  for (let round = 1; round <= rounds; round++) {
    const starting = round % 4 === 0;
    const since = Date.now();
    const program = await Program.start({ home, shown: !starting });
    const page = program.window;
    // One round in four ends while Katern is still starting.
    if (starting) {
      const until = performance.now() + random.next() * 600;
      while (performance.now() < until) await program.app.evaluate(() => 0);
      await program.killAll();
      continue;
    }
    const { body, headline } = await new Writing(page).ready();
    await expect(headline).toHaveText('Een stuk dat blijft staan');
    const found = (await body.textContent()) ?? '';
    expect(
      found.startsWith(acknowledged),
      `round ${round}: «${acknowledged.slice(-60)}» is not in «${found.slice(-80)}»`,
    ).toBe(true);
    // Nothing doubled: the words count up without a gap or a repeat; the last may have been cut short.
    const words = found.split(/\s+/).filter(Boolean);
    const last = words.at(-1) ?? '';
    typed = words.length;
    expect(words.slice(0, -1)).toEqual(words.slice(0, -1).map((_, i) => `w${i + 1}`));
    expect(`w${typed}`.startsWith(last)).toBe(true);
    if (before) {
      const first = before.keys[found.length - before.length];
      lost.push(first === undefined ? 0 : before.killedAt - first);
    }
    before = null;
    const start = await startOf(page);
    drawn.push(start.drawn - since);
    starts.push(start.writable - since);
    const notes = path.join(home, 'typing.notes');
    await noteTyping(program, notes);
    await body.click();
    await page.keyboard.press('Control+End');
    if (last && !/\s$/.test(found)) await page.keyboard.type(`${`w${typed}`.slice(last.length)} `);
    const pids = await program.allPids();
    const more = 3 + Math.floor(random.next() * 12);
    for (let i = 0; i < more; i++) await page.keyboard.type(`w${++typed} `, { delay: random.next() * 8 });
    const killedAt = await program.killAll(pids);
    const { keys, stored } = readNotes(notes);
    before = { length: found.length, keys, killedAt };
    for (const { text } of stored) if (text.length > acknowledged.length) acknowledged = text;
    waits.push(...waitsOf(keys, stored));
    const lastStored = stored.at(-1)?.at ?? 0;
    const oldest = keys.find((key) => key > lastStored);
    ages.push(oldest === undefined ? 0 : killedAt - oldest);
  }

  const last = await Program.start({ home });
  const text = (await (await new Writing(last.window).ready()).body.textContent()) ?? '';
  expect(text.startsWith(acknowledged)).toBe(true);
  await last.end();
  const row = (values: readonly number[], high: number): string =>
    `median ${atShare(values, 0.5)} ms, p${high * 100} ${atShare(values, high)} ms`;
  console.log(
    `${rounds} kills, ${acknowledged.trim().split(/\s+/).length} words acknowledged and there; ` +
      `first key to "bewaard": ${row(waits, 0.99)}; ` +
      `oldest key not acknowledged at the kill: ${row(ages, 0.99)}; ` +
      `oldest key that was not there afterwards: ${row(lost, 0.99)}; ` +
      `start until the text is on the screen: ${row(drawn, 0.95)}; ` +
      `start until one can write: ${row(starts, 0.95)}`,
  );
});

test('library and press may end while somebody writes; nothing is lost and nothing asks to start again', async () => {
  const program = await Program.start();
  await program.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  const writing = await new Writing(program.window).ready();
  await writing.body.click();
  await program.window.keyboard.type('Voor de klap. ');
  await writing.stored();
  const { library, press } = await program.backPids();
  process.kill(library, 'SIGKILL');
  process.kill(press, 'SIGKILL');
  await program.window.keyboard.type('En daarna.');
  await writing.stored();
  expect((await program.backPids()).library).not.toBe(library);
  await program.close();

  const again = await Program.start({ home: program.home });
  await expect((await new Writing(again.window).ready()).body).toHaveText('Voor de klap. En daarna.');
  await again.end();
});
