import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PicturePool } from '../../../../../electron/press/pictures/PicturePool';
import type { ReadPicture } from '../../../../../electron/press/pictures/readPicture';
import type { Fault } from '../../../../../shared/faults/Fault';
import { FaultError } from '../../../../../shared/faults/FaultError';
import { drawing } from '../../../../bench/drawing';
import { builtWorker } from '../../../../fixtures/pictures/builtWorker';
import { pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { tagsOf, withTags } from '../../../../fixtures/pictures/exiftool';
import {
  hostileChunks,
  hostilePackets,
  hostileSegments,
  jpegWith,
  pngWith,
  tiffWithLong,
  webpWith,
  xmpSegments,
} from '../../../../fixtures/pictures/hostileMetadata';
import { privateJpegTags, secret } from '../../../../fixtures/pictures/privateTags';
import { shippedCreditRules } from '../../../../fixtures/shippedCreditRules';

/** `KATERN_MUTATIONS=2000` for more of each kind of file. */
const mutations = Number(process.env['KATERN_MUTATIONS'] ?? 40);

const formats = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;
const extensions = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', tiff: 'tif' } as const;
const [width, height] = [120, 80];
const rules = shippedCreditRules();

/** What a picture from outside may be refused with: each has its sentences for people. */
const messages: ReadonlySet<Fault['kind']> = new Set([
  'picture-damaged',
  'picture-empty',
  'picture-kind-refused',
  'picture-too-large',
  'file-too-large',
] as const);

let worker: Awaited<ReturnType<typeof builtWorker>>;
let pool: PicturePool;
const whole = {} as Record<(typeof formats)[number], Uint8Array>;

beforeAll(async () => {
  for (const format of formats) {
    const plain = await pictureFile(format, width, height);
    const tags =
      format === 'jpeg' ? privateJpegTags : [`-XMP-exif:GPSLatitude=52.1`, '-XMP-dc:Creator=Ann Lee'];
    whole[format] = withTags(plain, extensions[format], tags);
  }
  worker = await builtWorker();
  // One worker, so that one that was lost would be missed by what comes next.
  pool = new PicturePool(worker.entry, 1);
}, 60_000);

afterAll(() => {
  pool.close();
  worker.remove();
});

/** What was read; or the message it is refused with, which must be one. */
async function takenIn(bytes: Uint8Array): Promise<ReadPicture | Fault> {
  try {
    return await pool.read(bytes, 'a.jpg', rules);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    expect(messages).toContain(error.fault.kind);
    return error.fault;
  }
}

/** A copy of what was taken in; nothing is in it but the credit it was given. */
async function copyIsClean(bytes: Uint8Array, read: ReadPicture): Promise<void> {
  const crop = { left: 0, top: 0, width: read.width, height: read.height };
  const made = await pool.make(bytes, {
    name: 'a.jpg',
    crop,
    width: Math.min(60, read.width),
    height: Math.min(40, read.height),
    format: 'jpeg',
    credit: { creditLine: 'Ann Lee' },
  });
  const tags = tagsOf(made, 'jpg');
  const own =
    /^(?:SourceFile|ExifTool|File|System|JFIF|Composite|IPTC|Photoshop|XMP-x|XMP-photoshop|XMP-rdf)/u;
  expect(Object.keys(tags).filter((name) => !own.test(name))).toEqual([]);
  expect(JSON.stringify(tags)).not.toContain(secret);
}

/** No text is longer than is looked at, and none holds what a text cannot. */
function isBounded({ read, altText, caption }: ReadPicture): void {
  for (const text of [...Object.values(read), altText, caption]) {
    expect(text.length).toBeLessThanOrEqual(20_000);
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
  }
}

describe('metadata that lies', () => {
  const lies: [what: string, make: () => Uint8Array][] = [
    ...hostileSegments.map(([what, segments]): [string, () => Uint8Array] => [
      `JPEG, ${what}`,
      () => jpegWith(whole.jpeg, segments),
    ]),
    ...hostilePackets.flatMap(([what, packet]): [string, () => Uint8Array][] => [
      [`JPEG, ${what}`, () => jpegWith(whole.jpeg, xmpSegments(packet))],
      [`WebP, ${what}`, () => webpWith(whole.webp, width, height, packet)],
      [
        `PNG, ${what}`,
        () =>
          pngWith(whole.png, [['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), packet])]]),
      ],
    ]),
    ['TIFF, a maker of many megabytes', () => tiffWithLong(whole.tiff, 0x013b, 2)],
    ['TIFF, IIM of many megabytes', () => tiffWithLong(whole.tiff, 0x83bb, 4)],
    ['TIFF, XMP of many megabytes', () => tiffWithLong(whole.tiff, 0x02bc, 1)],
    ['TIFF, a Photoshop block of many megabytes', () => tiffWithLong(whole.tiff, 0x8649, 7)],
    ...hostileChunks.map(([what, chunks]): [string, () => Uint8Array] => [
      `PNG, ${what}`,
      () => pngWith(whole.png, chunks),
    ]),
  ];

  it.each(lies)('%s', { timeout: 60_000 }, async (_, make) => {
    const bytes = make();
    const taken = await takenIn(bytes);
    if (!('kind' in taken)) {
      isBounded(taken);
      expect(JSON.stringify(taken)).not.toMatch(/root:|aaaaaaaaaaaaaaaaaaaaa/u);
      await copyIsClean(bytes, taken);
    }
    // The worker is there for the next one.
    expect(await takenIn(whole.webp)).toMatchObject({ type: 'image/webp', width, height });
  });
});

describe('files that were changed', () => {
  it.each(formats)('%s: turned bits, missing ends, other sizes', { timeout: 300_000 }, async (format) => {
    const draw = drawing(format.length * 7919);
    let refused = 0;
    for (let turn = 0; turn < mutations; turn++) {
      const bytes = changed(whole[format], draw);
      const taken = await takenIn(bytes);
      if ('kind' in taken) refused++;
      else isBounded(taken);
      // A look at what such a copy carries takes another program, so not at each.
      if (!('kind' in taken) && turn % 10 === 0) await copyIsClean(bytes, taken);
    }
    expect(refused).toBeGreaterThan(0);
    expect(await takenIn(whole[format])).toMatchObject({ type: `image/${format}`, width, height });
  });
});

/** A file with something wrong in it: the more so at its beginning, where it says what it is. */
function changed(file: Uint8Array, draw: () => number): Uint8Array {
  const bytes = file.slice();
  const kind = Math.floor(draw() * 4);
  if (kind === 0) return bytes.slice(0, Math.floor(draw() * bytes.length));
  if (kind === 1) {
    const at = Math.floor(draw() * bytes.length);
    return new Uint8Array(
      Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(draw() * 40))]),
    );
  }
  for (let turns = 1 + Math.floor(draw() * 8); turns > 0; turns--) {
    const at = Math.floor(draw() ** 3 * bytes.length);
    if (kind === 2) bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(draw() * 8));
    // Lengths and sizes of the largest kind.
    else bytes.fill(draw() < 0.5 ? 0xff : 0, at, at + 4);
  }
  return bytes;
}

describe('files that are two things at once', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each(formats)('what stands behind a %s is in no copy of it', async (format) => {
    const bytes = new Uint8Array(
      Buffer.concat([whole[format], html, Buffer.from('PK\x03\x04', 'latin1'), html]),
    );
    const taken = await takenIn(bytes);
    if ('kind' in taken) return;
    const crop = { left: 0, top: 0, width, height };
    const made = await pool.make(bytes, {
      name: 'a',
      crop,
      width: 60,
      height: 40,
      format: 'webp',
      credit: { creditLine: 'Ann Lee' },
    });
    expect(Buffer.from(made).includes('<script>')).toBe(false);
  });

  it('a page that begins as a GIF, and one in a comment of a JPEG, are what their first bytes say', async () => {
    expect(await takenIn(new Uint8Array(Buffer.from('GIF89a/*<svg onload=1>*/=1;')))).toMatchObject({
      kind: 'picture-kind-refused',
    });
    const taken = await takenIn(jpegWith(whole.jpeg, [[0xfe, html]]));
    expect(taken).toMatchObject({ type: 'image/jpeg', width, height });
    expect(JSON.stringify(taken)).not.toContain('<script>');
  });
});
