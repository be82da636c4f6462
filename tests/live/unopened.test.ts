import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { headlineOf } from '../../shared/article/documentShape';
import { CutLine } from '../fixtures/CutLine';
import { ServerProcess } from '../fixtures/ServerProcess';
import { valueOf } from '../fixtures/valueOf';
import { bundled } from '../library/bundled';
import type { FreshLibrary } from '../library/freshLibrary';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { carryOver, TestDesk } from './TestDesk';

let program = '';

beforeAll(async () => {
  program = await bundled('electron/command/katern.ts');
});

const soon = { timeout: 20_000, interval: 20 };

/** A library with the desk beside it, which can end and begin again. */
class Newsroom {
  readonly fresh: FreshLibrary = freshLibrary();
  desk: TestDesk;

  constructor(readonly name: string) {
    this.desk = this.#begin();
    onTestFinished(() => this.desk.live.close());
  }

  /** As after a restart of Katern: nothing is open, and nobody is connected. */
  restart(): void {
    this.desk.live.close();
    this.fresh.reopen();
    this.desk = this.#begin();
  }

  #begin(): TestDesk {
    return new TestDesk(this.fresh.library, this.name);
  }
}

/** The newsroom has each of the words in an article exactly once. */
async function has({ desk }: Newsroom, article: string, ...words: string[]): Promise<void> {
  await vi.waitFor(async () => {
    const text = await desk.text(article);
    for (const word of words) expect(text.split(word)).toHaveLength(2);
  }, soon);
}

async function startServer(): Promise<ServerProcess> {
  const server = new ServerProcess(program, freshFolder());
  await server.start();
  onTestFinished(async () => void (await server.kill()));
  return server;
}

/** Two newsrooms that have had so many articles open over a server, and have ended. */
async function twoThatEnded(server: ServerProcess, count = 1) {
  const rooms = [new Newsroom('Een'), new Newsroom('Twee')] as const;
  const [first, second] = rooms;
  const articles: string[] = [];
  for (let at = 0; at < count; at++) {
    const { id } = valueOf(await first.desk.library.calls['article:create']({ language: 'nl' }));
    await carryOver(first.desk.library, second.desk.library, id);
    articles.push(id);
  }
  for (const { desk } of rooms) {
    desk.connect(server.address, server.token);
    for (const article of articles) await desk.open(article);
  }
  for (const article of articles) await first.desk.type(article, 'Samen. ');
  for (const article of articles) await has(second, article, 'Samen.');
  for (const room of rooms) await vi.waitFor(() => expect(room.desk.waiting.at(-1)).toBe(0), soon);
  for (const room of rooms) room.restart();
  return { first, second, articles, article: articles[0] ?? '' };
}

