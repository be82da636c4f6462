import path from 'node:path';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, fieldsOf, stillsOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { listCards } from '../../../library/listCards';
import { documentOf, Writer } from '../../../library/Writer';

const someId = '0f6f1a52-2c3e-4b9b-9d6a-7c1f6e1d2a30';
const nobody = '00000000-0000-4000-8000-000000000000';

/**
 * An update that is well formed and still breaks whoever applies it: client 9 inserts its first
 * character after its own third one.
 */
const poison = new Uint8Array([1, 1, 9, 0, 0x84, 9, 2, 1, 120, 0]);

describe('Articles', () => {
  it('makes an empty article that can be loaded and shows on the desk', async () => {
    const { library, changes } = freshLibrary();
    const card = valueOf(await library.calls['article:create']({ language: 'en' }));
    expect(card).toMatchObject({ language: 'en', status: 'draft', headline: '', words: 0, sample: false });
    expect(card.createdAt).toBe('2026-01-05T09:00:00.000Z');
    expect(changes).toEqual([[card.id]]);

    const loaded = valueOf(await library.calls['article:load']({ article: card.id }));
    expect(loaded.sequence).toBe(1);
    expect(loaded.card).toEqual(card);
    expect(readArticle(documentOf(loaded))).toMatchObject({ id: card.id, language: 'en', unknown: [] });
  });

  it('makes an article by whoever the byline says', async () => {
    const { library } = freshLibrary();
    const card = valueOf(await library.calls['article:create']({ language: 'nl', byline: 'Filmredactie' }));
    expect(card.byline).toBe('Filmredactie');
    const loaded = valueOf(await library.calls['article:load']({ article: card.id }));
    expect(readArticle(documentOf(loaded)).byline).toBe('Filmredactie');
  });

  it('numbers stored updates without gaps and gives them back in order, byte for byte', async () => {
    const { library, clock } = freshLibrary();
    const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    const updates = ['een ', 'twee ', 'drie '].map((word) => writer.type(word));
    for (const [index, update] of updates.entries()) {
      clock.at += 1000;
      const at = new Date(clock.at).toISOString();
      const stored = valueOf(await library.calls['article:store']({ article, update }));
      expect(stored).toEqual({ sequence: index + 2, at });
    }
    const loaded = valueOf(await library.calls['article:load']({ article }));
    expect(loaded.updates.slice(1)).toEqual(updates);
    expect(loaded.sequence).toBe(4);
    expect(loaded.card).toMatchObject({
      words: 3,
      opening: 'drie twee een',
      editedAt: '2026-01-05T09:00:03.000Z',
    });
  });

  it('answers a fault for an article that does not exist', async () => {
    const { library } = freshLibrary();
    const fault = { ok: false, fault: { kind: 'article-missing', article: nobody } };
    const ask = { article: nobody };
    expect(await library.calls['article:load'](ask)).toEqual(fault);
    expect(await library.calls['article:store']({ ...ask, update: new Uint8Array([0, 0]) })).toEqual(fault);
    expect(await library.calls['article:duplicate'](ask)).toEqual(fault);
    expect(await library.calls['article:bin'](ask)).toEqual(fault);
    expect(await library.calls['article:restore'](ask)).toEqual(fault);
    expect(await library.calls['desk:card'](ask)).toEqual(fault);
  });

  it('refuses an update that is none, or that could never be applied, and keeps counting', async () => {
    const { library } = freshLibrary();
    const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    const good = writer.type('goed');
    const malformed = { ok: false, fault: { kind: 'update-malformed', article } };
    for (const update of [new Uint8Array(), good.slice(0, -3), new Uint8Array([9, 9, 9, 9])]) {
      expect(await library.calls['article:store']({ article, update })).toEqual(malformed);
    }
    expect(Y.decodeUpdate(poison).structs).toHaveLength(1);
    expect(await library.calls['article:store']({ article, update: poison })).toEqual(malformed);
    expect(valueOf(await library.calls['article:store']({ article, update: good })).sequence).toBe(2);
    const loaded = valueOf(await library.calls['article:load']({ article }));
    expect(bodyOf(documentOf(loaded)).toString()).toBe('goed\n');
  });

  it('forgets an update that could not be stored, and stores it when it comes again', async () => {
    const { library, folder } = freshLibrary();
    const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const one = new Writer(valueOf(await library.calls['article:load']({ article })));
    const two = new Writer(valueOf(await library.calls['article:load']({ article })));
    const disk = openSqlite(path.join(folder, 'library.sqlite'));
    disk.exec(`create trigger refused before insert on updates begin select raise(abort, 'refused'); end`);
    const refused = one.headline('Een ');
    const answer = await library.calls['article:store']({ article, update: refused });
    expect(answer).toEqual({
      ok: false,
      fault: { kind: 'disk-failed', place: folder, code: 'SQLITE_CONSTRAINT' },
    });
    disk.exec('drop trigger refused');
    disk.close();

    const other = await library.calls['article:store']({ article, update: two.headline('Twee ') });
    expect(valueOf(other).sequence).toBe(2);
    expect(valueOf(await library.calls['desk:card']({ article })).headline).toBe('Twee ');
    expect(valueOf(await library.calls['article:store']({ article, update: refused })).sequence).toBe(3);
    expect(valueOf(await library.calls['desk:card']({ article })).headline).toContain('Een ');
  });

  it('takes in a whole document under its own id, and under a new one when that is taken', async () => {
    const { library } = freshLibrary();
    const doc = createArticle({
      id: someId,
      language: 'nl',
      createdAt: '2025-03-01T10:00:00+01:00',
      headline: 'Kop',
    });
    const update = Y.encodeStateAsUpdate(doc);
    const first = valueOf(await library.calls['article:import']({ update, sample: false }));
    expect(first).toMatchObject({ id: someId, headline: 'Kop', createdAt: '2025-03-01T09:00:00.000Z' });

    const second = valueOf(await library.calls['article:import']({ update, sample: false }));
    expect(second.id).not.toBe(someId);
    const loaded = valueOf(await library.calls['article:load']({ article: second.id }));
    expect(readArticle(documentOf(loaded))).toMatchObject({ id: second.id, headline: 'Kop' });
    expect(valueOf(await listCards(library.calls))).toHaveLength(2);
  });

  it('takes in the sample once', async () => {
    const { library } = freshLibrary();
    const update = Y.encodeStateAsUpdate(createArticle({ id: someId, language: 'nl', createdAt: '' }));
    const first = valueOf(await library.calls['article:import']({ update, sample: true }));
    expect(first.sample).toBe(true);
    expect(valueOf(await library.calls['article:import']({ update, sample: true }))).toEqual(first);
    expect(valueOf(await listCards(library.calls))).toHaveLength(1);
  });

  it('refuses to take in what is no whole article', async () => {
    const { library } = freshLibrary();
    const doc = createArticle({ id: someId, language: 'nl', createdAt: '' });
    const before = Y.encodeStateVector(doc);
    bodyOf(doc).insert(0, 'later');
    const noArticle = new Y.Doc();
    noArticle.getMap('fields').set('name', 'iets anders');
    const broken = [
      new Uint8Array([1, 2, 3]),
      Y.encodeStateAsUpdate(doc).slice(0, -4),
      Y.encodeStateAsUpdate(doc, before),
      Y.encodeStateAsUpdate(noArticle),
    ];
    for (const update of broken) {
      const answer = await library.calls['article:import']({ update, sample: false });
      expect(answer).toEqual({ ok: false, fault: { kind: 'update-malformed', article: '' } });
    }
    expect(valueOf(await listCards(library.calls))).toEqual([]);
  });

  it('keeps what someone deleted, for the history', async () => {
    const { library } = freshLibrary();
    const doc = new Y.Doc({ gc: false });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(createArticle({ id: someId, language: 'nl', createdAt: '' })));
    bodyOf(doc).insert(0, 'weg');
    const before = Y.snapshot(doc);
    bodyOf(doc).delete(0, 3);
    const update = Y.encodeStateAsUpdate(doc);
    valueOf(await library.calls['article:import']({ update, sample: false }));
    const { updates } = valueOf(await library.calls['article:load']({ article: someId }));
    const loaded = new Y.Doc({ gc: false });
    for (const stored of updates) Y.applyUpdate(loaded, stored);
    expect(bodyOf(Y.createDocFromSnapshot(loaded, before)).toString()).toBe('weg\n');
  });

  it('copies an article as a draft of its own', async () => {
    const { library, clock } = freshLibrary();
    const doc = createArticle({
      id: someId,
      language: 'nl',
      createdAt: '',
      headline: 'Kop',
      slug: 'met-de-hand',
      status: 'exported',
      publishedAt: '2025-04-01T12:00:00Z',
      corrections: [{ id: 'een', kind: 'correction', text: 'Het zijn er 93.', at: '2025-04-02T12:00:00Z' }],
      body: [
        { kind: 'subhead', runs: [{ kind: 'text', text: 'Tussenkop', bold: false, italic: true, link: '' }] },
      ],
      tags: [{ kind: 'company', label: 'Netflix' }],
    });
    valueOf(await library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: true }));
    clock.at += 60_000;
    const copy = valueOf(await library.calls['article:duplicate']({ article: someId }));
    expect(copy).toMatchObject({
      headline: 'Kop (kopie)',
      slug: 'kop-kopie',
      status: 'draft',
      publishedAt: '',
      sample: false,
      createdAt: '2026-01-05T09:01:00.000Z',
      tags: [{ kind: 'company', label: 'Netflix' }],
    });
    expect(copy.id).not.toBe(someId);
    const loaded = valueOf(await library.calls['article:load']({ article: copy.id }));
    expect(readArticle(documentOf(loaded)).body).toEqual(readArticle(doc).body);
    expect(readArticle(documentOf(loaded)).id).toBe(copy.id);
    // What was put right on the page of one was never wrong on the page of the other.
    expect(readArticle(documentOf(loaded)).corrections).toEqual([]);
  });

  it('does not copy an article with parts it does not know', async () => {
    const { library } = freshLibrary();
    const doc = createArticle({ id: someId, language: 'nl', createdAt: '' });
    fieldsOf(doc).set('schema', 99);
    valueOf(await library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }));
    const answer = await library.calls['article:duplicate']({ article: someId });
    expect(answer).toEqual({
      ok: false,
      fault: { kind: 'article-newer', article: someId, unknown: ['schema 99'] },
    });
  });

  it('puts an article in the bin and takes it out again, with all its words', async () => {
    const { library } = freshLibrary();
    const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const binned = valueOf(await library.calls['article:bin']({ article }));
    expect(binned.binnedAt).toBe('2026-01-05T09:00:00.000Z');
    expect(valueOf(await listCards(library.calls))).toEqual([]);
    expect(valueOf(await listCards(library.calls, 'bin'))).toEqual([binned]);
    expect(valueOf(await library.calls['article:restore']({ article })).binnedAt).toBe('');
    expect(valueOf(await library.calls['article:load']({ article })).updates).toHaveLength(1);
  });

  it('lists articles whose document holds nonsense where a still should be', async () => {
    const { library } = freshLibrary();
    const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    const nonsense = stillsOf(writer.doc) as Y.Map<unknown>;
    const update = writer.change(() => {
      nonsense.set('a', 'geen beeld');
      nonsense.set('b', null);
    });
    valueOf(await library.calls['article:store']({ article, update }));
    valueOf(await library.calls['article:store']({ article, update: writer.headline('Kop') }));
    const articles = valueOf(await listCards(library.calls));
    expect(articles.map(({ headline }) => headline)).toEqual(['Kop']);
  });

  it('takes in an article with its history, once, and nothing that is another article', async () => {
    const from = freshLibrary();
    const { id: article, createdAt } = valueOf(
      await from.library.calls['article:create']({ language: 'nl' }),
    );
    const writer = new Writer(valueOf(await from.library.calls['article:load']({ article })));
    for (const word of ['een ', 'twee ']) {
      valueOf(await from.library.calls['article:store']({ article, update: writer.type(word) }));
    }
    const before = valueOf(await from.library.calls['article:load']({ article }));
    const updates = before.updates.map((bytes, index) => ({
      at: `2026-01-0${index + 1}T10:00:00.000Z`,
      bytes,
    }));

    const to = freshLibrary();
    const { calls } = to.library;
    const wrong = await calls['article:take-in']({ article: someId, createdAt, updates });
    expect(wrong).toEqual({ ok: false, fault: { kind: 'update-malformed', article: someId } });
    const bad = await calls['article:take-in']({
      article,
      createdAt,
      updates: [{ at: createdAt, bytes: poison }],
    });
    expect(bad.ok).toBe(false);
    expect(valueOf(await listCards(calls))).toEqual([]);

    const card = valueOf(await calls['article:take-in']({ article, createdAt, updates }));
    expect(card).toMatchObject({ id: article, createdAt, words: 2, editedAt: '2026-01-03T10:00:00.000Z' });
    expect(valueOf(await calls['article:load']({ article })).updates).toEqual(before.updates);
    expect(
      valueOf(await calls['article:take-in']({ article, createdAt, updates: updates.slice(0, 1) })),
    ).toEqual(card);
    // Its second copy has it, too.
    to.reopen();
    expect(valueOf(await to.library.calls['article:load']({ article })).sequence).toBe(3);
  });
});
