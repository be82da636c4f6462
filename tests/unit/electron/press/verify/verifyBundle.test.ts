import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import type { ManifestFile } from '../../../../../electron/press/bundle/Manifest';
import type { PublicKey } from '../../../../../electron/press/signing/PublicKey';
import { signBytes } from '../../../../../electron/press/signing/signBytes';
import { makeSigningKey } from '../../../../../electron/press/signing/SigningKey';
import type { Verification } from '../../../../../electron/press/verify/verifyBundle';
import { verifyBundle } from '../../../../../electron/press/verify/verifyBundle';
import { bundleTexts, listed, manifestOf, writeAsZip, writeFolder } from '../../../../fixtures/writtenBundle';

let place = '';
beforeEach(async () => {
  place = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-verify-'));
});
afterEach(() => fs.rm(place, { recursive: true, force: true }));

function verify(
  at: string,
  {
    demanded = null,
    known = [],
    signal,
  }: { demanded?: PublicKey | null; known?: PublicKey[]; signal?: AbortSignal } = {},
): Promise<Verification> {
  return verifyBundle({
    place: at,
    demanded,
    known,
    signal: signal ?? new AbortController().signal,
    progress: () => undefined,
  });
}

const differences = async (at: string, keys: Parameters<typeof verify>[1] = {}): Promise<string[]> =>
  (await verify(at, keys)).differences.map(({ kind, path: name }) => `${kind} ${name}`);

const folder = (): string => path.join(place, 'bundel');
const written = (): Promise<string> => writeFolder(folder(), bundleTexts);
const inside = (name: string): string => path.join(folder(), name);

describe('a bundle that is what its manifest says', () => {
  it('is whole as a folder and as a zip', async () => {
    const expected = {
      site: 'https://filmblad.example/',
      files: 3,
      bytes: Object.values(bundleTexts).join('').length,
      signature: { kind: 'none' },
      differences: [],
      ignored: [],
    };
    expect(await verify(await written())).toEqual(expected);
    expect(await verify(await writeAsZip(path.join(place, 'bundel.zip'), bundleTexts))).toEqual(expected);
  });

  it('may have lain in a folder that a system looked into', async () => {
    await written();
    await fs.writeFile(inside('film/.DS_Store'), 'of the system');
    expect(await verify(folder())).toMatchObject({ differences: [], ignored: ['film/.DS_Store'] });
  });
});

describe('a folder that differs', () => {
  beforeEach(written);

  it('says which file has other content, and which another size', async () => {
    await fs.writeFile(inside('index.html'), bundleTexts['index.html']!.replace('Voor', 'Vuur'));
    await fs.appendFile(inside('thema/pagina.css'), ' ');
    expect(await differences(folder())).toEqual(['content index.html', 'size thema/pagina.css']);
  });

  it('says what is missing, and what is not listed', async () => {
    await fs.rename(inside('index.html'), inside('home.html'));
    expect(await differences(folder())).toEqual(['unlisted home.html', 'missing index.html']);
  });

  it('takes no link for a file, and follows none', async () => {
    await fs.rename(inside('index.html'), path.join(place, 'elsewhere.html'));
    await fs.symlink(path.join(place, 'elsewhere.html'), inside('index.html'));
    await fs.symlink(place, inside('more'));
    expect(await differences(folder())).toEqual(['link index.html', 'unlisted more']);
  });

  it('is stopped by whoever asked', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(verify(folder(), { signal: stop.signal })).rejects.toMatchObject({
      fault: { kind: 'export-cancelled' },
    });
  });

  it('says when nothing can be read at all', async () => {
    await expect(verify(inside('nowhere'))).rejects.toMatchObject({
      fault: { kind: 'place-unreadable', code: 'ENOENT' },
    });
  });
});

