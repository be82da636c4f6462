import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { HistoryThread } from '../../electron/library/history/HistoryThread';
import { openSqlite } from '../../electron/library/sqlite';
import { setStatus } from '../../shared/article/editVersions';
import { startThread } from '../../shared/review/threads/editThreads';
import { noteWriter } from '../../shared/article/writers';
import type { HistoryTimeline } from '../../shared/bridge/historyCalls';
import { bundled } from './bundled';
import type { FreshLibrary } from './freshLibrary';
import { freshLibrary, valueOf } from './freshLibrary';
import { Writer } from './Writer';

interface Written extends FreshLibrary {
  article: string;
  writer: Writer;
  store: (update: Uint8Array) => Promise<number>;
  timeline: () => Promise<HistoryTimeline>;
}

/** A library with an article in which somebody has begun to write. */
async function written(name = 'Auteur'): Promise<Written> {
  const fresh = freshLibrary();
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  const store = async (update: Uint8Array): Promise<number> =>
    valueOf(await fresh.library.calls['article:store']({ article, update })).sequence;
  await store(writer.change(() => noteWriter(writer.doc, name)));
  const timeline = async (): Promise<HistoryTimeline> =>
    valueOf(await fresh.library.calls['history:timeline']({ article }));
  return Object.assign(fresh, { article, writer, store, timeline });
}

const minutes = 60_000;

describe('the history of an article', () => {
  it('has every state it ever had', async () => {
    const { article, writer, store, library } = await written();
    const headlines = ['', ''];
    for (const letter of 'Een kop die groeit') {
      await store(writer.headline(letter));
      headlines.push(writer.doc.getText('headline').toString());
    }
    for (const [index, headline] of headlines.entries()) {
      const state = valueOf(await library.calls['history:state']({ article, sequence: index + 1 }));
      expect(state.headline).toBe(headline);
    }
  });

  it('tells who wrote when, and which moments have a name, also after a restart', async () => {
    const fresh = await written();
    const { writer, store, clock } = fresh;
    await store(writer.headline('Kop'));
    clock.at += 25 * minutes;
    await store(writer.type('Het plein was leeg.'));
    const start = { id: 'v', at: new Date(clock.at).toISOString(), by: 'Auteur' };
    await store(writer.change(() => setStatus(writer.doc, 'in-review', start)));
    const told = await fresh.timeline();
    expect(
      told.moments.map(({ to, by, version, words }) => [to, by, version?.status ?? '', words.inserted]),
    ).toEqual([
      [1, [null], '', 0],
      [3, ['Auteur'], '', 1],
      [5, ['Auteur'], 'in-review', 4],
    ]);
    fresh.reopen();
    expect(await fresh.timeline()).toEqual(told);
    await store(writer.headline('Tweede '));
    expect((await fresh.timeline()).moments.slice(0, 3)).toEqual(told.moments);
    expect((await fresh.timeline()).upto).toBe(6);
  });

  it('is made anew when what was kept of it is damaged, gone, or of another log', async () => {
    const fresh = await written();
    await fresh.store(fresh.writer.headline('Kop'));
    const told = await fresh.timeline();
    const file = path.join(fresh.folder, 'history.sqlite');
    const harms = [
      () => fs.writeFileSync(file, 'geen database'),
      () => fs.rmSync(file),
      () => {
        const database = openSqlite(file);
        database.exec(`update timelines set fold = '{"upto":'`);
        database.close();
      },
      () => {
        const database = openSqlite(file);
        database.exec(`update timelines set checksum = x'00', fold = replace(fold, 'Auteur', 'Iemand')`);
        database.close();
      },
    ];
    for (const harm of harms) {
      fresh.reopen();
      harm();
      expect(await fresh.timeline()).toEqual(told);
    }
    expect(fresh.reports).toEqual([]);
  });

  it('knows what was written since somebody last read it', async () => {
    const { article, writer, store, library, clock } = await written('Redactie');
    const unread = async (person: string): Promise<unknown> =>
      valueOf(await library.calls['history:unread']({ article, person }));
    expect(await unread('Auteur')).toBeNull();
    const readAt = new Date(clock.at).toISOString();
    expect(await unread('Auteur')).toEqual({ read: 2, readAt, last: 2, writers: [] });
    clock.at += 5 * minutes;
    await store(writer.headline('Kop'));
    const until = new Date(clock.at).toISOString();
    const since = { read: 2, readAt, last: 3, writers: [{ client: writer.doc.clientID, until }] };
    expect(await unread('Auteur')).toEqual(since);
    // Who has not read it before has nothing to catch up with.
    expect(await unread('Chef')).toBeNull();
    valueOf(await library.calls['history:read']({ article, person: 'Auteur', sequence: 3 }));
    expect(await unread('Auteur')).toMatchObject({ read: 3, last: 3, writers: [] });
  });

  it('knows where the words of threads stood, also of those that were begun since and of words that are gone', async () => {
    const { article, writer, store, library } = await written();
    await store(writer.headline('Plein leeg'));
    const sequence = await store(writer.headline('!'));
    const words = async (): Promise<unknown> =>
      valueOf(await library.calls['history:words']({ article, sequence }));
    expect(await words()).toEqual([]);
    const about = { kind: 'text', text: 'headline', from: 6, until: 10 } as const;
    const first = { id: 'c', by: 'Redacteur', at: '2026-01-02T10:00:00.000Z', text: '?' };
    await store(writer.change(() => startThread(writer.doc, 'een', about, first)));
    await store(writer.change(() => writer.doc.getText('headline').delete(0, 11)));
    expect(await words()).toEqual([{ thread: 'een', text: 'headline', from: 6, until: 10 }]);
  });

  it('knows who wrote what an older state said', async () => {
    const { article, writer, store, library } = await written();
    await store(writer.change(() => noteWriter(writer.doc, 'Sport Buro')));
    const sequence = await store(writer.headline('Plein'));
    await store(writer.headline(' leeg'));
    const then = valueOf(await library.calls['history:written']({ article, sequence }));
    expect(then.authors).toEqual([{ by: 'Sport Buro' }]);
    expect(then.texts.headline).toEqual([[5, 0]]);
  });

  it('of an article that is not there is a fault', async () => {
    const { library } = await written();
    const article = '00000000-0000-4000-8000-000000000000';
    for (const answer of [
      await library.calls['history:timeline']({ article }),
      await library.calls['history:state']({ article, sequence: 1 }),
      await library.calls['history:words']({ article, sequence: 1 }),
      await library.calls['history:written']({ article, sequence: 1 }),
      await library.calls['history:unread']({ article, person: '' }),
    ]) {
      expect(answer).toEqual({ ok: false, fault: { kind: 'article-missing', article } });
    }
  });
});

