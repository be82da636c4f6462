import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { valueOf } from '../fixtures/valueOf';
import { freshLibrary } from '../library/freshLibrary';
import { messageKinds, protocolMessage } from './protocolMessage';
import { TestDesk } from './TestDesk';

const soon = { timeout: 20_000, interval: 20 };

/** A server that answers every message of a desk with whatever it is told to. */
async function serverThat(answers: (name: string, type: number, socket: WebSocket) => void): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  server.on('connection', (socket) =>
    socket.on('message', (bytes: Buffer) => {
      const decoder = createDecoder(new Uint8Array(bytes));
      answers(readVarString(decoder), readVarUint(decoder), socket);
    }),
  );
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Whether a name is that of the newsroom's list; behind it stands which of the providers this is. */
const isDesk = (name: string): boolean => name.split('\0')[0]?.endsWith('/desk') ?? false;

const letIn = (name: string): Uint8Array => protocolMessage(name, 'auth', 2, 'read-write');
const noUpdate = new Uint8Array([0, 0]);

async function deskAt(address: string): Promise<{ desk: TestDesk; article: string }> {
  const desk = new TestDesk(freshLibrary().library, 'X');
  onTestFinished(() => desk.live.close());
  const { id: article } = valueOf(await desk.library.calls['article:create']({ language: 'nl' }));
  desk.connect(address, 'token');
  await desk.open(article);
  return { desk, article };
}

it('that sends what nobody can read is no server, and nothing of it is stored', async () => {
  const address = await serverThat((_name, _type, socket) => socket.send(new Uint8Array([255, 255, 255, 7])));
  const { desk, article } = await deskAt(address);
  await vi.waitFor(
    () => expect(desk.states.at(-1)).toMatchObject({ kind: 'apart', fault: { because: 'no-server' } }),
    soon,
  );
  expect(valueOf(await desk.library.calls['article:load']({ article })).sequence).toBe(1);
});

it('that sends an update which is none loses that article, and no other', async () => {
  const address = await serverThat((name, type, socket) => {
    if (type === messageKinds.auth) socket.send(letIn(name));
    if (type !== messageKinds.sync) return;
    const garbled = isDesk(name) ? noUpdate : new Uint8Array([1, 9, 255, 0, 3, 77, 200]);
    socket.send(protocolMessage(name, 'sync', 1, garbled));
  });
  const { desk, article } = await deskAt(address);
  await vi.waitFor(
    () =>
      expect(desk.lastOf(article)?.fault).toEqual({
        kind: 'live-article-refused',
        article,
        because: 'malformed',
      }),
    soon,
  );
  expect(desk.states.at(-1)).toEqual({ kind: 'connected' });
  expect(valueOf(await desk.library.calls['article:load']({ article })).sequence).toBe(1);
});

it('that tells of very many people, or of one with very much to say, is not listened to', async () => {
  const people = (count: number, said: string): Uint8Array => {
    const encoder = createEncoder();
    writeVarUint(encoder, count);
    for (let client = 1; client <= count; client++) {
      writeVarUint(encoder, client);
      writeVarUint(encoder, 1);
      writeVarString(encoder, JSON.stringify({ name: said }));
    }
    return toUint8Array(encoder);
  };
  let sent = 0;
  const address = await serverThat((name, type, socket) => {
    if (type === messageKinds.auth) socket.send(letIn(name));
    if (type !== messageKinds.sync || isDesk(name)) return;
    socket.send(protocolMessage(name, 'awareness', people(50_000, 'x')));
    socket.send(protocolMessage(name, 'awareness', people(1, 'y'.repeat(200_000))));
    socket.send(protocolMessage(name, 'awareness', people(60, 'Z')));
    sent++;
  });
  const { desk, article } = await deskAt(address);
  await vi.waitFor(() => {
    expect(sent).toBeGreaterThan(0);
    expect(desk.lastOf(article)?.people.length).toBe(40);
  }, soon);
  expect(new Set(desk.lastOf(article)?.people.map(({ name }) => name))).toEqual(new Set(['Z']));
});

it('that lists what is no article, or a headline without end, lists nothing of it', async () => {
  const address = await serverThat((name, type, socket) => {
    if (type === messageKinds.auth) socket.send(letIn(name));
    if (type === messageKinds.sync) socket.send(protocolMessage(name, 'sync', 1, noUpdate));
  });
  const { desk } = await deskAt(address);
  await vi.waitFor(() => expect(desk.states.at(-1)).toEqual({ kind: 'connected' }), soon);
  // What this desk tells of its own article is all there is.
  expect(valueOf(await desk.live.calls['live:list']({}))).toEqual({ known: 1, missing: [] });
});
