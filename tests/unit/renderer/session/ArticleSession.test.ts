import fs from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { portOfWorkerPort } from '../../../../electron/bridge/portOfWorkerPort';
import { ArticleSession } from '../../../../renderer/session/ArticleSession';
import { library } from '../../../../renderer/session/bridge';
import { byHand, fieldsOf, headlineOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import type { Person } from '../../../../shared/article/Person';
import { authorsOf, personIn, writersOf } from '../../../../shared/article/writers';
import { tell } from '../../../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../../../shared/bridge/libraryCalls';
import { serveCalls } from '../../../../shared/bridge/serveCalls';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { documentOf, Writer } from '../../../library/Writer';

// A window reads the article anew when it is idle; here nobody waits for that.
vi.stubGlobal('requestIdleCallback', () => 0);
// Nor is anything drawn.
vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => setTimeout(drawn));

it('shows an article read ahead at once, and what was stored after that as soon as the library is there', async () => {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const ahead = valueOf(await calls['article:load']({ article }));
  const writer = new Writer(ahead);
  valueOf(await calls['article:store']({ article, update: writer.headline('Op de valreep') }));

  const session = valueOf(await ArticleSession.open(article, ahead));
  onTestFinished(() => session.close());
  expect(headlineOf(session.doc).toString()).toBe('');
  const caughtUp = new Promise<void>((resolve) => session.doc.once('update', () => resolve()));
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  serveCalls(portOfWorkerPort(port1), libraryCalls, calls, () => undefined);
  library.reconnect(portOfWorkerPort(port2));
  await caughtUp;
  expect(headlineOf(session.doc).toString()).toBe('Op de valreep');
  // It came from the disk: nothing of it is to be stored again.
  expect(session.queue.state.value.kind).toBe('stored');
  const stored = valueOf(await calls['article:load']({ article }));
  expect(stored.sequence).toBe(2);
  expect(Y.encodeStateVector(session.doc)).toEqual(Y.encodeStateVector(writer.doc));
});

it('shows an article with a long history from its values, and takes in its document when it is asked for', async () => {
  const { calls } = freshLibrary().library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  valueOf(await calls['article:store']({ article, update: writer.headline('Lang aan gewerkt') }));
  const read = valueOf(await calls['article:load']({ article }));
  const shown = readArticle(documentOf(read));
  const session = valueOf(await ArticleSession.open(article, { ...read, shown }));
  onTestFinished(() => session.close());
  expect(session.whole.value).toBe(false);
  expect(session.digest.current.value.article).toBe(shown);
  expect(session.textOf('headline').toString()).toBe('');

  const heard: string[] = [];
  session.whole.watch(() => heard.push(session.textOf('headline').toString()));
  expect(headlineOf(session.doc).toString()).toBe('Lang aan gewerkt');
  expect(heard).toEqual(['Lang aan gewerkt']);
  expect(session.queue.state.value.kind).toBe('stored');
  expect(session.undo.canUndo()).toBe(false);
  expect(Y.encodeStateVector(session.doc)).toEqual(Y.encodeStateVector(writer.doc));
});

it('says that all is stored only once what was typed before the document was there is stored too', async () => {
  const { calls } = freshLibrary().library;
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  serveCalls(portOfWorkerPort(port1), libraryCalls, calls, () => undefined);
  library.reconnect(portOfWorkerPort(port2));
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const read = valueOf(await calls['article:load']({ article }));
  const shown = readArticle(documentOf(read));
  const session = valueOf(await ArticleSession.open(article, { ...read, shown }));
  onTestFinished(() => session.close());
  // What an editor does with what it holds.
  session.whole.watch(() => session.textOf('headline').insert(0, 'Vroeg'));
  expect(await session.queue.settle()).toBe(true);
  const stored = documentOf(valueOf(await calls['article:load']({ article })));
  expect(headlineOf(stored).toString()).toBe('Vroeg');
});

it('says who writes with the first edit, once, and not before', async () => {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const ahead = valueOf(await calls['article:load']({ article }));
  const session = valueOf(await ArticleSession.open(article, ahead, () => 'Redactie'));
  onTestFinished(() => session.close());
  expect(writersOf(session.doc).size).toBe(0);
  let updates = 0;
  session.doc.on('update', () => updates++);
  headlineOf(session.doc).insert(0, 'Kop');
  headlineOf(session.doc).insert(3, 'pen');
  expect(writersOf(session.doc)).toEqual(new Map([[session.doc.clientID, 'Redactie']]));
  expect(updates).toBe(3);
});

