import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, headlineOf } from '../../../../shared/article/documentShape';
import { addVersion, setStatus } from '../../../../shared/article/editVersions';
import { readArticle } from '../../../../shared/article/readArticle';
import type { Person } from '../../../../shared/article/Person';
import { noteWriter } from '../../../../shared/article/writers';
import type { FoldedUpdate } from '../../../../shared/review/HistoryFold';
import { HistoryFold } from '../../../../shared/review/HistoryFold';

/** A log as it grows: sessions that write in one article, at moments in minutes after nine. */
class Log {
  readonly updates: FoldedUpdate[] = [];
  #minutes = 0;

  constructor() {
    const first = createArticle({
      id: '00000000-0000-4000-8000-000000000000',
      language: 'nl',
      createdAt: '2026-01-02T09:00:00Z',
    });
    this.#append(Y.encodeStateAsUpdate(first));
  }

  after(minutes: number): this {
    this.#minutes += minutes;
    return this;
  }

  session(name: string | Person): { doc: Y.Doc; write: (change: () => void) => void } {
    const doc = new Y.Doc();
    for (const { bytes } of this.updates) Y.applyUpdate(doc, bytes);
    const write = (change: () => void): void => {
      const before = Y.encodeStateVector(doc);
      noteWriter(doc, name);
      change();
      this.#append(Y.encodeStateAsUpdate(doc, before));
    };
    return { doc, write };
  }

  #append(bytes: Uint8Array): void {
    const at = new Date(Date.UTC(2026, 0, 2, 9) + this.#minutes * 60_000).toISOString();
    this.updates.push({ sequence: this.updates.length + 1, at, bytes });
  }

  fold(): HistoryFold {
    const fold = new HistoryFold();
    for (const update of this.updates) fold.add(update);
    return fold;
  }
}

const start = { id: 'v', at: '2026-01-02T10:00:00.000Z', by: 'Auteur' };
const short = (log: Log): unknown[] =>
  log
    .fold()
    .moments()
    .map(({ from, to, by, words, version }) => [from, to, by, words, version?.kind ?? '']);

test('two of one name are two in the timeline, and one in two sessions is one', () => {
  const jan: Person = {
    id: '11111111-2222-4333-8444-555555555555',
    name: 'Jan',
    initials: '',
    colour: '',
    role: '',
  };
  const other = { ...jan, id: '99999999-2222-4333-8444-555555555555' };
  const log = new Log();
  const first = log.session(jan);
  first.write(() => headlineOf(first.doc).insert(0, 'Een'));
  const second = log.session(jan);
  second.write(() => headlineOf(second.doc).insert(0, 'Twee'));
  const third = log.after(60).session(other);
  third.write(() => headlineOf(third.doc).insert(0, 'Drie'));
  const who = log
    .fold()
    .moments()
    .slice(-3)
    .map(({ by, people }) => [by, people]);
  expect(who).toEqual([
    [['Jan'], [jan.id]],
    [['Jan'], [jan.id]],
    [['Jan'], [other.id]],
  ]);
});

describe('the timeline', () => {
  test('has an entry for each while of writing', () => {
    const log = new Log();
    const { doc, write } = log.session('Auteur');
    log.after(1);
    write(() => bodyOf(doc).insert(0, 'Het plein was leeg.'));
    log.after(19);
    write(() => bodyOf(doc).insert(0, 'Toen. '));
    log.after(21);
    write(() => bodyOf(doc).delete(0, 10));
    expect(short(log)).toEqual([
      [1, 1, [null], { inserted: 0, deleted: 0 }, ''],
      [2, 3, ['Auteur'], { inserted: 5, deleted: 0 }, ''],
      [4, 4, ['Auteur'], { inserted: 0, deleted: 2 }, ''],
    ]);
  });

  test('has another entry after half an hour without a pause', () => {
    const log = new Log();
    const { doc, write } = log.session('Auteur');
    for (let i = 0; i < 5; i++) {
      log.after(10);
      write(() => headlineOf(doc).insert(0, 'woord '));
    }
    expect(short(log).map((entry) => (entry as number[]).slice(0, 2))).toEqual([
      [1, 1],
      [2, 5],
      [6, 6],
    ]);
  });

  test('tells writers apart, and leaves what only deletes to whoever wrote before', () => {
    const log = new Log();
    const author = log.session('Auteur');
    author.write(() => bodyOf(author.doc).insert(0, 'Het plein was leeg.'));
    author.write(() => bodyOf(author.doc).delete(0, 4));
    const editor = log.session('Redactie');
    editor.write(() => bodyOf(editor.doc).insert(0, 'Nee. '));
    expect(short(log).slice(1)).toEqual([
      [2, 3, ['Auteur'], { inserted: 3, deleted: 0 }, ''],
      [4, 4, ['Redactie'], { inserted: 1, deleted: 0 }, ''],
    ]);
  });

  test('ends an entry with each version, whose state it is', () => {
    const log = new Log();
    const { doc, write } = log.session('Auteur');
    write(() => headlineOf(doc).insert(0, 'Eerste kop'));
    write(() => addVersion(doc, { ...start, kind: 'named', name: 'Kop geschreven' }));
    write(() => headlineOf(doc).insert(0, 'Toch een '));
    write(() => setStatus(doc, 'in-review', { ...start, id: 'w' }));
    expect(short(log).slice(1)).toEqual([
      [2, 3, ['Auteur'], { inserted: 2, deleted: 0 }, 'named'],
      [4, 5, ['Auteur'], { inserted: 2, deleted: 0 }, 'status'],
    ]);
    const [, , last] = log.fold().moments();
    expect(last?.version).toMatchObject({ id: 'w', status: 'in-review', by: 'Auteur' });
  });

  test('does not mind a clock that was set back', () => {
    const log = new Log();
    const { doc, write } = log.session('Auteur');
    log.after(120);
    write(() => headlineOf(doc).insert(0, 'Een '));
    log.after(-1);
    write(() => headlineOf(doc).insert(0, 'Twee '));
    log.after(-100);
    write(() => headlineOf(doc).insert(0, 'Drie '));
    expect(short(log).map((entry) => (entry as number[])[1])).toEqual([1, 3, 4]);
  });
});

test('a timeline that is gone on with is the one made at once, and its document the article', () => {
  const log = new Log();
  const author = log.session('Auteur');
  for (let i = 0; i < 12; i++) {
    log.after(7);
    author.write(() => headlineOf(author.doc).insert(0, `woord${i} `));
    if (i === 5) author.write(() => addVersion(author.doc, { ...start, kind: 'named', name: 'Halverwege' }));
  }
  for (let cut = 0; cut <= log.updates.length; cut++) {
    const first = new HistoryFold();
    for (const update of log.updates.slice(0, cut)) first.add(update);
    first.moments();
    const kept = JSON.parse(JSON.stringify(first.keep())) as ReturnType<HistoryFold['keep']>;
    const second = new HistoryFold(kept);
    for (const update of log.updates) second.add(update);
    expect(second.moments()).toEqual(log.fold().moments());
    expect(readArticle(second.doc)).toEqual(readArticle(author.doc));
  }
});
