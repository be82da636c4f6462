import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { reopenThread, resolveThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import type { Thread } from '../../shared/review/threads/Thread';
import { commentedOn } from './commentedOn';
import { exchange } from './deeds';

const replicas = 3;
const at = fc.nat({ max: replicas - 1 });
const deed = fc.oneof(fc.record({ at, settles: fc.boolean() }), fc.record({ at, meets: at }));

type Settling = Pick<Thread, 'resolved' | 'reopened'>;

test('whoever settles and opens threads on several sides at once: all read the same, and what somebody did', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 2, maxLength: 20 }), (deeds) => {
      const docs = commentedOn(replicas);
      const now = (doc: Y.Doc): Settling => {
        const { resolved = null, reopened } = readThreads(doc)[0] ?? {};
        return { resolved, ...(reopened && { reopened }) };
      };
      const meant: Settling[] = [{ resolved: null }];
      deeds.forEach((one, index) => {
        const doc = docs[one.at] as Y.Doc;
        if ('meets' in one) {
          const other = docs[one.meets] as Y.Doc;
          exchange(doc, other);
          expect(now(other)).toEqual(now(doc));
        } else {
          const did = { by: `bureau ${one.at}`, at: new Date(Date.UTC(2026, 0, 5, 9, index)).toISOString() };
          const { resolved: settled } = now(doc);
          if (one.settles) resolveThread(doc, 'a', did.by, did.at);
          else reopenThread(doc, 'a', did.by, did.at);
          const next = one.settles
            ? { resolved: did }
            : { resolved: null, reopened: { ...did, ...(settled && { settled }) } };
          meant.push(next);
          expect(now(doc)).toEqual(next);
        }
        expect(meant).toContainEqual(now(doc));
      });
      for (const doc of docs) for (const other of docs) exchange(doc, other);
      for (const doc of docs) expect(now(doc)).toEqual(now(docs[0] as Y.Doc));
      expect(meant).toContainEqual(now(docs[0] as Y.Doc));
    }),
    { numRuns: 400 },
  );
});
