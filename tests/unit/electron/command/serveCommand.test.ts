import fs from 'node:fs';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { command } from '../../../fixtures/commandAtWork';
import { freshFolder } from '../../../library/freshLibrary';

describe('katern serve', () => {
  it('refuses what would send the token over a network for everybody to read', async () => {
    const { code, err } = await command(['serve', '--host', '0.0.0.0'], freshFolder());
    expect(code).toBe(2);
    expect(err).toContain('0.0.0.0');
  });

  it('refuses half a certificate, one that is none, and a port that is none', async () => {
    const folder = freshFolder();
    const pem = path.join(folder, 'cert.pem');
    fs.writeFileSync(pem, 'geen certificaat');
    const serve = (...more: string[]) => command(['serve', '--folder', folder, ...more], folder);
    expect(await serve('--cert', pem)).toMatchObject({ code: 2 });
    expect(await serve('--cert', pem, '--key', pem)).toMatchObject({ code: 2 });
    expect(await serve('--cert', path.join(folder, 'weg.pem'), '--key', pem)).toMatchObject({ code: 3 });
    for (const port of ['nul', '-1', '70000', '8417x'])
      expect(await serve(`--port=${port}`)).toMatchObject({ code: 2 });
  });

  it('refuses a token that is too short, and says where it lies', async () => {
    const folder = freshFolder();
    fs.writeFileSync(path.join(folder, 'token'), 'kort\n');
    const { code, err } = await command(['serve', '--folder', folder], folder);
    expect(code).toBe(2);
    expect(err).toContain(path.join(folder, 'token'));
  });

  it('makes a token that only its owner may read, and says that a port is taken', async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const folder = path.join(freshFolder(), 'server');
    const { code, err } = await command(['serve', '--folder', folder, '--port', String(port)], folder);
    expect(code).toBe(3);
    expect(err).toContain('EADDRINUSE');
    const token = path.join(folder, 'token');
    expect(fs.readFileSync(token, 'utf8').trim()).toMatch(/^[\w-]{43}$/);
    if (process.platform !== 'win32') expect(fs.statSync(token).mode & 0o777).toBe(0o600);
  });
});