describe('a manifest from anywhere', () => {
  const withManifest = async (manifest: string | Uint8Array): Promise<string[]> => {
    await writeFolder(folder(), bundleTexts, Buffer.from(manifest));
    return differences(folder());
  };
  const [first, second, third] = listed(bundleTexts) as [ManifestFile, ManifestFile, ManifestFile];
  const listing = (...files: ManifestFile[]): Promise<string[]> => withManifest(manifestOf(files));

  it('may be missing, a link, or none', async () => {
    await written();
    await fs.rm(inside('manifest.json'));
    expect(await differences(folder())).toEqual(['manifest-missing manifest.json']);
    await fs.symlink(path.join(place, 'bundel', 'index.html'), inside('manifest.json'));
    expect(await differences(folder())).toEqual(['manifest-missing manifest.json']);
    await fs.rm(inside('manifest.json'));
    for (const none of ['', '{', '[]', '{"katern":2,"files":[]}', '\u0000'.repeat(1000), '['.repeat(100_000)])
      expect(await withManifest(none)).toEqual(['manifest-malformed manifest.json']);
  });

  it('lists nothing outside the bundle, and nothing that lies there is read', async () => {
    await fs.writeFile(path.join(place, 'secret'), bundleTexts['index.html']!);
    const outside = { ...first, path: '../secret' };
    expect(await listing(outside, first, second, third)).toEqual(['unsafe-name ../secret']);
    for (const name of [
      '/etc/passwd',
      'a/../../secret',
      'C:/x',
      'a\\b',
      'a//b',
      './a',
      '',
      'a\u0000',
      'x'.repeat(2000),
      'manifest.json',
      'Manifest.json',
      'manifest.sig',
    ])
      expect(await listing({ ...first, path: name }, first, second, third)).toEqual([`unsafe-name ${name}`]);
  });

  it('lists no file twice, nor in two spellings', async () => {
    expect(await listing(first, first, second, third)).toEqual(['twice index.html']);
    expect(await listing(first, { ...first, path: 'INDEX.html' }, second, third)).toEqual([
      'missing INDEX.html',
      'twice index.html',
    ]);
  });

  it('has sizes and hashes that files can have', async () => {
    for (const wrong of [
      { bytes: -1 },
      { bytes: 1.5 },
      { bytes: 1e300 },
      { sha256: 'x' },
      { sha256: first.sha256.toUpperCase() },
    ]) {
      expect(await listing({ ...first, ...wrong }, second, third)).toEqual(['manifest-malformed index.html']);
    }
  });

  it('names a file with the size of a disk without having it read', async () => {
    expect(await listing({ ...first, bytes: 2 ** 39 }, second, third)).toEqual(['size index.html']);
  });
});

describe('a zip from anywhere', () => {
  const zip = (): string => path.join(place, 'bundel.zip');
  const manifest = manifestOf(listed(bundleTexts));

  /** Writes the bundle with more beside it; a name may be put in place of the one that a zip is written with. */
  const zipWith = async (
    more: { name: string; text?: string | Buffer; mode?: number; rename?: string }[],
    listing: Uint8Array = manifest,
  ): Promise<void> => {
    const file = new yazl.ZipFile();
    const all = { ...bundleTexts, 'manifest.json': Buffer.from(listing) };
    for (const [name, text] of Object.entries(all)) file.addBuffer(Buffer.from(text), `bundel/${name}`);
    for (const { name, text = 'x', mode = 0o100644 } of more)
      file.addBuffer(Buffer.from(text), name, { mode });
    file.end();
    let bytes = await buffer(file.outputStream);
    for (const { name, rename = name } of more)
      bytes = Buffer.from(bytes.toString('latin1').replaceAll(name, rename), 'latin1');
    await fs.writeFile(zip(), bytes);
  };

  it('is no bundle when it is no zip, or cut off', async () => {
    await fs.writeFile(zip(), 'not a zip at all');
    expect(await differences(zip())).toEqual(['unreadable ']);
    await fs.writeFile(zip(), '');
    expect(await differences(zip())).toEqual(['unreadable ']);
    await zipWith([]);
    const whole = await fs.readFile(zip());
    await fs.writeFile(zip(), whole.subarray(0, whole.length - 40));
    expect(await differences(zip())).toEqual(['unreadable ']);
  });

  it('says which of its files is damaged', async () => {
    await writeAsZip(zip(), { ...bundleTexts, 'beeld.jpg': 'pixels as they are' });
    const bytes = await fs.readFile(zip());
    bytes[bytes.indexOf('pixels as') + 2] = 0x21;
    await fs.writeFile(zip(), bytes);
    expect(await differences(zip())).toEqual(['content beeld.jpg']);
  });

  it('says what is there twice, and what lies outside its folder', async () => {
    await zipWith([{ name: 'bundel/index.html' }]);
    expect(await differences(zip())).toEqual(['twice index.html']);
    await zipWith([{ name: 'elders.txt' }, { name: 'xx/op.txt', rename: '../op.txt' }]);
    expect(await differences(zip())).toEqual(['unlisted ../../op.txt', 'unlisted ../elders.txt']);
  });

  it('takes no link for a file', async () => {
    const texts = { ...bundleTexts, 'naar.txt': '/etc/passwd' };
    await zipWith(
      [{ name: 'bundel/naar.txt', text: '/etc/passwd', mode: 0o120777 }],
      manifestOf(listed(texts)),
    );
    expect(await differences(zip())).toEqual(['link naar.txt']);
  });

  it('unpacks no more than is listed of a file that unpacks without end', async () => {
    const texts = { ...bundleTexts, 'bom.txt': 'klein' };
    await zipWith([{ name: 'bundel/bom.txt', text: Buffer.alloc(20_000_000) }], manifestOf(listed(texts)));
    expect(await differences(zip())).toEqual(['size bom.txt']);
  });
});

