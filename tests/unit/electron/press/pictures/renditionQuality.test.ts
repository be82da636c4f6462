import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { makeRendition } from '../../../../../electron/press/pictures/makeRendition';
import { noCredit } from '../../../../../shared/still/stillOfRead';
import { likeness } from '../../../../fixtures/pictures/likeness';

const folder = path.resolve('resources/sample');

let original: Uint8Array;
let crop = { left: 0, top: 0, width: 0, height: 0 };
beforeAll(async () => {
  const name = (await fs.readdir(folder)).find((file) => /\.(?:jpe?g|png|webp)$/.test(file)) ?? '';
  original = await fs.readFile(path.join(folder, name));
  const { width, height } = await sharp(original).metadata();
  crop = { left: 0, top: 0, width, height };
});

async function copy(format: 'avif' | 'webp' | 'jpeg', width: number): Promise<Uint8Array> {
  const height = Math.round((width * crop.height) / crop.width);
  const credit = { ...noCredit, altText: '' };
  return await makeRendition(original, { name: 'still', crop, width, height, format, credit });
}

async function brightness(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  return await sharp(bytes).resize({ width, height, fit: 'fill' }).greyscale().raw().toBuffer();
}

it('tells pictures that are alike from those that are not', async () => {
  const [width, height] = [480, Math.round((480 * crop.height) / crop.width)];
  const sharpOne = await brightness(original, width, height);
  const mush = await sharp(original).resize({ width, height }).blur(4).greyscale().raw().toBuffer();
  expect(likeness(sharpOne, sharpOne, width, height)).toBeCloseTo(1, 6);
  expect(likeness(sharpOne, mush, width, height)).toBeLessThan(0.85);
});

it('makes an AVIF that is smaller than the JPEG, light on a phone, and no mush', async () => {
  const largest = await copy('jpeg', crop.width);
  for (const width of [360, 480, 800]) {
    const [avif, jpeg] = [await copy('avif', width), await copy('jpeg', width)];
    expect(avif.byteLength).toBeLessThan(jpeg.byteLength);
    if (width <= 480) expect(avif.byteLength).toBeLessThanOrEqual(40 * 1024);
    const { height } = await sharp(avif).metadata();
    const alike = likeness(
      await brightness(avif, width, height),
      await brightness(largest, width, height),
      width,
      height,
    );
    expect(alike).toBeGreaterThanOrEqual(0.9);
  }
});
