import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { LiveServer } from '../../electron/server/LiveServer';
import type { OriginalsLimits } from '../../electron/server/ServerOriginals';
import { ServerOriginals } from '../../electron/server/ServerOriginals';
import { ServerStore } from '../../electron/server/ServerStore';
import { stillsOf } from '../../shared/article/documentShape';
import { ServerProcess } from '../fixtures/ServerProcess';
import { valueOf } from '../fixtures/valueOf';
import { bundled } from '../library/bundled';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { carryOver, TestDesk } from './TestDesk';

const token = 'een token dat lang genoeg is';
const soon = { timeout: 20_000, interval: 20 };

let program = '';

beforeAll(async () => {
  program = await bundled('electron/command/katern.ts');
});

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes that a test desk takes for a picture, and others. */
const picture = (of: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0x89, ...Buffer.from(of.repeat(5000))]);

function desk(): TestDesk {
  const made = new TestDesk(freshLibrary().library, 'Een');
  onTestFinished(() => made.live.close());
  return made;
}

const thrown = (error: unknown): void => {
  throw error;
};

/** A server in this process, on a port of its own. */
async function serverWith(limits?: OriginalsLimits, troubled: (error: unknown) => void = thrown) {
  const folder = freshFolder();
  const store = new ServerStore(path.join(folder, 'articles.sqlite'));
  const originals = new ServerOriginals(folder, limits);
  const server = new LiveServer({
    store,
    originals,
    token,
    host: '127.0.0.1',
    port: 0,
    tls: null,
    failed: thrown,
    troubled,
  });
  const port = await server.listen();
  onTestFinished(async () => {
    await server.close();
    store.close();
  });
  return { folder, address: `ws://127.0.0.1:${port}`, web: `http://127.0.0.1:${port}` };
}

/** Puts a still of an original into an article, as a window does. */
async function addStill(to: TestDesk, article: string, hash: string): Promise<void> {
  await to.change(article, (doc) => {
    const still = new Y.Map<unknown>();
    still.set('original', { hash, type: 'image/png', width: 1, height: 1, bytes: 5001, name: 'rel.png' });
    stillsOf(doc).set(`still-${hash.slice(0, 8)}`, still);
  });
}

async function store(at: TestDesk, bytes: Uint8Array): Promise<string> {
  const found = { type: 'image/png', width: 1, height: 1, name: 'rel.png' } as const;
  return valueOf(await at.library.calls['original:store']({ bytes, ...found })).hash;
}

async function has(at: TestDesk, bytes: Uint8Array): Promise<void> {
  await vi.waitFor(async () => {
    const loaded = await at.library.calls['original:load']({ hash: hashOf(bytes) });
    expect(loaded.ok && Buffer.compare(loaded.value.bytes, bytes)).toBe(0);
  }, soon);
}

async function twoDesks(address: string, known = token) {
  const [first, second] = [desk(), desk()];
  const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
  await carryOver(first.library, second.library, article);
  for (const each of [first, second]) each.connect(address, known);
  return { first, second, article };
}

describe('pictures over the real server', () => {
  it('go to whoever has the piece, open or not, and again after the server lost them', async () => {
    const server = new ServerProcess(program, freshFolder());
    await server.start();
    onTestFinished(async () => void (await server.kill()));
    const { first, second, article } = await twoDesks(server.address, server.token);
    await first.open(article);
    await second.open(article);
    const bytes = picture('a');
    await addStill(first, article, await store(first, bytes));
    await has(second, bytes);
    expect(second.came).toEqual([]);
    await vi.waitFor(() => expect(second.pictures.at(-1)).toMatchObject({ missing: 0, fault: null }), soon);

    await server.kill();
    fs.rmSync(path.join(server.folder, 'originals'), { recursive: true });
    const more = picture('b');
    await addStill(first, article, await store(first, more));
    await server.start();
    await has(second, more);
    const third = desk();
    third.connect(server.address, server.token);
    await vi.waitFor(async () => valueOf(await third.live.calls['live:fetch']({ article })), soon);
    // Nobody opens it there.
    await has(third, bytes);
    await has(third, more);
  });

  it('are said to be missing for as long as nobody has sent them', async () => {
    const { address } = await serverWith();
    const { first, second, article } = await twoDesks(address);
    await first.open(article);
    await second.open(article);
    const bytes = picture('c');
    await addStill(first, article, hashOf(bytes));
    await vi.waitFor(() => expect(second.pictures.at(-1)).toMatchObject({ missing: 1 }), soon);
    await store(first, bytes);
    await has(second, bytes);
    await vi.waitFor(() => expect(second.pictures.at(-1)).toMatchObject({ missing: 0 }), soon);
  });

  it('are not kept on a desk when they are none, and not asked for again', async () => {
    const { address, folder } = await serverWith();
    const { first, second, article } = await twoDesks(address);
    const bytes = Buffer.from('<script>alert(1)</script>');
    const hash = hashOf(bytes);
    fs.mkdirSync(path.join(folder, 'originals', hash.slice(0, 2)), { recursive: true });
    fs.writeFileSync(path.join(folder, 'originals', hash.slice(0, 2), hash), bytes);
    await second.open(article);
    await first.open(article);
    await addStill(first, article, hash);
    await vi.waitFor(() => expect(second.looked).toEqual(['rel.png']), soon);
    await addStill(first, article, hash);
    // What comes after it has come, and it was not asked for again.
    const bytesAfter = picture('j');
    await addStill(first, article, await store(first, bytesAfter));
    await has(second, bytesAfter);
    expect(second.looked).toHaveLength(2);
    expect(await second.library.calls['original:load']({ hash })).toMatchObject({ ok: false });
  });

  it('stay here, and it is said why, where the server has no room', async () => {
    const { address, folder } = await serverWith({ most: 4000, free: 0 });
    const { first, article } = await twoDesks(address);
    await first.open(article);
    await addStill(first, article, await store(first, picture('d')));
    const full = { kind: 'live-pictures-full', address };
    await vi.waitFor(() => expect(first.pictures.at(-1)).toMatchObject({ unsent: 1, fault: full }), soon);
    expect(fs.existsSync(path.join(folder, 'originals', 'incoming'))).toBe(false);
    await first.type(article, 'Het stuk gaat gewoon door. ');
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });
});

