import { HocuspocusProvider } from '@hocuspocus/provider';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { GuardedLine } from '../../electron/live/GuardedLine';
import type { Visited } from '../../electron/live/visitArticle';
import { visitArticle } from '../../electron/live/visitArticle';
import { emptyDocument, headlineOf } from '../../shared/article/documentShape';
import { articleName, roomOf } from '../../shared/bridge/liveNames';
import { ServerProcess } from '../fixtures/ServerProcess';
import { valueOf } from '../fixtures/valueOf';
import { bundled } from '../library/bundled';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { documentOf } from '../library/Writer';

let program = '';

beforeAll(async () => {
  program = await bundled('electron/command/katern.ts');
});

/** A library with an article, and a line to a server over which it is visited. */
async function beginning(reached: number) {
  const server = new ServerProcess(program, freshFolder());
  await server.start();
  onTestFinished(async () => void (await server.kill()));
  const { address, token } = server;
  const { library } = freshLibrary();
  const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const failed = vi.fn();
  const line = new GuardedLine(address, { failed, malformed: failed });
  onTestFinished(() => line.destroy());
  void line.connect();
  const calls = library.calls as unknown as Record<string, (ask: unknown) => Promise<never>>;
  const name = articleName(roomOf(address), article);
  const visit = (signal: AbortSignal): Promise<Visited> =>
    visitArticle({
      article,
      last: 1,
      reached,
      library: { call: async (id, ask) => (await calls[id]?.(ask)) as never },
      line,
      name,
      token,
      now: () => '2026-01-05T09:00:00.000Z',
      signal,
      came: () => undefined,
    });
  return { library, article, line, name, token, visit, failed };
}

it('an article is visited again at once, however often, also after visits that were called off', async () => {
  const { visit, failed } = await beginning(1);
  for (let round = 0; round < 30; round++) {
    const stop = new AbortController();
    const first = visit(stop.signal);
    if (round % 2 > 0) setTimeout(() => stop.abort(), round % 5);
    await first;
    expect(await visit(new AbortController().signal)).toMatchObject({ kind: 'in-step' });
  }
  expect(failed).not.toHaveBeenCalled();
});

it('of a desk that was cut off a word may be there without the article it stands in, and comes in', async () => {
  const { library, article, line, name, token, visit } = await beginning(0);
  const doc = emptyDocument({ gc: false });
  const cut = new HocuspocusProvider({
    websocketProvider: line,
    sessionAwareness: true,
    name,
    token,
    document: doc,
  });
  cut.attach();
  headlineOf(doc).insert(0, 'Los');
  await vi.waitFor(() => expect(cut.isSynced && cut.unsyncedChanges === 0).toBe(true), { timeout: 20_000 });
  cut.destroy();
  expect(await visit(new AbortController().signal)).toMatchObject({ kind: 'in-step', sent: true });
  const loaded = valueOf(await library.calls['article:load']({ article }));
  expect(headlineOf(documentOf(loaded)).toJSON()).toBe('Los');
});
