import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { Author } from '../../shared/article/Author';
import { assignThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import type { Thread } from '../../shared/review/threads/Thread';
import { commentedOn } from './commentedOn';
import { exchange } from './deeds';

const replicas = 3;
const at = fc.nat({ max: replicas - 1 });
/** Two who are called the same, somebody else, somebody of whom only a name is known, and nobody. */
const asked: fc.Arbitrary<Author | null> = fc.constantFrom(
  { by: 'Redactie', person: '00000000-0000-4000-8000-000000000001' },
  { by: 'Redactie', person: '00000000-0000-4000-8000-000000000002' },
  { by: 'Desk', person: '00000000-0000-4000-8000-000000000003' },
  { by: 'Beeld' },
  null,
);
const deed = fc.oneof(fc.record({ at, asked }), fc.record({ at, meets: at }));

type Asked = Pick<Thread, 'assigned' | 'asked'>;

test('of those who are asked on several sides at once one is asked, as one of them meant it, and by whoever did', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 2, maxLength: 20 }), (deeds) => {
      const docs = commentedOn(replicas);
      const now = (doc: Y.Doc): Asked => {
        const { assigned = null, asked: by } = readThreads(doc)[0] ?? {};
        return { assigned, ...(by && { asked: by }) };
      };
      const meant: Asked[] = [{ assigned: null }];
      deeds.forEach((one, index) => {
        const doc = docs[one.at] as Y.Doc;
        if ('meets' in one) {
          const other = docs[one.meets] as Y.Doc;
          exchange(doc, other);
          expect(now(other)).toEqual(now(doc));
          expect(meant).toContainEqual(now(doc));
        } else {
          const moment = new Date(Date.UTC(2026, 0, 5, 9, index)).toISOString();
          const by = `bureau ${one.at}`;
          assignThread(doc, 'a', one.asked, by, moment);
          const asks = { assigned: one.asked, asked: { by, at: moment } };
          meant.push(asks);
          expect(now(doc)).toEqual(asks);
        }
      });
      for (const doc of docs) for (const other of docs) exchange(doc, other);
      for (const doc of docs) expect(now(doc)).toEqual(now(docs[0] as Y.Doc));
      expect(meant).toContainEqual(now(docs[0] as Y.Doc));
    }),
    { numRuns: 1000 },
  );
});
