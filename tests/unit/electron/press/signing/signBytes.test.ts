import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkSignature } from '../../../../../electron/press/signing/checkSignature';
import { parsePublicKey, printPublicKey } from '../../../../../electron/press/signing/PublicKey';
import { parseSignature } from '../../../../../electron/press/signing/Signature';
import { signBytes } from '../../../../../electron/press/signing/signBytes';
import {
  makeSigningKey,
  parseSigningKey,
  printSigningKey,
} from '../../../../../electron/press/signing/SigningKey';

const bytes = Buffer.from('a manifest');

/** A key whose file was written once, so that what is made of it can be said here. */
const pem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
-----END PRIVATE KEY-----
`;

describe('signBytes', () => {
  it('gives a text by which anybody with the public key can tell', () => {
    const key = makeSigningKey();
    const signature = parseSignature(signBytes(bytes, key, 'Filmblad'));
    const open = parsePublicKey(printPublicKey(key.open));
    if (!signature || !open) throw new Error('neither is read back');
    expect(checkSignature(bytes, signature, open)).toBe(true);
    expect(checkSignature(Buffer.from('another'), signature, open)).toBe(false);
    expect(checkSignature(bytes, signature, makeSigningKey().open)).toBe(false);
  });

  it('gives the same text each time, in the format of minisign', () => {
    const key = parseSigningKey(pem);
    if (!key) throw new Error('no key');
    // RFC 8032, 7.1, test 1: the public key of this secret one.
    expect(key.open.raw.toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    expect(signBytes(bytes, key, 'Filmblad')).toBe(signBytes(bytes, key, 'Filmblad'));
    const lines = signBytes(bytes, key, 'Filmblad').split('\n');
    expect(lines.map((line) => line.length)).toEqual([35, 100, 25, 88, 0]);
    expect(Buffer.from(lines[1]!, 'base64').toString('latin1', 0, 2)).toBe('Ed');
  });

  it('is understood by openssl', () => {
    const key = parseSigningKey(pem);
    const { stdout } = spawnSync('openssl', ['pkey', '-text', '-noout'], { input: pem, encoding: 'utf8' });
    const said = stdout.replace(/[\s:]/g, '');
    expect(said).toContain(`pub${key?.open.raw.toString('hex')}`);
  });
});

describe('keys as files', () => {
  it('come back as they were', () => {
    const key = makeSigningKey();
    expect(parseSigningKey(printSigningKey(key))?.open.id).toBe(key.open.id);
    expect(parsePublicKey(printPublicKey(key.open))?.id).toBe(key.open.id);
    const [, line = ''] = printPublicKey(key.open).split('\n');
    expect(parsePublicKey(line)?.id).toBe(key.open.id);
    expect(key.open.id).toMatch(/^[0-9A-F]{16}$/);
  });

  it('are refused when they are none', () => {
    for (const none of ['', 'RWQ', 'x'.repeat(56), printSigningKey(makeSigningKey())])
      expect(parsePublicKey(none)).toBeNull();
    const one = Buffer.from(printPublicKey(makeSigningKey().open).split('\n')[1]!, 'base64');
    one[20]! ^= 1;
    expect(parsePublicKey(one.toString('base64'))).toBeNull();
    expect(parseSigningKey('no key')).toBeNull();
    expect(parseSigningKey(printPublicKey(makeSigningKey().open))).toBeNull();
  });
});
