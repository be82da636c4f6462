import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import { HistoryRoom } from '../../electron/library/history/HistoryRoom';
import { openSqlite } from '../../electron/library/sqlite';
import { transact } from '../../electron/library/transact';
import { UpdateLog } from '../../electron/library/UpdateLog';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import { readArticle } from '../../shared/article/readArticle';
import { compareArticles } from '../../shared/review/compareArticles';
import { drawing } from './drawing';
import { printTable } from './printTable';
import { Spread } from './Spread';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

const lengths = [100, 10_000, 50_000];
const rounds = 5;
const seed = 79;
/** A timeline that was made before is there within this, in milliseconds. */
const bound = 50;

/**
 * Timeline and one state of logs of several lengths, as the library's thread reads them, and the comparison of two
 * states of 5,000 words. Answers whether a timeline that was made before is there at once.
 */
export async function benchHistory(): Promise<boolean> {
  const rows = [['Log of', 'timeline, first, ms', 'again, ms', 'one state, ms']];
  let holds = true;
  for (const length of lengths) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-history-'));
    try {
      const article = await written(folder, length);
      const fresh = (): HistoryRoom => new HistoryRoom({ folder, progressed: () => undefined });
      const first = timed(() => fresh().timeline(article));
      const again = new Spread(Array.from({ length: rounds }, () => timed(() => fresh().timeline(article))));
      const state = new Spread(
        Array.from({ length: rounds }, (_, i) =>
          timed(() => fresh().state(article, Math.ceil((length * (i + 1)) / rounds))),
        ),
      );
      rows.push([String(length), first.toFixed(0), again.print(1), state.print(0)]);
      if (again.median > bound) holds = false;
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
  printTable(rows);
  const compared = new Spread(Array.from({ length: 20 }, (_, i) => compareFive(i)));
  printTable([
    ['Comparing two states of 5,000 words, ms', 'median', 'most'],
    ['', compared.median.toFixed(1), compared.at(1).toFixed(1)],
  ]);
  console.log(`  bound: a timeline made before within ${bound} ms: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`);
  return holds;
}

/** A library with one article, typed in by one session a few letters at a time with pauses. */
async function written(folder: string, length: number): Promise<string> {
  const library = libraryIn(folder);
  const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  library.close();
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const log = new UpdateLog(database, folder);
  const doc = new Y.Doc();
  for (const bytes of log.upto(article, 1)) Y.applyUpdate(doc, bytes);
  const draw = drawing(seed);
  let at = Date.UTC(2026, 0, 2, 9);
  transact(database, () => {
    doc.on('update', (bytes: Uint8Array) => void log.append(article, bytes, new Date(at).toISOString()));
    const text = bodyOf(doc);
    let caret = 0;
    for (let i = 1; i < length; i++) {
      at += draw() < 0.002 ? 3_600_000 : 300;
      if (draw() < 0.01) caret = Math.floor(draw() * text.length);
      if (draw() < 0.1 && caret > 1) text.delete(--caret, 1);
      else text.insert(caret++, draw() < 0.17 ? ' ' : draw() < 0.01 ? '\n' : 'e', {});
    }
  });
  database.close();
  return article;
}

function compareFive(round: number): number {
  const draw = drawing(seed + round);
  const word = (): string => `woord${Math.floor(draw() * 900)}`;
  const paragraphs = Array.from({ length: 100 }, () => Array.from({ length: 50 }, word));
  const articleOf = (body: string[][]): ReturnType<typeof readArticle> =>
    readArticle(
      createArticle({
        id: '00000000-0000-4000-8000-000000000000',
        language: 'nl',
        createdAt: '2026-01-02T03:04:05Z',
        body: body.map((words) => ({
          kind: 'paragraph',
          runs: [{ kind: 'text', text: words.join(' '), bold: false, italic: false, link: '' }],
        })),
      }),
    );
  const before = articleOf(paragraphs);
  const after = articleOf(paragraphs.map((words) => words.map((one) => (draw() < 0.05 ? word() : one))));
  return timed(() => compareArticles(before, after));
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