describe('a signature', () => {
  const key = makeSigningKey();
  const other = makeSigningKey();
  const manifest = manifestOf(listed(bundleTexts));
  const signed = async (text: string): Promise<string> => {
    await written();
    await fs.writeFile(inside('manifest.sig'), text);
    return folder();
  };
  const good = signBytes(manifest, key, 'Filmblad');

  it('is good when it is of the manifest and of a key that is known or demanded', async () => {
    await signed(good);
    const state = { kind: 'good', key: key.open.id };
    expect(await verify(folder(), { demanded: key.open })).toMatchObject({
      signature: state,
      differences: [],
    });
    expect(await verify(folder(), { known: [other.open, key.open] })).toMatchObject({
      signature: state,
      differences: [],
    });
  });

  it('is worth nothing when nobody knows its key, and is said to be that', async () => {
    await signed(good);
    expect(await verify(folder())).toMatchObject({
      signature: { kind: 'unknown-key', key: key.open.id },
      differences: [],
    });
    expect(await verify(folder(), { known: [other.open] })).toMatchObject({
      signature: { kind: 'unknown-key' },
    });
  });

  it('has to be there when it is demanded', async () => {
    await written();
    expect(await differences(folder(), { demanded: key.open })).toEqual(['unsigned manifest.sig']);
  });

  it('has to be of the key that is demanded', async () => {
    await signed(signBytes(manifest, other, 'Filmblad'));
    expect(await differences(folder(), { demanded: key.open })).toEqual(['signature-other-key manifest.sig']);
  });

  it('has to be of these bytes, and of what is said with it', async () => {
    await signed(signBytes(manifest.subarray(1), key, 'Filmblad'));
    expect(await differences(folder(), { demanded: key.open })).toEqual(['signature-wrong manifest.sig']);
    expect(await differences(folder(), { known: [key.open] })).toEqual(['signature-wrong manifest.sig']);
    await signed(good.replace('Filmblad', 'Krantblad'));
    expect(await differences(folder(), { demanded: key.open })).toEqual(['signature-wrong manifest.sig']);
  });

  it('has to be one', async () => {
    for (const none of ['', 'no signature', good.slice(0, 100), 'x'.repeat(10_000)]) {
      await signed(none);
      expect(await differences(folder(), { demanded: key.open })).toEqual([
        'signature-malformed manifest.sig',
      ]);
      expect(await differences(folder())).toEqual(['signature-malformed manifest.sig']);
    }
    await fs.rm(inside('manifest.sig'));
    await fs.symlink('index.html', inside('manifest.sig'));
    expect(await differences(folder())).toEqual(['signature-malformed manifest.sig']);
  });
});
