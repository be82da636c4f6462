import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { openDesk } from '../../../electron/library/desk/openDesk';
import type { Library } from '../../../electron/library/Library';
import { openLibrary } from '../../../electron/library/openLibrary';
import type { IndexerParts } from '../../../electron/library/search/Indexer';
import { Indexer } from '../../../electron/library/search/Indexer';
import { dropSearchFile, openSearchFile } from '../../../electron/library/search/SearchFile';
import { SearchIndex } from '../../../electron/library/search/SearchIndex';
import type { Sqlite } from '../../../electron/library/sqlite';
import { openSqlite, openSqliteToRead } from '../../../electron/library/sqlite';
import { UpdateLog } from '../../../electron/library/UpdateLog';
import { createArticle } from '../../../shared/article/createArticle';
import { freshFolder, valueOf } from '../freshLibrary';
import { documentOf } from '../Writer';
import type { Answers } from './answersOf';
import { answersOf } from './answersOf';
import type { Happening } from './happenings';
import { edit, isEdit } from './happenings';
import { inOneThread } from '../../../electron/library/inOneThread';

interface OpenSearch {
  library: Sqlite;
  file: Sqlite;
  index: SearchIndex;
  indexer: Indexer;
}

/** Kept in memory of a few articles what is otherwise kept of very many, and with next to no room for more. */
const prepared = { articles: 1, sample: 3, share: { anywhere: 0.3, heads: 0.3 }, kept: 40, spare: 1 };

/** A library that things happen to, and search that follows it as far as it is open and reads on. */
export class FollowedLibrary {
  readonly folder = freshFolder();
  #library: Library;
  #articles: string[] = [];
  #search: OpenSearch | null = null;
  /** Whether what was kept in memory is to be read back before all is asked. */
  #readsBack = false;

  /** `slices` is how much search does at once. */
  constructor(private readonly slices: NonNullable<IndexerParts['slices']>) {
    this.#library = this.#opened();
  }

  async happens(happening: Happening): Promise<void> {
    const { kind, at, word } = happening;
    const article = this.#articles[at % Math.max(1, this.#articles.length)];
    if (kind === 'make') return this.#make(word);
    if (kind === 'ask') return this.#ask();
    if (kind === 'read') return void this.#read();
    if (kind === 'prepare') return this.#prepare(happening.place);
    if (kind === 'close') return this.#closeSearch();
    if (kind === 'restart') return this.#restart(() => undefined);
    if (article === undefined) return;
    if (isEdit(kind)) {
      const doc = documentOf(valueOf(await this.#library.calls['article:load']({ article })));
      const updates: Uint8Array[] = [];
      doc.on('update', (update: Uint8Array) => updates.push(update));
      edit(doc, kind, happening);
      for (const update of updates) valueOf(await this.#library.calls['article:store']({ article, update }));
    }
    if (kind === 'bin' || kind === 'restore')
      valueOf(await this.#library.calls[`article:${kind}`]({ article }));
    if (kind === 'remove') this.#restart((database) => this.#remove(database, article));
    if (kind === 'lose') {
      this.#restart((database) =>
        database
          .prepare(
            `delete from updates where article = ?1 and sequence > 1
             and sequence = (select max(sequence) from updates where article = ?1)`,
          )
          .run(article),
      );
      // That it is lost shows when somebody opens the article.
      valueOf(await this.#library.calls['article:load']({ article }));
    }
  }

  /** What search answers once it knows everything, and what one that is made anew answers. */
  async answers(): Promise<{ followed: Answers; anew: Answers }> {
    await this.#ask();
    while (this.#read());
    // With what was kept in memory, in step until now, and with what is read back of it.
    if (this.#readsBack) this.#closeSearch();
    const { library, index, indexer } = this.#followed();
    while (index.recall());
    while (this.#read());
    const file = openSearchFile(freshFolder());
    const anew = new SearchIndex(file);
    const reader = new Indexer({ ...this.#parts(library), index: anew });
    while (reader.step());
    const told = { followed: answersOf(index, indexer), anew: answersOf(anew, reader) };
    file.close();
    return told;
  }

  /** Whether search does not know every article as it is, opened as it was left. */
  isBehind(): boolean {
    const { library, index } = this.#followed();
    const known = new Map(
      index.states(-1, Number.MAX_SAFE_INTEGER).map((one) => [one.article, one.sequence]),
    );
    const rows = library.prepare('select id, projected_sequence as sequence from articles').all();
    return (rows as { id: string; sequence: number }[]).some(
      ({ id, sequence }) => known.get(id) !== sequence,
    );
  }

  /** Opens it again once it was closed. */
  open(): void {
    this.#library = this.#opened();
  }

  close(): void {
    this.#closeSearch();
    this.#library.close();
  }

  /** Throws away what search knows. It must be closed. */
  dropSearch(): void {
    dropSearchFile(this.folder);
  }

  #opened(): Library {
    return valueOf(
      openLibrary({
        ...inOneThread,
        folder: this.folder,
        now: () => Date.UTC(2026, 0, 5, 9),
        newId: randomUUID,
        report: mistake,
        // As in the program: what is not open hears nothing.
        desk: (folder, report) => ({
          ...openDesk(folder, report),
          follow: (articles) => this.#search?.indexer.follow(articles),
        }),
      }),
    );
  }

  #followed(): OpenSearch {
    if (this.#search) return this.#search;
    const library = openSqliteToRead(path.join(this.folder, 'library.sqlite'));
    const file = openSearchFile(this.folder);
    const index = new SearchIndex(file, prepared);
    const indexer = new Indexer({ ...this.#parts(library), index, slices: this.slices });
    this.#search = { library, file, index, indexer };
    return this.#search;
  }

  #parts(library: Sqlite): Pick<IndexerParts, 'library' | 'log' | 'report'> {
    return { library, log: new UpdateLog(library, this.folder), report: mistake };
  }

  #read(): boolean {
    return this.#followed().indexer.step();
  }

  /** Has some of what many articles have be kept in memory, or all of it. */
  #prepare(steps: number): void {
    this.#readsBack = !this.#readsBack;
    const { index } = this.#followed();
    for (let step = 0; step < steps * 3; step++) if (!index.recall() && !index.prepare()) return;
  }

  #closeSearch(): void {
    this.#search?.file.close();
    this.#search?.library.close();
    this.#search = null;
  }

  /** Opens it anew after something befell the database, without the second copy that would make good for it. */
  #restart(befalls: (database: Sqlite) => void): void {
    this.close();
    fs.rmSync(path.join(this.folder, 'journal'), { recursive: true, force: true });
    const database = openSqlite(path.join(this.folder, 'library.sqlite'));
    befalls(database);
    database.close();
    this.open();
  }

  #remove(database: Sqlite, article: string): void {
    for (const table of ['article_tags', 'article_authors', 'article_asks', 'updates', 'snapshots'])
      database.prepare(`delete from ${table} where article = ?`).run(article);
    database.prepare('delete from articles where id = ?').run(article);
    this.#articles = this.#articles.filter((one) => one !== article);
  }

  async #make(headline: string): Promise<void> {
    const id = randomUUID();
    const update = Y.encodeStateAsUpdate(createArticle({ id, language: 'nl', createdAt: '', headline }));
    valueOf(await this.#library.calls['article:import']({ update, sample: false }));
    this.#articles.push(id);
  }

  async #ask(): Promise<void> {
    const [article] = this.#articles;
    if (article) valueOf(await this.#library.calls['desk:card']({ article }));
  }
}

function mistake(where: string, error: unknown): never {
  throw new Error(where, { cause: error });
}
