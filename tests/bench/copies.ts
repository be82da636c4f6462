import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as Y from 'yjs';
import { BackupThread } from '../../electron/library/backups/BackupThread';
import { inspectCopy } from '../../electron/library/backups/inspectCopy';
import { CardTable } from '../../electron/library/CardTable';
import type { Library } from '../../electron/library/Library';
import { openSqlite } from '../../electron/library/sqlite';
import { transact } from '../../electron/library/transact';
import { UpdateLog } from '../../electron/library/UpdateLog';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import { drawing } from './drawing';
import { printTable } from './printTable';
import { Spread } from './Spread';
import { valueOf } from '../fixtures/valueOf';
import { libraryIn } from '../fixtures/libraryIn';

const articles = 5000;
/** Updates of each article besides the first: what typing makes. */
const edits = 30;
const words = 600;
const seed = 74;
/** How long a person takes from key to key, in milliseconds: a quick one. */
const betweenKeys = 20;
/** The longest that storing may take while a copy is made, in milliseconds. */
const bound = 100;

/**
 * Copies a library of 5,000 articles while somebody types in one of them: how long storing takes meanwhile and
 * without it, how long the copy and its verification take, how large it is. Answers whether the bound holds.
 */
export async function benchCopies(root: string): Promise<boolean> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bench-'));
  const folder = path.join(home, 'library');
  const thread = new BackupThread(pathToFileURL(path.join(root, 'out', 'main', 'backups.mjs')));
  try {
    await fill(folder);
    const library = libraryIn(folder);
    const typist = await Typist.at(library);
    const alone = await typist.typeUntil(new Promise((resolve) => setTimeout(resolve, 5000)));
    const place = {
      root: path.join(home, 'backups'),
      desk: valueOf(await thread.ask({ do: 'begin', root: path.join(home, 'backups') }, home)),
    };
    const began = performance.now();
    let checked = 0;
    const making = thread.ask(
      {
        do: 'make',
        database: path.join(folder, 'library.sqlite'),
        originals: path.join(folder, 'originals'),
        themes: path.join(folder, 'themes'),
        place,
        at: Date.now(),
        room: null,
        asked: true,
      },
      home,
      (step) => {
        if (step === 'check' && checked === 0) checked = performance.now();
      },
    );
    const meanwhile = await typist.typeUntil(making);
    const whole = performance.now() - began;
    const made = valueOf(await making);
    if (typeof made === 'string') throw new Error(`no copy was made: ${made}`);
    library.close();
    const copy = path.join(place.root, place.desk, 'copies');
    const again = performance.now();
    const found = inspectCopy(path.join(copy, fs.readdirSync(copy)[0] ?? '', 'library.sqlite'), home);
    const verified = performance.now() - again;
    if (found.sha256 !== made.sha256) throw new Error('the copy is not what its manifest says');
    printTable([
      [`Storing, ms, ${made.articles} articles, ${made.updates} updates`, 'stores', 'median', 'p99', 'most'],
      ...(
        [
          ['alone', alone],
          ['while a copy is made', meanwhile],
        ] as const
      ).map(([name, waits]) => {
        const spread = new Spread(waits);
        return [name, String(waits.length), ...[0.5, 0.99, 1].map((share) => spread.at(share).toFixed(1))];
      }),
    ]);
    console.log(
      `  copy ${(made.bytes / 1e6).toFixed(1)} MB in ${(whole / 1000).toFixed(1)} s, of which ${((checked - began) / 1000).toFixed(1)} s writing; read through alone in ${(verified / 1000).toFixed(1)} s`,
    );
    const most = new Spread(meanwhile).at(1);
    console.log(`  bound: no store over ${bound} ms: ${most <= bound ? 'holds' : 'DOES NOT HOLD'}\n`);
    return most <= bound;
  } finally {
    thread.close();
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** Somebody who types in one article, a letter at a time. */
class Typist {
  private constructor(
    private readonly library: Library,
    private readonly article: string,
    private readonly doc: Y.Doc,
  ) {}

  static async at(library: Library): Promise<Typist> {
    const { id } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const doc = new Y.Doc();
    for (const update of valueOf(await library.calls['article:load']({ article: id })).updates) {
      Y.applyUpdate(doc, update);
    }
    return new Typist(library, id, doc);
  }

  /** Types until something is done; how long each store took, in milliseconds. */
  async typeUntil(done: Promise<unknown>): Promise<number[]> {
    let going = true;
    void done.then(() => (going = false));
    const waits: number[] = [];
    while (going) {
      let update: Uint8Array = new Uint8Array();
      this.doc.once('update', (made: Uint8Array) => (update = made));
      bodyOf(this.doc).insert(0, 'x');
      const began = performance.now();
      valueOf(await this.library.calls['article:store']({ article: this.article, update }));
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, betweenKeys));
    }
    return waits;
  }
}

/** Makes the library's rows at once: typing them would take an hour. */
async function fill(folder: string): Promise<void> {
  libraryIn(folder).close();
  fs.rmSync(path.join(folder, 'journal'), { recursive: true });
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const log = new UpdateLog(database, folder);
  const cards = new CardTable(database);
  const draw = drawing(seed);
  const word = (): string => Math.floor(draw() * 36 ** 5).toString(36);
  const at = new Date().toISOString();
  transact(database, () => {
    for (let count = 0; count < articles; count++) {
      const id = randomUUID();
      const doc = createArticle({ id, language: 'nl', createdAt: at });
      bodyOf(doc).insert(0, Array.from({ length: words }, word).join(' '));
      cards.insert(id, at, at, false);
      log.append(id, Y.encodeStateAsUpdate(doc), at);
      doc.on('update', (update: Uint8Array) => log.append(id, update, at));
      for (let edit = 0; edit < edits; edit++) bodyOf(doc).insert(0, `${word()} `);
    }
  });
  database.close();
  const library = libraryIn(folder);
  const [article] = library.articles();
  if (article) valueOf(await library.calls['desk:card']({ article }));
  library.close();
}
