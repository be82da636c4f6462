import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, emptyDocument } from '../../../../shared/article/documentShape';

/** A text whose first word was made bold after it was written. */
function written(): Uint8Array {
  const doc = emptyDocument();
  bodyOf(doc).insert(0, 'Vet en gewoon\n', {});
  bodyOf(doc).format(0, 3, { bold: true });
  return Y.encodeStateAsUpdate(doc);
}

it('keeps plain what is plain when letters beside a mark are taken out of a document that was opened', () => {
  const doc = emptyDocument();
  Y.applyUpdate(doc, written());
  bodyOf(doc).delete(3, 1);
  expect(bodyOf(doc).toDelta()).toEqual([
    { insert: 'Vet', attributes: { bold: true } },
    { insert: 'en gewoon\n' },
  ]);
});
