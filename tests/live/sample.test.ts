import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { fieldsOf } from '../../shared/article/documentShape';
import { fakeOriginal } from '../fixtures/fakeRenditions';
import { filmArticle } from '../fixtures/filmArticle';
import { ServerProcess } from '../fixtures/ServerProcess';
import { valueOf } from '../fixtures/valueOf';
import { bundled } from '../library/bundled';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { TestDesk } from './TestDesk';

let program = '';

beforeAll(async () => {
  program = await bundled('electron/command/katern.ts');
});

const soon = { timeout: 20_000, interval: 20 };

it('the sample stays at home until somebody writes in it, also once it was looked at as a page', async () => {
  const server = new ServerProcess(program, freshFolder());
  await server.start();
  onTestFinished(async () => void (await server.kill()));
  const [here, there] = ['Een', 'Twee'].map((name) => {
    const desk = new TestDesk(freshLibrary().library, name);
    onTestFinished(() => desk.live.close());
    desk.connect(server.address, server.token);
    return desk;
  }) as [TestDesk, TestDesk];
  const update = Y.encodeStateAsUpdate(createArticle(filmArticle(fakeOriginal)));
  const { id } = valueOf(await here.library.calls['article:import']({ update, sample: true }));
  const { id: other } = valueOf(await here.library.calls['article:create']({ language: 'nl' }));
  await here.open(id);
  await vi.waitFor(() => expect(here.lastOf(id)).toMatchObject({ staysHome: true, fault: null }), soon);
  await here.change(id, (doc) => fieldsOf(doc).set('publishedAt', '2026-01-05T10:00+01:00'));
  // What is opened later comes to the server after it.
  await here.open(other);
  await here.type(other, 'Een stuk. ');
  await vi.waitFor(async () => {
    expect(valueOf(await there.live.calls['live:list']({})).missing.map((listed) => listed.id)).toEqual([
      other,
    ]);
  }, soon);
  expect(here.lastOf(id)?.staysHome).toBe(true);

  await here.type(id, 'Nu van ons. ');
  await vi.waitFor(async () => {
    expect(valueOf(await there.live.calls['live:list']({})).missing.map((listed) => listed.id)).toContain(id);
  }, soon);
  // It is listed as soon as the server has its name, which may be a moment before it has a word of it.
  await vi.waitFor(async () => void valueOf(await there.live.calls['live:fetch']({ article: id })), soon);
  await vi.waitFor(async () => expect(await there.text(id)).toContain('Nu van ons. '), soon);
  expect(valueOf(await here.live.calls['live:open']({ article: id })).staysHome).toBe(false);
  await here.type(id, 'En verder. ');
  await vi.waitFor(async () => expect(await there.text(id)).toContain('En verder. '), soon);
});
