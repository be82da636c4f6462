import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { fieldsOf } from '../../shared/article/documentShape';
import { CutLine } from '../fixtures/CutLine';
import { ServerProcess } from '../fixtures/ServerProcess';
import { valueOf } from '../fixtures/valueOf';
import { bundled } from '../library/bundled';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { carryOver, TestDesk } from './TestDesk';

let program = '';

beforeAll(async () => {
  program = await bundled('electron/command/katern.ts');
});

const soon = { timeout: 20_000, interval: 20 };

async function startServer(more: readonly string[] = []): Promise<ServerProcess> {
  const server = new ServerProcess(program, freshFolder(), more);
  await server.start();
  onTestFinished(async () => void (await server.kill()));
  return server;
}

async function desk(name: string): Promise<TestDesk> {
  const made = new TestDesk(freshLibrary().library, name);
  onTestFinished(() => made.live.close());
  return made;
}

/** Two desks that have the same article, and a line of its own from each to the server. */
async function twoDesks(server: ServerProcess) {
  const desks = await Promise.all([desk('Een'), desk('Twee')]);
  const [first, second] = desks as [TestDesk, TestDesk];
  const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
  await carryOver(first.library, second.library, article);
  const lines = await Promise.all([CutLine.to(server.address), CutLine.to(server.address)]);
  onTestFinished(async () => void (await Promise.all(lines.map((line) => line.end()))));
  for (const [at, each] of desks.entries()) {
    each.connect(lines[at]?.address ?? '', server.token);
    await each.open(article);
  }
  await vi.waitFor(() => {
    for (const each of desks) expect(each.states.at(-1)).toEqual({ kind: 'connected' });
  }, soon);
  return { first, second, article, lines: lines as [CutLine, CutLine] };
}

/** Both have each of the words exactly once, and the very same document. */
async function haveOnce(
  desks: readonly TestDesk[],
  article: string,
  words: readonly string[],
): Promise<void> {
  await vi.waitFor(async () => {
    const texts = await Promise.all(desks.map((each) => each.text(article)));
    for (const text of texts) {
      expect(text).toBe(texts[0]);
      for (const word of words) expect(text.split(word)).toHaveLength(2);
    }
    const states = await Promise.all(desks.map((each) => each.document(article)));
    for (const state of states)
      expect(Y.equalSnapshots(Y.snapshot(state), Y.snapshot(states[0] as Y.Doc))).toBe(true);
  }, soon);
}

