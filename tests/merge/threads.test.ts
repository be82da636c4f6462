import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf, byHand, commentsOf, emptyDocument } from '../../shared/article/documentShape';
import { readArticle } from '../../shared/article/readArticle';
import {
  addComment,
  changeComment,
  removeComment,
  reopenThread,
  resolveThread,
  startThread,
} from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { exchange } from './deeds';

type Deed =
  | { at: number; do: 'write' | 'erase'; from: number; length: number }
  | { at: number; do: 'begin'; from: number; length: number }
  | { at: number; do: 'answer' | 'change' | 'remove' | 'resolve' | 'reopen'; which: number }
  | { at: number; do: 'meet'; with: number };

const replicas = 3;
const at = fc.integer({ min: 0, max: replicas - 1 });
const which = fc.nat({ max: 9 });
const from = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 8 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ at, do: fc.constantFrom('write' as const, 'erase' as const), from, length }),
  },
  { weight: 3, arbitrary: fc.record({ at, do: fc.constant('begin' as const), from, length }) },
  {
    weight: 4,
    arbitrary: fc.record({
      at,
      do: fc.constantFrom(
        'answer' as const,
        'change' as const,
        'remove' as const,
        'resolve' as const,
        'reopen' as const,
      ),
      which,
    }),
  },
  { weight: 2, arbitrary: fc.record({ at, do: fc.constant('meet' as const), with: at }) },
);

/** Each character of the body is written once and no other is like it, so that it is known again anywhere. */
const first = 0x4e00;

/** What a thread began with, and what was written between its words on any side after that. */
interface Begun {
  words: Set<string>;
}

test('threads of several writers come together: no comment is lost, and each keeps to its words', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 40 }), (deeds) => {
      let next = first;
      const letters = (count: number): string =>
        Array.from({ length: count }, () => String.fromCodePoint(next++)).join('');
      const start = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
      bodyOf(start).insert(0, letters(20));
      const docs = Array.from({ length: replicas }, (_, index) => {
        const doc = emptyDocument();
        doc.clientID = index + 1;
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(start));
        return doc;
      });
      const begun = new Map<string, Begun>();
      const said = new Map<string, Set<string>>();
      const removed = new Set<string>();
      const erased = new Set<string>();
      deeds.forEach((one, index) => {
        const doc = docs[one.at] as Y.Doc;
        const body = bodyOf(doc);
        const moment = new Date(Date.UTC(2026, 0, 5, 9, index)).toISOString();
        const comment = (id: string) => ({
          id,
          at: moment,
          by: `schrijver ${one.at}`,
          text: `tekst ${index}`,
        });
        if (one.do === 'meet') return exchange(doc, docs[one.with] as Y.Doc);
        if (one.do === 'write' || one.do === 'erase' || one.do === 'begin') {
          // The last character is the newline of the block.
          const where = Math.floor(one.from * (body.length - 1));
          const until = Math.min(where + one.length, body.length - 1);
          if (one.do === 'write') {
            doc.transact(() => body.insert(where, letters(one.length)), byHand);
          } else if (until > where && one.do === 'erase') {
            for (const letter of body.toString().slice(where, until)) erased.add(letter);
            doc.transact(() => body.delete(where, until - where), byHand);
          } else if (until > where) {
            const id = `draad ${index}`;
            begun.set(id, { words: new Set(body.toString().slice(where, until)) });
            said.set(`reactie ${index}`, new Set([`tekst ${index}`]));
            startThread(
              doc,
              id,
              { kind: 'text', text: 'body', from: where, until },
              comment(`reactie ${index}`),
            );
          }
          return;
        }
        if (!('which' in one)) return;
        const threads = readThreads(doc);
        const thread = threads[one.which % Math.max(1, threads.length)];
        if (!thread) return;
        const last = thread.comments.at(-1)?.id ?? '';
        if (one.do === 'answer') {
          said.set(`reactie ${index}`, new Set([`tekst ${index}`]));
          addComment(doc, thread.id, comment(`reactie ${index}`));
        } else if (one.do === 'change') {
          said.get(last)?.add(`tekst ${index}`);
          changeComment(doc, last, `tekst ${index}`, moment);
        } else if (one.do === 'remove') {
          removed.add(last);
          removeComment(doc, last);
        } else if (one.do === 'resolve') resolveThread(doc, thread.id, 'wie dan ook', moment);
        else reopenThread(doc, thread.id, `schrijver ${one.at}`, moment);
      });
      for (const doc of docs) for (const other of docs) exchange(doc, other);
      const [one, ...others] = docs.map((doc) => readThreads(doc));
      for (const other of others) expect(other).toEqual(one);
      expect(readArticle(docs[0] as Y.Doc).unknown).toEqual([]);
      const there = new Map(
        (one ?? []).flatMap(({ comments }) => comments.map(({ id, text }) => [id, text])),
      );
      for (const [id, texts] of said) {
        if (there.has(id)) expect(texts).toContain(there.get(id));
        else expect(removed, 'what is not there was taken away by somebody').toContain(id);
      }
      // A comment that one side changed while another took it away may be there again; none other that was taken away.
      expect([...commentsOf(docs[0] as Y.Doc).keys()].every((id) => said.has(id))).toBe(true);
      const body = bodyOf(docs[0] as Y.Doc).toString();
      for (const { id, place } of one ?? []) {
        const left = [...(begun.get(id)?.words ?? [])].filter((letter) => !erased.has(letter));
        if (place.kind === 'text') {
          const words = body.slice(place.from, place.until);
          for (const letter of left) expect(words).toContain(letter);
        } else expect(left, 'words are gone only when all of them were erased').toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
});
