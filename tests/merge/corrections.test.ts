import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { CorrectionKind } from '../../shared/article/Correction';
import { correctionKinds } from '../../shared/article/Correction';
import { createArticle } from '../../shared/article/createArticle';
import { correctionsOf, emptyDocument } from '../../shared/article/documentShape';
import { addCorrection, changeCorrection, removeCorrection } from '../../shared/article/editCorrections';
import { readArticle } from '../../shared/article/readArticle';
import { exchange } from './deeds';

type Deed =
  | { at: number; do: 'add' }
  | { at: number; do: 'write'; which: number }
  | { at: number; do: 'kind'; which: number; kind: CorrectionKind }
  | { at: number; do: 'remove'; which: number }
  | { at: number; do: 'meet'; with: number };

const replicas = 3;
const at = fc.integer({ min: 0, max: replicas - 1 });
const which = fc.nat({ max: 9 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at, do: fc.constant('add' as const) }) },
  { weight: 4, arbitrary: fc.record({ at, do: fc.constant('write' as const), which }) },
  fc.record({ at, do: fc.constant('kind' as const), which, kind: fc.constantFrom(...correctionKinds) }),
  fc.record({ at, do: fc.constant('remove' as const), which }),
  { weight: 2, arbitrary: fc.record({ at, do: fc.constant('meet' as const), with: at }) },
);

test('corrections of several writers come together: nobody’s is lost but what somebody took away', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 40 }), (deeds) => {
      const first = Y.encodeStateAsUpdate(
        createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z', headline: 'Kop' }),
      );
      const docs = Array.from({ length: replicas }, (_, index) => {
        const doc = emptyDocument();
        doc.clientID = index + 1;
        Y.applyUpdate(doc, first);
        return doc;
      });
      const added = new Set<string>();
      const removed = new Set<string>();
      const written = new Map<string, Set<string>>();
      deeds.forEach((one, index) => {
        const doc = docs[one.at] as Y.Doc;
        const ids = [...correctionsOf(doc).keys()].sort();
        const id = 'which' in one && ids.length > 0 ? (ids[one.which % ids.length] as string) : null;
        if (one.do === 'add') {
          const fresh = `id-${index}`;
          added.add(fresh);
          written.set(fresh, new Set([`tekst ${index}`]));
          const moment = new Date(Date.UTC(2026, 0, 5, 9, index)).toISOString();
          addCorrection(doc, { id: fresh, kind: 'correction', text: `tekst ${index}`, at: moment });
        } else if (one.do === 'meet') exchange(doc, docs[one.with] as Y.Doc);
        else if (id && one.do === 'write') {
          written.get(id)?.add(`tekst ${index}`);
          changeCorrection(doc, id, { text: `tekst ${index}` });
        } else if (id && one.do === 'kind') changeCorrection(doc, id, { kind: one.kind });
        else if (id && one.do === 'remove') {
          removed.add(id);
          removeCorrection(doc, id);
        }
      });
      for (const doc of docs) for (const other of docs) exchange(doc, other);
      const [one, ...others] = docs.map((doc) => readArticle(doc));
      for (const other of others) expect(other).toEqual(one);
      expect(one?.unknown).toEqual([]);
      expect(new Set(one?.corrections.map(({ id }) => id))).toEqual(
        new Set([...added].filter((id) => !removed.has(id))),
      );
      for (const { id, text } of one?.corrections ?? []) expect(written.get(id)).toContain(text);
    }),
    { numRuns: 300 },
  );
});

test('two who change different values of one correction keep both', () => {
  const here = createArticle({
    id: 'een',
    language: 'nl',
    createdAt: '2026-01-02T03:04:05Z',
    corrections: [{ id: 'a', kind: 'correction', text: 'Oud', at: '2026-11-22T12:00:00Z' }],
  });
  const there = emptyDocument();
  exchange(here, there);
  changeCorrection(here, 'a', { text: 'Nieuw' });
  changeCorrection(there, 'a', { kind: 'update' });
  exchange(here, there);
  for (const doc of [here, there]) {
    expect(readArticle(doc).corrections).toMatchObject([{ kind: 'update', text: 'Nieuw' }]);
  }
});