it('says of what is done under another name that it is by that name, and leaves what was done before', async () => {
  const { calls } = freshLibrary().library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const ahead = valueOf(await calls['article:load']({ article }));
  const id = '11111111-2222-4333-8444-555555555555';
  let here: Person = { id, name: 'Sport', initials: '', colour: '', role: '' };
  const session = valueOf(await ArticleSession.open(article, ahead, () => here));
  onTestFinished(() => session.close());
  headlineOf(session.doc).insert(0, 'Kop');
  const before = session.doc.clientID;
  here = { ...here, role: 'editor' };
  session.writerChanged();
  session.doc.transact(() => headlineOf(session.doc).insert(3, 'pen'), byHand);
  expect(session.doc.clientID, 'still the same author').toBe(before);
  expect(personIn(session.doc, id)?.role).toBe('editor');

  here = { ...here, name: 'Sport Buro' };
  session.writerChanged();
  session.doc.transact(() => headlineOf(session.doc).insert(6, ' op'), byHand);
  expect(authorsOf(session.doc)).toEqual(
    new Map([
      [before, { by: 'Sport', person: id }],
      [session.doc.clientID, { by: 'Sport Buro', person: id }],
    ]),
  );
  session.undo.undo();
  expect(headlineOf(session.doc).toString()).toBe('Kop');
});

it('gives the library back what it lost of an article that is open, and nothing it has', async () => {
  const fresh = freshLibrary();
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  serveCalls(
    portOfWorkerPort(port1),
    libraryCalls,
    // The library that is there at the time: it is another one after it was opened again.
    new Proxy(fresh.library.calls, { get: (_, id) => Reflect.get(fresh.library.calls, id) as unknown }),
    () => undefined,
  );
  library.reconnect(portOfWorkerPort(port2));
  const session = valueOf(await ArticleSession.open(article));
  onTestFinished(() => session.close());
  headlineOf(session.doc).insert(0, 'Van het scherm');
  expect(await session.queue.settle()).toBe(true);
  await session.giveBack();
  expect(await session.queue.settle()).toBe(true);
  expect(valueOf(await fresh.library.calls['article:load']({ article })).sequence).toBe(2);

  fresh.library.close();
  for (const lost of ['journal', 'library.sqlite', 'library.mark']) {
    fs.rmSync(path.join(fresh.folder, lost), { recursive: true });
  }
  fresh.reopen();
  await session.giveBack();
  const back = valueOf(await fresh.library.calls['article:load']({ article }));
  expect(headlineOf(documentOf(back)).toString()).toBe('Van het scherm');
  headlineOf(session.doc).insert(0, 'Terug ');
  expect(await session.queue.settle()).toBe(true);
  const on = valueOf(await fresh.library.calls['article:load']({ article }));
  expect(headlineOf(documentOf(on)).toString()).toBe('Terug Van het scherm');
});

it('is only read from the moment that parts come in which this version does not know', async () => {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const here = portOfWorkerPort(port1);
  serveCalls(here, libraryCalls, calls, () => undefined);
  library.reconnect(portOfWorkerPort(port2));
  const session = valueOf(await ArticleSession.open(article));
  onTestFinished(() => session.close());
  let told = 0;
  session.locked.watch(() => told++);
  const other = new Writer(valueOf(await calls['article:load']({ article })));
  for (const update of [other.headline('Kop'), other.field('mood', 'blij')]) {
    const caughtUp = new Promise<void>((resolve) => session.doc.once('update', () => resolve()));
    const { sequence } = valueOf(await calls['article:store']({ article, update }));
    tell<LibraryEvents, 'article:stored'>(here, 'article:stored', { article, sequence });
    await caughtUp;
    session.digest.now();
  }
  expect(told).toBe(1);
  expect(session.readOnly).toBe(true);
  expect(session.unknown).toEqual(['mood']);
  headlineOf(session.doc).insert(0, 'Toch ');
  expect(await session.queue.settle()).toBe(true);
  expect(valueOf(await calls['article:load']({ article })).sequence).toBe(3);
});

it('takes in what a change of many articles stored, without storing it again or offering it to undo', async () => {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { port1, port2 } = new MessageChannel();
  const port = portOfWorkerPort(port1);
  onTestFinished(() => port1.close());
  serveCalls(port, libraryCalls, calls, () => undefined);
  library.reconnect(portOfWorkerPort(port2));
  fresh.library.whenChanging({
    stored: (article, sequence) =>
      tell<LibraryEvents, 'article:stored'>(port, 'article:stored', { article, sequence }),
    progressed: () => undefined,
    originalStored: () => undefined,
  });
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const session = valueOf(await ArticleSession.open(article));
  onTestFinished(() => session.close());
  headlineOf(session.doc).insert(0, 'Kop');
  expect(await session.queue.settle()).toBe(true);

  const told = (): Promise<void> => new Promise((resolve) => session.doc.once('update', () => resolve()));
  for (const status of ['approved', 'draft'] as const) {
    const caughtUp = told();
    const change = { kind: 'set-status', status } as const;
    valueOf(await calls['articles:change']({ job: 'a', by: '', articles: [article], change }));
    await caughtUp;
    expect(fieldsOf(session.doc).get('status')).toBe(status);
  }
  expect(headlineOf(session.doc).toString()).toBe('Kop');
  expect(session.queue.state.value.kind).toBe('stored');
  expect(session.undo.canUndo()).toBe(false);
  expect(valueOf(await calls['article:load']({ article })).sequence).toBe(4);
});
