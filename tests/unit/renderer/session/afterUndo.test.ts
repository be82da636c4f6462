import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { portOfWorkerPort } from '../../../../electron/bridge/portOfWorkerPort';
import { tellsOthers } from '../../../../electron/library/tellsOthers';
import { ArticleSession } from '../../../../renderer/session/ArticleSession';
import { library } from '../../../../renderer/session/bridge';
import { bodyOf, byHand, suggestionsOf } from '../../../../shared/article/documentShape';
import { tell } from '../../../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../../../shared/bridge/libraryCalls';
import { serveCalls } from '../../../../shared/bridge/serveCalls';
import { startThread } from '../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../shared/review/threads/readThreads';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { documentOf, Writer } from '../../../library/Writer';

// A window reads the article anew when it is idle; here nobody waits for that, nor is anything drawn.
vi.stubGlobal('requestIdleCallback', () => 0);
vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => setTimeout(drawn));

/** An article that is open in a window, with its library. */
async function opened() {
  const { calls } = freshLibrary().library;
  const { port1, port2 } = new MessageChannel();
  const port = portOfWorkerPort(port1);
  onTestFinished(() => port1.close());
  serveCalls(port, libraryCalls, calls, () => undefined);
  library.reconnect(portOfWorkerPort(port2));
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const session = valueOf(await ArticleSession.open(article));
  onTestFinished(() => session.close());
  return { session, article, calls, port };
}

it('ties a comment from elsewhere to words that undo has written again, for everyone', async () => {
  const { session, article, calls, port } = await opened();
  const text = bodyOf(session.doc);
  session.doc.transact(() => text.insert(0, 'De winkel was dicht.', {}), byHand);
  session.undo.stopCapturing();
  expect(await session.queue.settle()).toBe(true);

  // Somebody else comments on a word while it is taken out here, and put back.
  const other = new Writer(valueOf(await calls['article:load']({ article })));
  const target = { kind: 'text', text: 'body', from: 3, until: 9 } as const;
  const said = { id: 'a', by: 'Eindredactie', at: '2026-11-29T12:00:00.000Z', text: 'Welke?' };
  const update = other.change(() => startThread(other.doc, 'draad', target, said));
  session.doc.transact(() => text.delete(3, 6), byHand);
  session.undo.undo();
  expect(text.toJSON()).toContain('winkel');
  expect(await session.queue.settle()).toBe(true);
  const caughtUp = new Promise<void>((resolve) => session.doc.once('update', () => resolve()));
  const telling = tellsOthers(calls, (stored, sequence) =>
    tell<LibraryEvents, 'article:stored'>(port, 'article:stored', { article: stored, sequence }),
  );
  valueOf(await telling['article:store']({ article, update }));
  await caughtUp;
  expect(await session.queue.settle()).toBe(true);
  const onDisk = documentOf(valueOf(await calls['article:load']({ article })));
  expect(readThreads(onDisk)).toMatchObject([{ place: target }]);
});

it('leaves out what a choice between two wordings had written anew meanwhile', async () => {
  const { session } = await opened();
  const { doc, undo } = session;
  const text = bodyOf(doc);
  doc.transact(() => text.insert(0, 'De winkel was dicht.', {}), byHand);
  const word = idAt(text, 3);
  undo.stopCapturing();
  doc.transact(() => text.delete(3, 6), byHand);
  doc.transact(() => {
    text.insert(0, 'winkel ');
    const now = idAt(text, 0);
    const again = [[word.client, word.clock, 6, now.client, now.clock]];
    suggestionsOf(doc).set('keuze', { by: 'Eindredactie', at: '', again });
  });
  undo.undo();
  expect(text.toJSON().trim()).toBe('winkel De  was dicht.');
});

/** What Yjs calls the character at a place. */
function idAt(text: Y.Text, index: number): Y.ID {
  return Y.createRelativePositionFromTypeIndex(text, index).item as Y.ID;
}
