import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import path from 'node:path';
import { readAhead } from '../../../../electron/library/readAhead';
import { openSqlite } from '../../../../electron/library/sqlite';
import { checksumOf } from '../../../../electron/library/UpdateLog';
import { bodyOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import type { LoadedArticle } from '../../../../shared/bridge/answers';
import type { FreshLibrary } from '../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { documentOf, Writer } from '../../../library/Writer';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Opened extends FreshLibrary {
  article: string;
  writer: Writer;
}

async function opened(): Promise<Opened> {
  const fresh = freshLibrary();
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  fresh.changes.length = 0;
  return { ...fresh, article, writer };
}

describe('Projector', () => {
  it('tells of a changed card 200 ms after the last update, once', async () => {
    const { library, article, writer, changes } = await opened();
    for (const word of ['een ', 'twee ']) {
      valueOf(await library.calls['article:store']({ article, update: writer.type(word) }));
      vi.advanceTimersByTime(199);
    }
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([[article]]);
    vi.advanceTimersByTime(10_000);
    expect(changes).toEqual([[article]]);
  });

  it('does not wait for an end of typing', async () => {
    const { library, article, writer, changes } = await opened();
    for (let typed = 0; typed < 2100; typed += 100) {
      valueOf(await library.calls['article:store']({ article, update: writer.type('x') }));
      vi.advanceTimersByTime(100);
    }
    expect(changes).toEqual([[article]]);
  });

  it('moves the moment of editing only with what is printed', async () => {
    const { library, article, writer, clock } = await opened();
    const editedAfter = async (update: Uint8Array): Promise<string> => {
      clock.at += 60_000;
      valueOf(await library.calls['article:store']({ article, update }));
      clock.at += 5000;
      return valueOf(await library.calls['desk:card']({ article })).editedAt;
    };
    const written = await editedAfter(writer.type('woorden'));
    expect(written).toBe('2026-01-05T09:01:00.000Z');
    expect(await editedAfter(writer.field('status', 'in-review'))).toBe(written);
    expect(await editedAfter(writer.field('publishedAt', '2026-01-05T10:00:00Z'))).toBe(written);
    expect(await editedAfter(writer.field('notes', 'bellen'))).toBe(written);
    expect(await editedAfter(writer.field('byline', 'Redactie'))).not.toBe(written);
  });

  it('writes a snapshot after 500 updates, keeps the updates, and loads by it', async () => {
    const { library, folder, article, writer } = await opened();
    for (let count = 0; count < 500; count++) {
      valueOf(await library.calls['article:store']({ article, update: writer.type('x') }));
    }
    expect(valueOf(await library.calls['article:load']({ article })).updates).toHaveLength(1);
    valueOf(await library.calls['article:store']({ article, update: writer.type('y') }));
    const loaded = valueOf(await library.calls['article:load']({ article }));
    expect(loaded.updates).toHaveLength(2);
    expect(loaded.sequence).toBe(502);
    expect(bodyOf(documentOf(loaded)).toString()).toBe(`y${'x'.repeat(500)}\n`);

    const database = openSqlite(path.join(folder, 'library.sqlite'));
    expect(database.prepare('select count(*) as kept from updates').get()).toEqual({ kept: 502 });
    database.close();
  });

  it('falls back on the updates when the snapshot is damaged', async () => {
    const { library, folder, article, writer } = await opened();
    for (let count = 0; count < 501; count++) {
      valueOf(await library.calls['article:store']({ article, update: writer.type('x') }));
    }
    expect(valueOf(await library.calls['article:load']({ article })).updates).toHaveLength(1);
    const database = openSqlite(path.join(folder, 'library.sqlite'));
    database.exec(`update snapshots set bytes = zeroblob(length(bytes))`);
    database.close();
    const loaded = valueOf(await library.calls['article:load']({ article }));
    expect(loaded.updates).toHaveLength(502);
    expect(bodyOf(documentOf(loaded)).toString()).toBe(`${'x'.repeat(501)}\n`);
  });

  it('keeps an article with a long history as values, for exactly what is stored', async () => {
    const { library, folder, article, writer } = await opened();
    const load = async (): Promise<LoadedArticle> =>
      valueOf(await library.calls['article:load']({ article }));
    for (let count = 0; count < 499; count++) {
      valueOf(await library.calls['article:store']({ article, update: writer.type('x') }));
    }
    expect((await load()).shown).toBeNull();
    valueOf(await library.calls['article:store']({ article, update: writer.type('x') }));
    expect((await load()).shown).toEqual(readArticle(documentOf(await load())));
    valueOf(await library.calls['article:store']({ article, update: writer.headline('Kop') }));
    const loaded = await load();
    expect(loaded.shown?.headline).toBe('Kop');
    expect(loaded.shown).toEqual(readArticle(documentOf(loaded)));

    const database = openSqlite(path.join(folder, 'library.sqlite'));
    database.exec(`update shown_articles set json = cast(replace(json, 'Kop', 'Pok') as blob)`);
    database.close();
    expect((await load()).shown).toBeNull();
  });

  it.each([-1, 1])(
    'does not answer what was kept in another shape (%i away), and makes it anew',
    async (away) => {
      const { library, folder, article, writer, reopen } = await opened();
      for (let count = 0; count < 501; count++) {
        valueOf(await library.calls['article:store']({ article, update: writer.type('x') }));
      }
      const load = async (from = library): Promise<LoadedArticle> =>
        valueOf(await from.calls['article:load']({ article }));
      expect((await load()).shown).toEqual(readArticle(documentOf(await load())));

      // Exactly what a Katern whose articles are made otherwise would have left.
      const json = Buffer.from(JSON.stringify({ headline: { nl: 'Kop' }, blocks: 'x' }));
      const database = openSqlite(path.join(folder, 'library.sqlite'));
      database
        .prepare('update shown_articles set shape = shape + ?, json = ?, checksum = ?')
        .run(away, json, checksumOf(json));
      database.close();
      expect(readAhead(folder, article)).toMatchObject({ sequence: 502, shown: null });
      const again = reopen();
      expect((await load(again)).shown).toEqual(readArticle(documentOf(await load(again))));
      expect(readAhead(folder, article)?.shown).toEqual((await load(again)).shown);
    },
  );
});
