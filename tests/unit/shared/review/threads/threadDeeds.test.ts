import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../../shared/article/createArticle';
import { threadsOf } from '../../../../../shared/article/documentShape';
import { findUnknown } from '../../../../../shared/article/findUnknown';
import {
  assignThread,
  reopenThread,
  resolveThread,
  startThread,
} from '../../../../../shared/review/threads/editThreads';
import { readConversations } from '../../../../../shared/review/threads/readConversations';

const desk = { by: 'Sport Buro', person: '00000000-0000-4000-8000-000000000001' };
const editors = { by: 'Eindredactie', person: '00000000-0000-4000-8000-000000000002' };
const [nine, ten, eleven] = [9, 10, 11].map((hour) =>
  new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
) as [string, string, string];

function article(): Y.Doc {
  const doc = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
  startThread(doc, 'a', { kind: 'article' }, { id: 'c', ...desk, at: nine, text: 'Bron?' });
  return doc;
}

const read = (doc: Y.Doc) => readConversations(doc)[0];
const values = (doc: Y.Doc): Y.Map<unknown> => threadsOf(doc).get('a') as Y.Map<unknown>;

describe('what was done with a thread', () => {
  it('knows who opened it again, and keeps who had settled it', () => {
    const doc = article();
    resolveThread(doc, 'a', desk, nine);
    reopenThread(doc, 'a', editors, ten);
    expect(read(doc)).toMatchObject({
      resolved: null,
      reopened: { ...editors, at: ten, settled: { ...desk, at: nine } },
    });
    resolveThread(doc, 'a', editors, eleven);
    expect(read(doc)?.resolved).toEqual({ ...editors, at: eleven });
    expect(read(doc)).not.toHaveProperty('reopened');
  });

  it('knows who asked somebody, and who took that back', () => {
    const doc = article();
    assignThread(doc, 'a', editors, desk, ten);
    expect(read(doc)).toMatchObject({ assigned: editors, asked: { ...desk, at: ten } });
    assignThread(doc, 'a', null, editors, eleven);
    expect(read(doc)).toMatchObject({ assigned: null, asked: { ...editors, at: eleven } });
  });

  it('is read by an older Katern as it wrote it itself, which opens the article as before', () => {
    const doc = article();
    resolveThread(doc, 'a', desk, nine);
    reopenThread(doc, 'a', editors, ten);
    assignThread(doc, 'a', editors, desk, ten);
    // It takes anything but an object for open, the name for whoever is asked, and the id beside it where the name is the same.
    expect(values(doc).get('resolved')).toBeNull();
    expect(values(doc).get('assigned')).toBe('Eindredactie');
    expect(values(doc).get('assignee')).toMatchObject(editors);
    assignThread(doc, 'a', null, desk, eleven);
    expect(values(doc).get('assigned')).toBe('');
    expect(findUnknown(doc)).toEqual([]);
  });

  it('gives way to what an older Katern sets, which knows nothing of it', () => {
    const doc = article();
    resolveThread(doc, 'a', desk, nine);
    reopenThread(doc, 'a', editors, ten);
    assignThread(doc, 'a', editors, desk, ten);
    values(doc).set('resolved', { by: 'Beeld', at: eleven });
    values(doc).set('assigned', 'Beeld');
    expect(read(doc)).toEqual({
      id: 'a',
      comments: read(doc)?.comments,
      resolved: { by: 'Beeld', at: eleven },
      assigned: { by: 'Beeld' },
    });
  });

  it('reads articles of an older Katern as before, and nothing from what makes no sense', () => {
    const doc = article();
    const before = { resolved: null, assigned: editors };
    values(doc).set('resolved', null);
    values(doc).set('assigned', editors.by);
    values(doc).set('assignee', editors);
    expect(read(doc)).toEqual({ id: 'a', comments: read(doc)?.comments, ...before });
    for (const nonsense of [1, 'ja', [], {}, { at: 'ooit' }, new Y.Map()]) {
      values(doc).set('reopened', nonsense);
      expect(read(doc)).toEqual({ id: 'a', comments: read(doc)?.comments, ...before });
    }
    values(doc).set('reopened', { by: 3, at: ten, settled: 'ja' });
    values(doc).set('assignee', { ...editors, asked: [] });
    expect(read(doc)).toMatchObject({ ...before, reopened: { by: '', at: ten } });
    expect(read(doc)).not.toHaveProperty('asked');
  });
});
