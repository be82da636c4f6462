import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, byHand, undoScope } from '../../../../shared/article/documentShape';
import { TextPlaces } from '../../../../shared/review/threads/TextPlaces';

it('says of every position what Yjs says, also after undo', () => {
  const deed = fc.record({ do: fc.constantFrom('write', 'erase', 'tie', 'undo', 'redo'), at: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const doc = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
      const undo = new Y.UndoManager(undoScope(doc), {
        trackedOrigins: new Set([byHand]),
        captureTimeout: 0,
      });
      const body = bodyOf(doc);
      const tied: Uint8Array[] = [];
      doc.transact(() => body.insert(0, 'Het regende op de brug.'), byHand);
      for (const one of deeds) {
        const at = one.at % (body.length + 1);
        if (one.do === 'write') doc.transact(() => body.insert(at, 'nat'), byHand);
        else if (one.do === 'erase')
          doc.transact(() => body.delete(at, Math.min(4, body.length - at)), byHand);
        else if (one.do === 'undo') undo.undo();
        else if (one.do === 'redo') undo.redo();
        else
          for (const assoc of [0, -1]) {
            tied.push(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(body, at, assoc)));
          }
      }
      const places = new TextPlaces(doc);
      for (const position of tied)
        for (const undone of [true, false]) {
          const at = Y.createAbsolutePositionFromRelativePosition(
            Y.decodeRelativePosition(position),
            doc,
            undone,
          );
          expect(places.indexOf('body', position, undone)).toBe(at?.index ?? null);
          expect(places.indexOf('headline', position, undone)).toBe(null);
        }
    }),
    { numRuns: 300 },
  );
});