describe('what was written offline in an article that nobody opens', () => {
  it('goes to the server, and what others wrote there comes and is told', async () => {
    const server = await startServer();
    const { first, second, article } = await twoThatEnded(server);
    await first.desk.type(article, 'Van een. ');
    await second.desk.type(article, 'Van twee. ');
    await server.kill();
    first.desk.connect(server.address, server.token);
    await vi.waitFor(() => expect(first.desk.waiting.at(-1)).toBe(1), soon);
    await server.start();
    await vi.waitFor(() => expect(first.desk.waiting.at(-1)).toBe(0), soon);
    expect(first.desk.came).toEqual([]);
    second.desk.connect(server.address, server.token);
    await has(second, article, 'Van een.', 'Van twee.', 'Samen.');
    await vi.waitFor(() => expect(second.desk.came).toHaveLength(1), soon);
    // What was there before is kept, as of any other copy that comes in.
    expect(second.desk.came[0]).toMatchObject({ card: { id: article }, isNew: false, from: '' });
    expect(second.desk.came[0]?.version).not.toBeNull();
    // The first is still connected, has not opened it, and hears of it from the list.
    await second.desk.change(article, (doc) => headlineOf(doc).insert(0, 'Kop'));
    await has(first, article, 'Van een.', 'Samen.');
  });

  it('is not all that goes: no article does that was never open over that server', async () => {
    const server = await startServer();
    const { first, second, article } = await twoThatEnded(server);
    const { id: private_ } = valueOf(await first.desk.library.calls['article:create']({ language: 'nl' }));
    await first.desk.type(private_, 'Van niemand anders. ');
    await first.desk.type(article, 'Van een. ');
    first.desk.connect(server.address, server.token);
    second.desk.connect(server.address, server.token);
    await has(second, article, 'Van een.');
    expect(await second.desk.live.calls['live:fetch']({ article: private_ })).toMatchObject({
      fault: { kind: 'live-article-missing' },
    });
    // Nor to another server.
    const other = await startServer();
    first.desk.connect(other.address, other.token);
    await vi.waitFor(() => expect(first.desk.states.at(-1)).toEqual({ kind: 'connected' }), soon);
    expect(valueOf(await first.desk.live.calls['live:waiting']({}))).toMatchObject({ articles: 0 });
  });

  it('goes on where it was cut, however often, and after Katern was killed', async () => {
    const server = await startServer();
    const { first, second, articles } = await twoThatEnded(server, 12);
    for (const [at, article] of articles.entries()) {
      await first.desk.type(article, `een${at}. `);
      await second.desk.type(article, `twee${at}. `);
    }
    const line = await CutLine.to(server.address);
    onTestFinished(() => line.end());
    first.desk.connect(line.address, server.token);
    // Another address is another server: the file says nothing of it.
    first.desk.connect(server.address, server.token);
    await vi.waitFor(() => expect(first.desk.asked).toContain('article:since'), soon);
    await server.kill();
    first.restart();
    await server.start();
    first.desk.connect(server.address, server.token);
    second.desk.connect(server.address, server.token);
    await vi.waitFor(() => expect(second.desk.asked).toContain('article:since'), soon);
    await server.kill();
    await server.start();
    await vi.waitFor(() => expect(first.desk.waiting.at(-1)).toBe(0), soon);
    await vi.waitFor(() => expect(second.desk.waiting.at(-1)).toBe(0), soon);
    // What the second brought after the first was done comes with the next time.
    first.restart();
    first.desk.connect(server.address, server.token);
    for (const [at, article] of articles.entries()) {
      await has(second, article, `een${at}.`, `twee${at}.`, 'Samen.');
      await has(first, article, `een${at}.`, `twee${at}.`, 'Samen.');
    }
  });

  it('is lost by no server that comes back with an older state, or with none', async () => {
    const server = await startServer();
    const { first, second, articles } = await twoThatEnded(server, 3);
    await server.kill();
    for (const name of fs.readdirSync(server.folder))
      if (name.startsWith('articles')) fs.rmSync(path.join(server.folder, name));
    await server.start();
    // Nothing is written here that the server is not known to have had.
    first.desk.connect(server.address, server.token);
    await vi.waitFor(() => expect(first.desk.asked).toContain('article:since'), soon);
    const third = new Newsroom('Drie');
    third.desk.connect(server.address, server.token);
    await vi.waitFor(async () => {
      for (const article of articles) valueOf(await third.desk.live.calls['live:fetch']({ article }));
    }, soon);
    for (const article of articles) await has(third, article, 'Samen.');
    for (const article of articles) await has(second, article, 'Samen.');
  });

  it('gives way to whoever opens it', async () => {
    const server = await startServer();
    const { first, second, articles } = await twoThatEnded(server, 4);
    for (const article of articles) await first.desk.type(article, 'Eerst. ');
    first.desk.connect(server.address, server.token);
    second.desk.connect(server.address, server.token);
    for (const article of articles) {
      await first.desk.open(article);
      await first.desk.type(article, 'Open. ');
    }
    for (const article of articles) await second.desk.open(article);
    for (const article of articles) await has(second, article, 'Samen.', 'Eerst.', 'Open.');
    await second.desk.type(articles[0] ?? '', 'Terug. ');
    await has(first, articles[0] ?? '', 'Terug.');
    for (const article of articles) expect(first.desk.lastOf(article)?.fault ?? null).toBeNull();
  });
});
