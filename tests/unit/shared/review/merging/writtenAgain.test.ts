import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { asWritten } from '../../../../../shared/review/merging/asWritten';
import { mergeCopies } from '../../../../../shared/review/merging/mergeCopies';
import { startThread } from '../../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../../shared/review/threads/readThreads';

it.each(['Anna ', 'Annemarie '])(
  'a comment keeps words in its middle that were written anew behind it: %s',
  (words) => {
    const start = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
    bodyOf(start).applyDelta([{ insert: 'Een.\nzat.' }]);
    const [anna, bas] = [words.trim(), 'Bastiaan'].map((word, index) => {
      const doc = asWritten([Y.encodeStateAsUpdate(start)]);
      doc.clientID = index + 1;
      doc.transact(() => bodyOf(doc).insert('Een.\n'.length, word), byHand);
      return doc;
    }) as [Y.Doc, Y.Doc];
    // From the end of the paragraph before up to the first letter that both have.
    const [from, until] = ['Een'.length, `Een.\n${words.trim()}z`.length];
    const said = { id: 'reactie', at: '2026-01-05T09:00:00.000Z', by: 'Anna', text: 'Wie?' };
    startThread(anna, 'draad', { kind: 'text', text: 'body', from, until }, said);
    const { update, both } = mergeCopies(anna, bas);
    expect(both).toMatchObject([{ kind: 'wordings' }]);
    const doc = asWritten([Y.encodeStateAsUpdate(anna), update ?? new Uint8Array([0, 0])]);
    const place = readThreads(doc)[0]?.place;
    if (place?.kind !== 'text') throw new Error('gone');
    expect(bodyOf(doc).toString().slice(place.from, place.until)).toContain(words.trim());
  },
);