describe('the thread that reads it', () => {
  let entry = '';
  beforeAll(async () => {
    entry = await bundled('electron/library/history/thread.ts');
  }, 60_000);
  afterAll(() => fs.rmSync(path.dirname(entry), { recursive: true, force: true }));

  function threadOn(folder: string, progress: unknown[], reports: unknown[]): HistoryThread {
    const thread = new HistoryThread(entry, {
      folder,
      progressed: (...told) => progress.push(told),
      report: (...told) => reports.push(told),
    });
    onTestFinished(() => thread.close());
    return thread;
  }

  it('answers as the library does, tells how far it is, and goes on after it was ended', async () => {
    const fresh = await written();
    const { article, writer, store, library } = fresh;
    for (let i = 0; i < 2010; i++) await store(writer.type('a'));
    const progress: unknown[] = [];
    const reports: unknown[] = [];
    const thread = threadOn(fresh.folder, progress, reports);
    const told = valueOf(await thread.answers['history:timeline']({ article }));
    expect(await fresh.timeline()).toEqual(told);
    expect(progress).toEqual([[article, 2000, 2012]]);
    thread.close();
    const state = await thread.answers['history:state']({ article, sequence: 100 });
    expect(state).toEqual(await library.calls['history:state']({ article, sequence: 100 }));
    expect(reports).toEqual([]);
  });

  it('is answered for when it dies, and reported', async () => {
    const { folder, article } = await written();
    const reports: unknown[] = [];
    const broken = path.join(folder, 'broken.mjs');
    fs.writeFileSync(broken, 'throw new Error("stuk")');
    const thread = new HistoryThread(broken, {
      folder,
      progressed: () => undefined,
      report: (...told) => reports.push(told),
    });
    const answer = await thread.answers['history:timeline']({ article });
    expect(answer).toEqual({ ok: false, fault: { kind: 'process-stopped', process: 'library' } });
    expect(reports).toHaveLength(1);
  });
});
