import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument, writersMapOf } from '../../../../shared/article/documentShape';
import { findUnknown } from '../../../../shared/article/findUnknown';
import type { Person } from '../../../../shared/article/Person';
import { authorsOf, noteWriter, peopleOf, personIn, writersOf } from '../../../../shared/article/writers';

const jan: Person = {
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Jan',
  initials: 'JJ',
  colour: 'teal',
  role: 'editor',
};
const otherJan: Person = { ...jan, id: '99999999-2222-4333-8444-555555555555', role: 'journalist' };

describe('writers', () => {
  test('two of one name stay two, each as their desk says', () => {
    const here = emptyDocument();
    const there = emptyDocument();
    noteWriter(here, jan);
    noteWriter(there, otherJan);
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(authorsOf(here).get(here.clientID)).toEqual({ by: 'Jan', person: jan.id });
    expect(authorsOf(here).get(there.clientID)).toEqual({ by: 'Jan', person: otherJan.id });
    expect(peopleOf(here)).toEqual(expect.arrayContaining([jan, otherJan]));
    expect(personIn(here, jan.id)).toEqual(jan);
    expect(findUnknown(here)).toEqual([]);
  });

  test('say it once, and again where it is otherwise', () => {
    const doc = emptyDocument();
    noteWriter(doc, jan);
    let updates = 0;
    doc.on('update', () => updates++);
    noteWriter(doc, { ...jan });
    expect(updates).toBe(0);
    noteWriter(doc, { ...jan, role: 'producer' });
    expect(updates).toBe(1);
    expect(personIn(doc, jan.id)?.role).toBe('producer');
    expect(writersOf(doc)).toEqual(new Map([[doc.clientID, 'Jan']]));
  });

  test('who was noted by name alone, and what is no writer, stay readable', () => {
    const doc = emptyDocument();
    writersMapOf(doc).set('12', { name: 'Redactie' });
    writersMapOf(doc).set('13', { name: 7 });
    writersMapOf(doc).set(jan.id, 'Jan');
    writersMapOf(doc).set('__proto__', { name: 'Niemand', role: 'editor' });
    expect(authorsOf(doc)).toEqual(new Map([[12, { by: 'Redactie' }]]));
    expect(peopleOf(doc)).toEqual([]);
    expect(personIn(doc, '__proto__')).toBeNull();
  });

  test('a desk that says no id is a name', () => {
    const doc = emptyDocument();
    noteWriter(doc, { ...jan, id: '' });
    expect(authorsOf(doc)).toEqual(new Map([[doc.clientID, { by: 'Jan' }]]));
  });
});
