import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import type { Library } from '../../electron/library/Library';
import { openSqlite } from '../../electron/library/sqlite';
import { transact } from '../../electron/library/transact';
import { UpdateLog } from '../../electron/library/UpdateLog';
import { createArticle } from '../../shared/article/createArticle';
import { plainText } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import type { Settings } from '../../shared/bridge/shellCalls';
import { news } from '../../shared/language/guide/news';
import type { BenchBlock } from './benchBlocks';
import { Spawned } from './Spawned';
import { libraryIn } from '../fixtures/libraryIn';

/** A folder with a library of one article, at which Katern was last closed with that article open. */
export class Desk {
  readonly home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bench-'));

  private constructor(
    private readonly root: string,
    private readonly article: string,
  ) {}

  /** Makes one, for the program built in `root`; `also` does something more with the article. */
  static async make(
    root: string,
    blocks: readonly BenchBlock[],
    also: (doc: Y.Doc) => void = () => undefined,
  ): Promise<Desk> {
    const desk = new Desk(root, randomUUID());
    const doc = createArticle({
      id: desk.article,
      language: 'nl',
      createdAt: new Date().toISOString(),
      headline: 'Een lang stuk over een straat',
      standfirst: [runOf('Wat er verandert, wat er blijft en wie dat wil.')],
      body: blocks.map(({ subhead, text }) => ({
        kind: subhead ? 'subhead' : 'paragraph',
        runs: [runOf(text)],
      })),
    });
    also(doc);
    await desk.#inLibrary((calls) =>
      calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }),
    );
    desk.#settings();
    return desk;
  }

  /** Makes one whose article has these updates as its log; the first of them makes the article. */
  static async ofLog(root: string, updatesOf: (article: string) => readonly Uint8Array[]): Promise<Desk> {
    const desk = new Desk(root, randomUUID());
    const [first, ...rest] = updatesOf(desk.article);
    if (!first) throw new Error('an article has at least one update');
    await desk.#inLibrary((calls) => calls['article:import']({ update: first, sample: false }));
    const database = openSqlite(path.join(desk.home, 'library', 'library.sqlite'));
    const log = new UpdateLog(database, desk.home);
    transact(database, () => {
      // A minute apart, from a moment that is past: nothing in it is newer than now.
      const begun = Date.now() - rest.length * 60_000;
      rest.forEach((update, i) =>
        log.append(desk.article, update, new Date(begun + i * 60_000).toISOString()),
      );
    });
    database.close();
    // Opened once more, so that cards and snapshots are as they are after a day's work.
    await desk.#inLibrary((calls) => calls['desk:card']({ article: desk.article }));
    desk.#settings();
    return desk;
  }

  /** Starts Katern here. */
  start(): Spawned {
    return new Spawned(this.root, [], { KATERN_HOME: this.home });
  }

  /** The body as it is on disk. Katern must have ended. */
  async storedBody(): Promise<string> {
    const { updates } = await this.#inLibrary((calls) => calls['article:load']({ article: this.article }));
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update);
    return readArticle(doc)
      .body.map(({ runs }) => plainText(runs))
      .join('\n');
  }

  clear(): void {
    fs.rmSync(this.home, { recursive: true, force: true });
  }

  #settings(): void {
    const settings: Partial<Settings> = {
      language: 'nl',
      theme: 'light',
      lastArticle: this.article,
      // As on a computer where this version was started before.
      seenVersion: news[0]?.version ?? '',
    };
    fs.writeFileSync(path.join(this.home, 'config.json'), JSON.stringify({ settings }));
  }

  async #inLibrary<T>(work: (calls: Calls) => Promise<Answered<T>> | Answered<T>): Promise<T> {
    const library = libraryIn(path.join(this.home, 'library'));
    try {
      const answer = await work(library.calls);
      if (!answer.ok) throw new Error(`the library answers ${answer.fault.kind}`);
      return answer.value;
    } finally {
      library.close();
    }
  }
}

type Calls = Library['calls'];
type Answered<T> = { ok: true; value: T } | { ok: false; fault: { kind: string } };

const runOf = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
