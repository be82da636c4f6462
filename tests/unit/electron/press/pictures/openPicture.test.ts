import { describe, expect, it } from 'vitest';
import { openPicture } from '../../../../../electron/press/pictures/openPicture';
import type { Fault } from '../../../../../shared/faults/Fault';
import { FaultError } from '../../../../../shared/faults/FaultError';
import { drawnPicture, pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { withTags } from '../../../../fixtures/pictures/exiftool';
import { notPictures, pngOfSize } from '../../../../fixtures/pictures/hostileFiles';

const refused = async (bytes: Uint8Array): Promise<Fault | null> => {
  try {
    await openPicture(bytes, 'plein.jpg');
    return null;
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
};

describe('openPicture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('opens %s by its content', async (format) => {
    const opened = await openPicture(await pictureFile(format, 300, 200), 'a.txt');
    expect(opened).toMatchObject({ type: `image/${format}`, width: 300, height: 200 });
  });

  it('gives the size of a turned picture upright', async () => {
    const turned = withTags(await pictureFile('jpeg', 300, 200), 'jpg', ['-Orientation#=6']);
    expect(await openPicture(turned, 'a.jpg')).toMatchObject({ width: 200, height: 300 });
  });

  it('refuses an empty file', async () => {
    expect(await refused(new Uint8Array(0))).toEqual({ kind: 'picture-empty', name: 'plein.jpg' });
  });

  it.each(notPictures)('refuses %s: %j', async (found, start) => {
    const fault = await refused(new Uint8Array(Buffer.from(start, 'latin1')));
    expect(fault).toEqual({ kind: 'picture-kind-refused', name: 'plein.jpg', found });
  });

  it('refuses 30,000 by 30,000 by its header, without decoding', async () => {
    const started = performance.now();
    expect(await refused(pngOfSize(30_000, 30_000))).toEqual({
      kind: 'picture-too-large',
      name: 'plein.jpg',
      width: 30_000,
      height: 30_000,
      limitMegapixels: 120,
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('refuses an AVIF whose header says it is huge', async () => {
    const bytes = await pictureFile('avif', 300, 200);
    const ispe = Buffer.from(bytes.buffer).indexOf('ispe');
    new DataView(bytes.buffer).setUint32(ispe + 8, 60_000);
    new DataView(bytes.buffer).setUint32(ispe + 12, 60_000);
    expect(await refused(bytes)).toMatchObject({ kind: 'picture-too-large', width: 60_000, height: 60_000 });
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'refuses a %s that was cut off',
    async (format) => {
      const whole = await pictureFile(format);
      for (const part of [0.02, 0.5, 0.95]) {
        expect(await refused(whole.slice(0, Math.ceil(whole.length * part))), `${part}`).toMatchObject({
          kind: 'picture-damaged',
        });
      }
    },
  );

  it('refuses a PNG whose pixels are fewer than it says', async () => {
    expect(await refused(pngOfSize(2000, 2000))).toMatchObject({ kind: 'picture-damaged' });
  });

  it('refuses magic bytes followed by noise', async () => {
    const noise = Buffer.from(await drawnPicture(200, 200).raw().toBuffer());
    for (const magic of [
      '\xff\xd8\xff\xe0',
      '\x89PNG\r\n\x1a\n',
      'RIFF\x10\0\0\0WEBPVP8 ',
      'II*\0\x08\0\0\0',
      '\0\0\0\x1cftypavif\0\0\0\0avifmif1',
    ]) {
      const bytes = new Uint8Array(Buffer.concat([Buffer.from(magic, 'latin1'), noise]));
      expect(await refused(bytes)).toMatchObject({ kind: 'picture-damaged' });
    }
  });
});