describe('two desks over the real server', () => {
  it('have what both write, also what was written before either was there', async () => {
    const server = await startServer();
    const { first, second, article } = await twoDesks(server);
    await first.type(article, 'eerst. ');
    await second.type(article, 'tweede. ');
    await haveOnce([first, second], article, ['eerst.', 'tweede.']);
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });

  it('have everything once after the line of one was cut while both wrote', async () => {
    const server = await startServer();
    const { first, second, article, lines } = await twoDesks(server);
    await first.type(article, 'samen. ');
    await haveOnce([first, second], article, ['samen.']);
    lines[0].cut();
    await vi.waitFor(() => expect(first.states.at(-1)).toMatchObject({ kind: 'apart' }), soon);
    for (let count = 0; count < 10; count++) {
      await first.type(article, `hier${count}. `);
      await second.type(article, `daar${count}. `);
    }
    expect(await second.text(article)).not.toContain('hier');
    lines[0].restore();
    const words = Array.from({ length: 10 }, (_, count) => [`hier${count}.`, `daar${count}.`]).flat();
    await haveOnce([first, second], article, ['samen.', ...words]);
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });

  it('have everything once after the server was killed while both wrote, and started again', async () => {
    const server = await startServer();
    const { first, second, article } = await twoDesks(server);
    const words: string[] = [];
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 5; count++) {
        const word = `r${round}c${count}.`;
        words.push(word);
        await (count % 2 ? first : second).type(article, `${word} `);
        if (count === 2) await server.kill();
      }
      await server.start();
    }
    await haveOnce([first, second], article, words);
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });

  it('lose nothing when the server comes back with an older state, or with none', async () => {
    const server = await startServer();
    const { first, second, article } = await twoDesks(server);
    await first.type(article, 'oud. ');
    await haveOnce([first, second], article, ['oud.']);
    await server.kill();
    const kept = fs.mkdtempSync(path.join(freshFolder(), 'kept'));
    const files = fs.readdirSync(server.folder).filter((name) => name.startsWith('articles'));
    for (const name of files) fs.copyFileSync(path.join(server.folder, name), path.join(kept, name));
    await server.start();
    await second.type(article, 'nieuw. ');
    await haveOnce([first, second], article, ['oud.', 'nieuw.']);
    await server.kill();
    for (const name of fs.readdirSync(server.folder))
      if (name.startsWith('articles')) fs.rmSync(path.join(server.folder, name));
    for (const name of files) fs.copyFileSync(path.join(kept, name), path.join(server.folder, name));
    await server.start();
    await first.type(article, 'daarna. ');
    await haveOnce([first, second], article, ['oud.', 'nieuw.', 'daarna.']);
    await server.kill();
    for (const name of fs.readdirSync(server.folder))
      if (name.startsWith('articles')) fs.rmSync(path.join(server.folder, name));
    await server.start();
    await second.type(article, 'leeg. ');
    await haveOnce([first, second], article, ['oud.', 'nieuw.', 'daarna.', 'leeg.']);
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });

  it('store what comes once a disk that was full has room', async () => {
    const server = await startServer();
    const { first, second, article } = await twoDesks(server);
    second.failing = 2;
    await first.type(article, 'vol. ');
    await first.type(article, 'ruim. ');
    await haveOnce([first, second], article, ['vol.', 'ruim.']);
    expect(second.failing).toBe(0);
  });

  it('see one another come, move and go', async () => {
    const server = await startServer();
    const { first, second, article } = await twoDesks(server);
    await vi.waitFor(() => expect(second.lastOf(article)?.people).toMatchObject([{ name: 'Een' }]), soon);
    const caret = { text: 'body' as const, anchor: null, head: null };
    await first.live.calls['live:caret']({ article, caret });
    await vi.waitFor(() => expect(second.lastOf(article)?.people).toMatchObject([{ caret }]), soon);
    await first.live.calls['live:leave']({ article });
    await vi.waitFor(() => expect(second.lastOf(article)?.people).toEqual([]), soon);
    // Still in step, though nobody there has it open.
    await second.type(article, 'alleen. ');
    await haveOnce([first, second], article, ['alleen.']);
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });

  it('find what the other wrote in the list of the server, and take it over whole', async () => {
    const server = await startServer();
    const { first, article } = await twoDesks(server);
    await first.type(article, 'gehaald. ');
    const third = await desk('Drie');
    third.connect(server.address, server.token);
    await vi.waitFor(async () => {
      const list = valueOf(await third.live.calls['live:list']({}));
      expect(list.missing.map(({ id }) => id)).toEqual([article]);
      expect(list.known).toBe(1);
    }, soon);
    await vi.waitFor(async () => {
      valueOf(await third.live.calls['live:fetch']({ article }));
      expect(await third.text(article)).toContain('gehaald.');
    }, soon);
    const unknown = '5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4b';
    expect(await third.live.calls['live:fetch']({ article: unknown })).toEqual({
      ok: false,
      fault: { kind: 'live-article-missing', article: unknown },
    });
    expect(valueOf(await third.live.calls['live:list']({}))).toEqual({ known: 1, missing: [] });
    await third.open(article);
    await third.type(article, 'derde. ');
    await haveOnce([first, third], article, ['gehaald.', 'derde.']);
  });

  it('do not take another article under the name of theirs', async () => {
    const server = await startServer();
    const { first, second, article } = await twoDesks(server);
    await haveOnce([first, second], article, []);
    const doc = await first.document(article);
    let update = new Uint8Array();
    doc.on('update', (made: Uint8Array) => (update = new Uint8Array(made)));
    fieldsOf(doc).set('id', '5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4b');
    const writer = await desk('Vreemd');
    await carryOver(first.library, writer.library, article);
    valueOf(await writer.library.calls['article:store']({ article, update }));
    writer.connect(server.address, server.token);
    await writer.open(article);
    await vi.waitFor(
      () =>
        expect(second.lastOf(article)?.fault).toEqual({
          kind: 'live-article-refused',
          article,
          because: 'another',
        }),
      soon,
    );
    expect(fieldsOf(await second.document(article)).get('id')).toBe(article);
  });
});

describe('a server that cannot be reached, or does not let a desk in', () => {
  const because = async (address: string, token: string): Promise<unknown> => {
    const answer = await (await desk('X')).live.calls['live:try']({ address, token });
    return answer.ok ? 'in' : (answer.fault as { because?: unknown }).because;
  };

  it('says why', async () => {
    const server = await startServer();
    expect(await because(server.address, server.token)).toBe('in');
    expect(await because(server.address, 'een ander token')).toBe('token');
    await server.kill();
    expect(await because(server.address, 'token')).toBe('unreachable');
  });

  it('is not gone on with when its certificate comes from nobody who is known', async () => {
    const pem = (name: string): string => path.resolve('tests/fixtures/tls', name);
    const server = await startServer(['--cert', pem('cert.pem'), '--key', pem('key.pem')]);
    expect(server.address).toMatch(/^wss:/);
    expect(await because(server.address, server.token)).toBe('certificate');
    // Whoever knows it comes in over the same line.
    const socket = new WebSocket(server.address, { ca: fs.readFileSync(pem('cert.pem')) });
    onTestFinished(() => socket.terminate());
    await expect(new Promise((resolve) => socket.once('open', () => resolve('open')))).resolves.toBe('open');
  });

  it('says so while articles are open, and is there again with the right token', async () => {
    const server = await startServer();
    const one = await desk('X');
    const { id: article } = valueOf(await one.library.calls['article:create']({ language: 'nl' }));
    one.connect(server.address, 'verkeerd');
    await one.open(article);
    await vi.waitFor(
      () => expect(one.states.at(-1)).toMatchObject({ kind: 'apart', fault: { because: 'token' } }),
      soon,
    );
    one.connect(server.address, server.token);
    await vi.waitFor(() => expect(one.states.at(-1)).toEqual({ kind: 'connected' }), soon);
  });
});
