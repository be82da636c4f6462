import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, fieldsOf } from '../../../../../shared/article/documentShape';
import { CardTable } from '../../../../../electron/library/CardTable';
import { docOf } from '../../../../../electron/library/HeldArticles';
import { keepLoose } from '../../../../../electron/library/journal/keepLoose';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { UpdateLog } from '../../../../../electron/library/UpdateLog';
import { transact } from '../../../../../electron/library/transact';

const id = '11111111-1111-4111-8111-111111111111';
const at = '2026-05-06T12:00:00.000Z';

/** A log with these updates, some of which are lost. */
function logOf(updates: readonly Uint8Array[], lost: readonly number[]) {
  const database = openSqlite(':memory:');
  migrate(database);
  onTestFinished(() => database.close());
  const parts = { database, log: new UpdateLog(database, '/library'), cards: new CardTable(database) };
  transact(database, () => {
    parts.cards.insert(id, at, at, false);
    updates.forEach((bytes, index) => {
      const gone = lost.includes(index + 1);
      parts.log.put(id, index + 1, gone ? new Uint8Array([0, 0]) : bytes, at);
    });
  });
  return parts;
}

/** The updates that came of changes, one after the other. */
function updatesOf(doc: Y.Doc, changes: readonly (() => void)[]): Uint8Array[] {
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const change of changes) doc.transact(change);
  return updates;
}

describe('keepLoose', () => {
  it('stores nothing where nothing is loose', () => {
    const doc = createArticle({ id, language: 'nl', createdAt: at });
    const parts = logOf(updatesOf(doc, [() => bodyOf(doc).insert(0, 'Een. ')]), []);
    keepLoose(parts, id, at);
    expect(parts.log.last(id)).toBe(2);
  });

  it('adds to the notes what has no place any more, once', () => {
    const doc = createArticle({ id, language: 'nl', createdAt: at });
    const inside = new Y.Map<unknown>();
    const updates = updatesOf(doc, [
      () => doc.getMap('stills').set('still', inside),
      () => inside.set('caption', 'Het onderschrift van een beeld dat weg is'),
    ]);
    const parts = logOf(updates, [2]);
    keepLoose(parts, id, at);
    const kept = docOf(parts.log.sound(id).map(({ bytes }) => bytes));
    expect(fieldsOf(kept).get('notes')).toContain('Het onderschrift van een beeld dat weg is');
    const after = parts.log.last(id);
    expect(after).toBe(4);
  });

  it('writes anew what makes it an article, where its first update is lost', () => {
    const doc = createArticle({ id, language: 'en', createdAt: at, headline: 'Weg' });
    const parts = logOf(updatesOf(doc, [() => fieldsOf(doc).set('kicker', 'Film')]), [1]);
    parts.database.exec(
      `update articles set headline = 'Van de kaart', language = 'en', status = 'approved'`,
    );
    keepLoose(parts, id, at);
    const kept = docOf(parts.log.sound(id).map(({ bytes }) => bytes));
    expect(fieldsOf(kept).get('id')).toBe(id);
    expect(fieldsOf(kept).get('language')).toBe('en');
    expect(fieldsOf(kept).get('status')).toBe('approved');
  });
});
