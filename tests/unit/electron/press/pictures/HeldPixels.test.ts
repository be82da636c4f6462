import type { Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { HeldPixels } from '../../../../../electron/press/pictures/HeldPixels';
import type { Rendition } from '../../../../../electron/press/pictures/makeRendition';
import { makeRendition } from '../../../../../electron/press/pictures/makeRendition';
import { drawnPicture, pictureFile } from '../../../../fixtures/pictures/drawnPicture';

const rendition: Rendition = {
  name: 'plein.jpg',
  crop: { left: 31, top: 17, width: 600, height: 450 },
  width: 320,
  height: 240,
  format: 'webp',
  credit: { creditLine: 'Ann Lee', altText: 'Een plein' },
};

const file = async (picture: Sharp): Promise<Uint8Array> => new Uint8Array(await picture.toBuffer());
const seeThrough = (): Sharp => drawnPicture().ensureAlpha(0.6);

const kinds: [string, () => Promise<Uint8Array>][] = [
  ['a JPEG', () => pictureFile('jpeg')],
  ['a JPEG that lies on its side', () => file(drawnPicture().withMetadata({ orientation: 6 }).jpeg())],
  ['a JPEG in inks', () => file(drawnPicture().toColourspace('cmyk').jpeg())],
  ['a JPEG of greys', () => file(drawnPicture().greyscale().jpeg())],
  ['a wide colour space', () => file(drawnPicture().withIccProfile('p3').jpeg())],
  ['a PNG', () => pictureFile('png')],
  ['a PNG one can see through', () => file(seeThrough().png())],
  ['a PNG with a palette', () => file(seeThrough().png({ palette: true, colours: 64 }))],
  ['a PNG of sixteen bits', () => file(drawnPicture().toColourspace('rgb16').png())],
  ['a WebP one can see through', () => file(seeThrough().webp())],
  ['an AVIF', () => pictureFile('avif')],
  ['a TIFF', () => pictureFile('tiff')],
];

it.each(kinds)('gives the bytes that the file gives: %s', async (_, make) => {
  const bytes = await make();
  const held = new HeldPixels();
  for (const turns of [0, 1] as const) {
    for (const format of ['webp', 'jpeg'] as const) {
      const one = { ...rendition, format, crop: { ...rendition.crop, turns } };
      const plain = Buffer.from(await makeRendition(bytes, one));
      expect(plain.equals(await makeRendition(bytes, one, held))).toBe(true);
      // And once more, of what is held by now.
      expect(plain.equals(await makeRendition(bytes.slice(), one, held))).toBe(true);
    }
  }
});

it('holds the pixels of the last picture as it was turned, and none of sixteen bits', async () => {
  const held = new HeldPixels();
  const kindOf = async (bytes: Uint8Array, turns: 0 | 1 = 0): Promise<string> =>
    (await (await held.picture(bytes, turns)).metadata()).format;
  const [one, other] = [await pictureFile('jpeg'), await pictureFile('png')];
  expect(await kindOf(one)).toBe('raw');
  const pixels = await (await held.picture(one, 0)).raw().toBuffer();
  expect(pixels.equals(await (await held.picture(one.slice(), 0)).raw().toBuffer())).toBe(true);
  expect(pixels.equals(await (await held.picture(one, 1)).raw().toBuffer())).toBe(false);
  expect(await kindOf(other)).toBe('raw');
  expect(await kindOf(await file(drawnPicture().toColourspace('rgb16').png()))).toBe('png');
});

it('says that a picture is damaged, and goes on with the next', async () => {
  const held = new HeldPixels();
  const whole = await pictureFile('jpeg');
  await expect(makeRendition(whole.subarray(0, whole.length / 2), rendition, held)).rejects.toMatchObject({
    fault: { kind: 'picture-damaged' },
  });
  await expect(makeRendition(whole, rendition, held)).resolves.toBeInstanceOf(Uint8Array);
});
