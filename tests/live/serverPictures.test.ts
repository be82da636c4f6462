import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ServerPictures } from '../../electron/live/ServerPictures';

const bytes = new Uint8Array([1, 2, 3]);
const hash = createHash('sha256').update(bytes).digest('hex');
const ours = { 'katern-originals': '1' };

/** What a desk makes of a server that answers as it likes. */
async function before(answer: http.RequestListener): Promise<{ pictures: ServerPictures; asked: string[] }> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pictures = new ServerPictures(`ws://127.0.0.1:${port}/cultuur`, 'geheim');
  onTestFinished(async () => {
    pictures.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { pictures, asked };
}

it('asks under the address of the server, with the token', async () => {
  const { pictures, asked } = await before((_request, response) => {
    response.writeHead(200, ours);
    response.end(bytes);
  });
  expect(await pictures.fetch(hash)).toEqual({ kind: 'there', bytes: Buffer.from(bytes) });
  expect(await pictures.has(hash)).toMatchObject({ kind: 'there' });
  expect(await pictures.send(hash, bytes)).toMatchObject({ kind: 'there' });
  expect(asked).toEqual(
    ['GET', 'HEAD', 'PUT'].map((method) => `${method} /cultuur/originals/${hash} Bearer geheim`),
  );
});

it('takes no other program for a server of pictures, whatever that answers', async () => {
  for (const code of [200, 201, 404, 507]) {
    const { pictures } = await before((_request, response) => {
      response.writeHead(code);
      response.end('Welcome');
    });
    expect(await pictures.has(hash)).toMatchObject({ kind: 'foreign' });
    expect(await pictures.fetch(hash)).toMatchObject({ kind: 'foreign' });
    expect(await pictures.send(hash, bytes)).toMatchObject({ kind: 'foreign' });
  }
});

it('goes nowhere it is led', async () => {
  const { pictures, asked } = await before((_request, response) => {
    response.writeHead(307, { ...ours, location: '/elders' });
    response.end();
  });
  expect(await pictures.fetch(hash)).toMatchObject({ kind: 'cut' });
  expect(asked).toHaveLength(1);
});

it('takes nothing that has another sum, is too long, or ends too soon', async () => {
  const other = await before((_request, response) => {
    response.writeHead(200, ours);
    response.end('iets anders');
  });
  expect(await other.pictures.fetch(hash)).toEqual({ kind: 'wrong' });
  const long = await before((_request, response) => {
    response.writeHead(200, { ...ours, 'content-length': 200_000_001 });
    response.write('x');
  });
  expect(await long.pictures.fetch(hash)).toEqual({ kind: 'wrong' });
  const short = await before((_request, response) => {
    response.writeHead(200, { ...ours, 'content-length': 3 });
    response.write(bytes.subarray(0, 1), () => response.destroy());
  });
  expect(await short.pictures.fetch(hash)).toEqual({ kind: 'cut' });
});

it('lives with a server that is not there, and with being ended while it waits', async () => {
  const { pictures } = await before(() => undefined);
  const waiting = pictures.fetch(hash);
  pictures.close();
  expect(await waiting).toEqual({ kind: 'cut' });
  expect(await new ServerPictures('ws://127.0.0.1:1', 'x').has(hash)).toEqual({ kind: 'cut' });
});
