import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { LiveServer } from '../../electron/server/LiveServer';
import { ServerOriginals } from '../../electron/server/ServerOriginals';
import { ServerStore } from '../../electron/server/ServerStore';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { protocolMessage } from './protocolMessage';
import { TestDesk } from './TestDesk';

const soon = { timeout: 20_000, interval: 20 };
const token = 'een token dat lang genoeg is';
const id = '5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4b';

async function startServer(): Promise<{ address: string; store: ServerStore }> {
  const store = new ServerStore(path.join(freshFolder(), 'articles.sqlite'));
  const failed = (error: unknown): never => {
    throw error;
  };
  const server = new LiveServer({
    store,
    originals: new ServerOriginals(freshFolder()),
    token,
    host: '127.0.0.1',
    port: 0,
    tls: null,
    failed,
    troubled: failed,
  });
  const port = await server.listen();
  onTestFinished(async () => {
    await server.close();
    store.close();
  });
  return { address: `ws://127.0.0.1:${port}`, store };
}

/** A socket that sends what it likes, and what the server said to it. */
async function stranger(address: string): Promise<{ socket: WebSocket; heard: Buffer[] }> {
  const socket = new WebSocket(address);
  onTestFinished(() => socket.terminate());
  const heard: Buffer[] = [];
  socket.on('message', (bytes: Buffer) => heard.push(bytes));
  await new Promise((resolve) => socket.once('open', resolve));
  return { socket, heard };
}

/** Whether the server is still there for those who belong. */
async function stillServes(address: string): Promise<boolean> {
  const desk = new TestDesk(freshLibrary().library, 'X');
  onTestFinished(() => desk.live.close());
  return (await desk.live.calls['live:try']({ address, token })).ok;
}

it('whoever has no token, or asks for what is no article, reads and writes nothing', async () => {
  const { address, store } = await startServer();
  for (const [name, given] of [
    [`katern/${id}`, 'een ander token van ook zo lang'],
    [`katern/${id}`, ''],
    ['katern/geheim', token],
    ['../../etc/passwd', token],
    [`katern/${id}\u0000extra/x`, 'fout'],
  ] as const) {
    const { socket, heard } = await stranger(address);
    socket.send(protocolMessage(name, 'sync', 2, new Uint8Array([0, 0])));
    socket.send(protocolMessage(name, 'auth', 0, given));
    await vi.waitFor(
      () => expect(heard.some((bytes) => bytes.includes('permission-denied'))).toBe(true),
      soon,
    );
    expect(store.load(name)).toEqual([]);
  }
  expect(await stillServes(address)).toBe(true);
});

it('noise, text and a message without end close the line they come over, and no other', async () => {
  const { address } = await startServer();
  for (const noise of [new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255]), 'tekst']) {
    const { socket } = await stranger(address);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send(noise);
    await closed;
  }
  const { socket } = await stranger(address);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  socket.send(new Uint8Array(66 * 1024 * 1024));
  await closed;
  expect(await stillServes(address)).toBe(true);
});

it('an update that is none is kept by nobody, and the article goes on', async () => {
  const { address, store } = await startServer();
  const { socket, heard } = await stranger(address);
  const name = `katern/${id}`;
  socket.send(protocolMessage(name, 'auth', 0, token));
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), soon);
  socket.send(protocolMessage(name, 'sync', 2, new Uint8Array([1, 9, 255, 0, 3, 77, 200])));
  socket.send(protocolMessage(name, 'sync', 0, new Uint8Array([0])));
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(2), soon);
  expect(store.load(name)).toEqual([]);
  expect(await stillServes(address)).toBe(true);
});
