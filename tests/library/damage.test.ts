import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillHoles } from '../../shared/article/fillHoles';
import type { MendedArticle } from '../../shared/bridge/answers';
import { LibraryDoor } from '../../electron/library/LibraryDoor';
import type { LibraryStart } from '../../electron/library/Library';
import { openAnew, openLibrary } from '../../electron/library/openLibrary';
import { mishaps } from './damage/mishaps';
import { numbers } from './damage/numbers';
import type { WrittenArticle, WrittenLibrary } from './damage/writtenLibrary';
import { site, start, view, textsOf, writtenLibrary } from './damage/writtenLibrary';
import { valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { Writer } from './Writer';

/** How often each kind of damage is done. */
const rounds = Number(process.env['KATERN_DAMAGE_ROUNDS'] ?? 1);
/** Decides where it is done; said when something fails, so that it can be done again. */
const seed = Number(process.env['KATERN_DAMAGE_SEED'] ?? Date.now() % 1_000_000);

/** What is done to files here does not depend on the disk, and there is much of it: memory where there is some. */
const quickest = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

let home = '';
let written: WrittenLibrary;
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(quickest, 'katern-damage-'));
  written = await writtenLibrary(home, 14);
}, 60_000);
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

describe('a library that was damaged', () => {
  for (const [name, mishap] of Object.entries(mishaps)) {
    it(
      `opens after: ${name}`,
      async () => {
        expect(rounds).toBeGreaterThan(0);
        for (let round = 0; round < rounds; round++) {
          const at = seed + round;
          const folder = path.join(home, 'hurt');
          fs.cpSync(written[mishap.from], folder, { recursive: true });
          mishap.hurt(folder, numbers(at), written);
          try {
            await opensWhole(folder);
          } catch (error) {
            throw new Error(`KATERN_DAMAGE_SEED=${at}: ${name}`, { cause: error });
          } finally {
            fs.rmSync(folder, { recursive: true, force: true });
          }
        }
      },
      30_000 + rounds * 5000,
    );
  }
});

async function opensWhole(folder: string): Promise<void> {
  const reports: string[] = [];
  const library = doorTo(start(folder, (where, error) => reports.push(`${where} ${String(error)}`)));
  const open = { library };
  try {
    const ids = written.articles.map(({ id }) => id);
    const all = valueOf(await listCards(library.calls));
    const bin = valueOf(await listCards(library.calls, 'bin'));
    const texts = await textsOf(library, ids);
    const mended = valueOf(await library.calls['library:mended']({}));
    const unsaid = lostWithoutAWord(texts, mended);
    const faults = await Promise.all(
      unsaid.map(async ({ id }) => library.calls['article:load']({ article: id })),
    );
    expect(faults.map((answer) => (answer.ok ? 'changed' : answer.fault))).toEqual([]);
    expect(shareBack(texts)).toBeGreaterThanOrEqual(0.99);
    // A damaged id may be that of no article: it is named then, as one that lost everything.
    const named = new Set(mended.filter(({ lost }) => lost > 0).map(({ article }) => article));
    const listed = [...all, ...bin].map(({ id }) => id).filter((id) => ids.includes(id) || !named.has(id));
    expect(listed.sort()).toEqual([...ids].sort());
    for (const { from, until, lost } of mended) {
      if (lost > 0) expect([Date.parse(from), Date.parse(until)]).not.toContain(Number.NaN);
    }
    // What was lost and nothing says of what may have been a mark.
    if (!mended.some(({ article }) => article === '')) {
      expect(bin.map(({ id }) => id).sort()).toEqual([...written.binned].sort());
      expect(valueOf(await library.calls['site:load']({}))).toEqual(site);
      expect(valueOf(await library.calls['views:list']({}))).toEqual([view]);
    }
    await originalsAreNamed(library);
    if (reports.some((report) => report.startsWith('library '))) {
      expect(fs.readdirSync(path.join(folder, 'damaged')).length).toBeGreaterThan(0);
    }
    await writesOn(library, texts);

    // Whole from then on.
    library.close();
    open.library = doorTo(start(folder));
    const again = await textsOf(open.library, ids);
    const before = new Map(texts.map((text) => [text.id, text.body]));
    for (const { id, body } of again) expect(body.endsWith(before.get(id) ?? '?')).toBe(true);
    expect(valueOf(await open.library.calls['library:mended']({}))).toEqual([]);
  } finally {
    open.library.close();
  }
}

function doorTo(at: LibraryStart): LibraryDoor {
  return new LibraryDoor({
    open: () => openLibrary(at),
    openAnew: () => openAnew(at),
    now: () => performance.now(),
    changed: () => undefined,
    mended: () => undefined,
    changing: { stored: () => undefined, progressed: () => undefined, originalStored: () => undefined },
    report: at.report,
  });
}

/** Articles that say something else than they did, and of which nobody was told that something is lost. */
function lostWithoutAWord(
  texts: readonly WrittenArticle[],
  mended: readonly MendedArticle[],
): WrittenArticle[] {
  const told = new Set(mended.filter(({ lost }) => lost > 0).map(({ article }) => article));
  const now = new Map(texts.map((text) => [text.id, text]));
  return written.articles.filter(({ id, headline, body }) => {
    const text = now.get(id);
    const isSame = text && text.headline === headline && text.body === body;
    return !isSame && !told.has(id) && !told.has('');
  });
}

/** How much of all words is there. */
function shareBack(texts: readonly WrittenArticle[]): number {
  const now = new Map(texts.map((text) => [text.id, text]));
  let all = 0;
  let back = 0;
  for (const { id, headline, body } of written.articles) {
    const there = new Map<string, number>();
    const text = now.get(id);
    for (const word of text ? wordsOf(text) : []) there.set(word, (there.get(word) ?? 0) + 1);
    for (const word of wordsOf({ headline, body })) {
      all++;
      const left = there.get(word) ?? 0;
      if (left > 0) back++;
      there.set(word, left - 1);
    }
  }
  return back / all;
}

function wordsOf({ headline, body }: Pick<WrittenArticle, 'headline' | 'body'>): string[] {
  return `${headline} ${body}`.split(/\s+/).filter(Boolean);
}

/** An original is given as it was, or it is said which one is missing. */
async function originalsAreNamed(library: LibraryDoor): Promise<void> {
  for (const hash of written.originals) {
    const answer = await library.calls['original:load']({ hash });
    if (answer.ok) expect(answer.value.original).toMatchObject({ hash, type: 'image/png', width: 40 });
    else
      expect(answer.fault).toMatchObject({
        kind: 'original-missing',
        hash,
        name: expect.stringMatching(/^beeld \d\.png$/) as unknown,
      });
  }
}

/** Every article takes new words. */
async function writesOn(library: LibraryDoor, texts: readonly WrittenArticle[]): Promise<void> {
  for (const { id: article } of texts) {
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    // As the window does: one writes in what one sees.
    fillHoles(writer.doc);
    valueOf(await library.calls['article:store']({ article, update: writer.type('Verder. ') }));
  }
}
