import fs from 'node:fs';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { articleOf } from '../../../../../electron/press/packages/articleOf';
import { encodeHistory } from '../../../../../electron/press/packages/historyBytes';
import type { PackageManifest } from '../../../../../electron/press/packages/PackageManifest';
import { makeSigningKey } from '../../../../../electron/press/signing/SigningKey';
import { bodyOf, emptyDocument, fieldsOf, stillsOf } from '../../../../../shared/article/documentShape';
import {
  flawIn,
  handParts,
  key,
  original,
  packedId,
  picture,
  readFrom,
  renamed,
  sealed,
  sha256,
  updatesOf,
  writtenPackage,
  zipByHand,
} from '../../../../fixtures/packedArticle';
import { freshFolder } from '../../../../library/freshLibrary';

const history = encodeHistory(updatesOf());
const parts = { 'history.bin': history, [`originals/${original.hash}.jpg`]: picture };

it('what was packed is read again: history with its moments, originals, and who sent it', async () => {
  const read = await readFrom(await writtenPackage(freshFolder()));
  if ('because' in read) throw new Error(read.because);
  expect(read.flaw).toBeNull();
  expect(read.updates.map(({ at }) => at)).toEqual(updatesOf().map(({ at }) => at));
  const doc = emptyDocument();
  for (const { bytes } of read.updates) Y.applyUpdate(doc, bytes);
  expect(bodyOf(doc).toString()).toMatch(/^en nog /);
  expect(read.originals).toEqual([original]);
  expect(read.missing).toEqual([]);
  expect(read.unasked).toEqual([]);
  expect(read.key.id).toBe(key.open.id);
  expect(read.manifest).toMatchObject({
    article: packedId,
    from: { name: 'Redactie' },
    until: '2026-03-01T11:30:00.000Z',
  });
});

it('the same article gives the same bytes', async () => {
  const updates = updatesOf();
  const [first, second] = await Promise.all(
    [freshFolder(), freshFolder()].map(async (folder) =>
      fs.readFileSync(await writtenPackage(folder, { updates })),
    ),
  );
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});

it('an original that is gone is left out and named, on both sides', async () => {
  const read = await readFrom(await writtenPackage(freshFolder(), { load: () => Promise.resolve(null) }));
  expect(read).toMatchObject({ originals: [], missing: [original], flaw: null });
});

it('an original that another took the place of goes along, for older versions', async () => {
  const doc = emptyDocument();
  const updates = updatesOf();
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
  const other = { ...original, hash: sha256(Buffer.from('another picture')), name: 'later.jpg' };
  doc.on('update', (bytes: Uint8Array) => updates.push({ at: '2026-03-02T09:00:00.000Z', bytes }));
  const [still] = stillsOf(doc).values();
  still?.set('original', other);
  const { asked } = await articleOf(updates, packedId, new AbortController().signal);
  expect(asked.map(({ name }) => name).sort()).toEqual(['later.jpg', 'plein.jpg']);
});

it('a moment in the future is that of the reading', async () => {
  const updates = updatesOf().map(({ bytes }) => ({ at: '2999-01-01T00:00:00.000Z', bytes }));
  const read = await readFrom(await writtenPackage(freshFolder(), { updates }));
  if ('because' in read) throw new Error(read.because);
  expect(new Set(read.updates.map(({ at }) => at))).toEqual(new Set(['2026-06-01T00:00:00.000Z']));
});

it('the same by hand is a sound package: what is refused below is so for its flaw alone', async () => {
  expect(await flawIn(await zipByHand(handParts(parts)), freshFolder())).toBeNull();
});

const stranger = makeSigningKey();
const unknownBlock = (): Uint8Array => {
  const doc = emptyDocument();
  for (const { bytes } of updatesOf()) Y.applyUpdate(doc, bytes);
  fieldsOf(doc).set('schema', 99);
  return Y.encodeStateAsUpdate(doc);
};
const [first, , third] = updatesOf();
if (!first || !third) throw new Error('no updates');
const bomb = Buffer.alloc(257 * 1024 * 1024);