describe('a server that is asked for originals', () => {
  const ask = (web: string, at: string, more: RequestInit = {}) =>
    fetch(`${web}${at}`, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual', ...more });

  it('answers nobody without the token, and says nothing of what it has', async () => {
    const { web, address } = await serverWith();
    const bytes = picture('e');
    const at = `/originals/${hashOf(bytes)}`;
    expect((await ask(web, at, { method: 'PUT', body: bytes })).status).toBe(201);
    for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${token}`])
      for (const method of ['GET', 'HEAD', 'PUT'])
        expect((await ask(web, at, { method, headers: { authorization } })).status).toBe(401);
    expect(address).toMatch(/^ws:/);
  });

  it('keeps only what has the sum it is named by, within bounds, and only under such a name', async () => {
    const { web, folder } = await serverWith();
    const bytes = picture('f');
    const other = `/originals/${hashOf(picture('g'))}`;
    expect((await ask(web, other, { method: 'PUT', body: bytes })).status).toBe(422);
    expect((await ask(web, other, { method: 'HEAD' })).status).toBe(404);
    expect((await ask(web, `/originals/${'A'.repeat(64)}`, { method: 'PUT', body: bytes })).status).toBe(426);
    expect((await ask(web, `/originals/../${hashOf(bytes)}`, { method: 'PUT', body: bytes })).status).toBe(
      426,
    );
    expect((await ask(web, other, { method: 'DELETE' })).status).toBe(405);
    expect(fs.readdirSync(path.join(folder, 'originals'))).toEqual(['incoming']);
    expect(fs.readdirSync(path.join(folder, 'originals', 'incoming'))).toEqual([]);
    // Behind a path, as several newsrooms share a server.
    const at = `/cultuur/originals/${hashOf(bytes)}`;
    expect((await ask(web, at, { method: 'PUT', body: bytes })).status).toBe(201);
    const got = await ask(web, `/originals/${hashOf(bytes)}`);
    expect(Buffer.compare(Buffer.from(await got.arrayBuffer()), bytes)).toBe(0);
    expect(got.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('refuses at once what is said to be too long, or not how long', async () => {
    const { web } = await serverWith();
    const said = async (header: Record<string, string>): Promise<number> =>
      new Promise((resolve, reject) => {
        const at = `${web}/originals/${'a'.repeat(64)}`;
        const request = http.request(at, {
          method: 'PUT',
          headers: { authorization: `Bearer ${token}`, ...header },
        });
        request.on('response', ({ statusCode = 0 }) => {
          resolve(statusCode);
          request.destroy();
        });
        request.on('error', reject);
        request.flushHeaders();
      });
    expect(await said({ 'content-length': '200000001' })).toBe(413);
    expect(await said({ 'transfer-encoding': 'chunked' })).toBe(411);
  });

  it('takes away what is no longer what it is named after, so that it is sent again', async () => {
    const { web, folder } = await serverWith();
    const bytes = picture('h');
    const hash = hashOf(bytes);
    const at = `/originals/${hash}`;
    await ask(web, at, { method: 'PUT', body: bytes });
    fs.appendFileSync(path.join(folder, 'originals', hash.slice(0, 2), hash), 'x');
    expect((await ask(web, at)).status).toBe(404);
    expect((await ask(web, at, { method: 'PUT', body: bytes })).status).toBe(201);
    expect((await ask(web, at)).status).toBe(200);
  });

  it('says to whoever runs it what the disk says, and goes on', async () => {
    const said: unknown[] = [];
    const { web, folder } = await serverWith(undefined, (error) => said.push(error));
    const [first, second] = [picture('s'), picture('t')];
    // Where the folder of its digits should be, something else lies.
    fs.mkdirSync(path.join(folder, 'originals'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'originals', hashOf(first).slice(0, 2)), '');
    expect((await ask(web, `/originals/${hashOf(first)}`, { method: 'PUT', body: first })).status).toBe(500);
    expect(said).toEqual([expect.objectContaining({ code: 'ENOTDIR' })]);
    expect((await ask(web, `/originals/${hashOf(second)}`, { method: 'PUT', body: second })).status).toBe(
      201,
    );
  });

  it('leaves nothing half behind when the line is cut', async () => {
    const { web, folder } = await serverWith();
    const bytes = picture('i');
    const request = http.request(`${web}/originals/${hashOf(bytes)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-length': bytes.length },
    });
    request.on('error', () => undefined);
    request.write(bytes.subarray(0, 4000));
    const incoming = path.join(folder, 'originals', 'incoming');
    await vi.waitFor(() => expect(fs.readdirSync(incoming)).toHaveLength(1), soon);
    request.destroy();
    await vi.waitFor(() => expect(fs.readdirSync(incoming)).toEqual([]), soon);
    expect((await ask(web, `/originals/${hashOf(bytes)}`, { method: 'HEAD' })).status).toBe(404);
  });
});