const hostile: [what: string, file: () => Promise<Buffer>, because: string][] = [
  ['nothing', () => Promise.resolve(Buffer.alloc(0)), 'no-package'],
  ['a text', () => Promise.resolve(Buffer.from('geen pakket')), 'no-package'],
  [
    'a zip of something else',
    () => zipByHand([{ name: 'brief.txt', bytes: Buffer.from('dag') }], false),
    'damaged',
  ],
  [
    'a name that leads out of the folder',
    async () =>
      renamed(
        await zipByHand([...handParts(parts), { name: 'xx/uit.txt', bytes: picture }]),
        'xx/uit.txt',
        '../uit.txt',
      ),
    'unsafe-part',
  ],
  [
    'a name from the root',
    async () =>
      renamed(
        await zipByHand([...handParts(parts), { name: 'x/uit.txt', bytes: picture }]),
        'x/uit.txt',
        '//uit.txt',
      ),
    'unsafe-part',
  ],
  [
    'a name of Windows',
    async () =>
      renamed(
        await zipByHand([...handParts(parts), { name: 'c__uit.txt', bytes: picture }]),
        'c__uit.txt',
        'c:\\uit.txt',
      ),
    'unsafe-part',
  ],
  [
    'a link',
    () =>
      zipByHand([...handParts(parts), { name: 'link', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }]),
    'unsafe-part',
  ],
  [
    'a part twice',
    async () =>
      renamed(
        await zipByHand([...handParts(parts), { name: 'historx.bin', bytes: history }]),
        'historx.bin',
        'history.bin',
      ),
    'part-twice',
  ],
  [
    'a part that is not listed',
    () => zipByHand([...handParts(parts), { name: 'nog.bin', bytes: picture }]),
    'part-unlisted',
  ],
  [
    'thousands of parts',
    () => zipByHand(Array.from({ length: 5000 }, (_, at) => ({ name: `originals/${at}`, bytes: picture }))),
    'too-large',
  ],
  [
    'a list without a history',
    () => zipByHand(handParts({ [`originals/${original.hash}.jpg`]: picture })),
    'part-missing',
  ],
  [
    'a listed original that is not there',
    () => zipByHand(handParts(parts).filter(({ name }) => !name.startsWith('originals/'))),
    'part-missing',
  ],
  [
    'an original with another sum',
    () =>
      zipByHand(
        handParts(parts).map((entry) =>
          entry.name.startsWith('originals/')
            ? { ...entry, bytes: Buffer.from('the bytes of b picture') }
            : entry,
        ),
      ),
    'part-changed',
  ],
  [
    'an original under the name of another',
    () => zipByHand(handParts({ 'history.bin': history, [`originals/${sha256(history)}.jpg`]: picture })),
    'part-changed',
  ],
  [
    'another history than is signed',
    () =>
      zipByHand(
        handParts(parts).map((entry) =>
          entry.name === 'history.bin' ? { ...entry, bytes: encodeHistory(updatesOf()) } : entry,
        ),
      ),
    'part-changed',
  ],
  [
    'a history that is small here and without end when it is read',
    () => zipByHand(handParts({ 'history.bin': bomb }).map((entry) => ({ ...entry, packed: true }))),
    'too-large',
  ],
  [
    'an original that is packed once more',
    () =>
      zipByHand(handParts(parts).map((entry) => ({ ...entry, packed: entry.name.startsWith('originals/') }))),
    'too-large',
  ],
  [
    'a list of another key than signed it',
    () =>
      zipByHand(
        handParts(parts, (manifest) => ({
          ...manifest,
          from: { name: 'Redactie', key: stranger.open.raw.toString('base64') },
        })),
      ),
    'signature',
  ],
  [
    'no signature',
    () => zipByHand(handParts(parts).filter(({ name }) => name !== 'manifest.sig')),
    'signature',
  ],
  [
    'a list that was changed after it was signed',
    async () => {
      const entries = handParts(parts);
      const changed = entries.map((entry) =>
        entry.name === 'manifest.json'
          ? {
              ...entry,
              bytes: Buffer.from(Buffer.from(entry.bytes).toString().replace('Redactie', 'Directie')),
            }
          : entry,
      );
      return zipByHand(changed);
    },
    'signature',
  ],
  ['a newer format', () => zipByHand(handParts(parts, (manifest) => ({ ...manifest, version: 2 }))), 'newer'],
  [
    'a newer shape of articles',
    () => zipByHand(handParts(parts, (manifest) => ({ ...manifest, schema: 2 }))),
    'newer',
  ],
  [
    'a newer shape that the list keeps quiet about',
    () => zipByHand(handParts({ 'history.bin': encodeHistory([{ at: first.at, bytes: unknownBlock() }]) })),
    'newer',
  ],
  [
    'another article than is listed',
    () =>
      zipByHand(
        handParts({
          'history.bin': encodeHistory(updatesOf('1'.repeat(8) + '-1111-4111-8111-' + '1'.repeat(12))),
        }),
      ),
    'history',
  ],
  [
    'a history with a gap',
    () => zipByHand(handParts({ 'history.bin': encodeHistory([first, third]) })),
    'history',
  ],
  [
    'a history that is none',
    () => zipByHand(handParts({ 'history.bin': Buffer.from('KPH1rommel') })),
    'history',
  ],
  [
    'updates that are none',
    () =>
      zipByHand(
        handParts({ 'history.bin': encodeHistory([{ at: first.at, bytes: Buffer.alloc(40, 0xff) }]) }),
      ),
    'history',
  ],
  [
    'a list that is no JSON',
    () => zipByHand([{ name: 'manifest.json', bytes: Buffer.from('{') }]),
    'no-package',
  ],
  [
    'a list with more in it than is known',
    () => zipByHand(handParts(parts, (manifest) => ({ ...manifest, extra: 1 }))),
    'no-package',
  ],
  [
    'a list that names a file elsewhere',
    () =>
      zipByHand(
        handParts(parts, (manifest: PackageManifest) => ({
          ...manifest,
          parts: [...manifest.parts, { path: '../uit', bytes: 1, sha256: original.hash }],
        })),
      ),
    'no-package',
  ],
  ['a file that was cut off', async () => (await zipByHand(handParts(parts))).subarray(0, 900), 'damaged'],
  [
    'bytes before and after it',
    async () => sealed(Buffer.concat([Buffer.from('PK'), await zipByHand(handParts(parts))])),
    'damaged',
  ],
];

it.each(hostile)('%s is not taken in', async (_what, file, because) => {
  const folder = freshFolder();
  expect(await flawIn(await file(), folder)).toMatchObject({ because });
  expect(fs.readdirSync(folder)).toEqual(['hostile.katern']);
});
