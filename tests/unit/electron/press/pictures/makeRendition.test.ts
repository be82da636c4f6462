import fs from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rendition } from '../../../../../electron/press/pictures/makeRendition';
import { makeRendition, pictureEncoder } from '../../../../../electron/press/pictures/makeRendition';
import { viewPicture } from '../../../../../electron/press/pictures/viewPicture';
import { drawnPicture, pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { tagsOf, withTags } from '../../../../fixtures/pictures/exiftool';

const credit = {
  title: 'iHostage',
  creator: 'Ann Lee',
  creditLine: "Still 'iHostage' via Elmer van der Marel",
  source: 'Netflix',
  copyrightNotice: '© Ñetflix',
  usageTerms: 'Alleen bij <berichtgeving> & "zo"',
  licenceUrl: 'https://example.org/rechten?a=1&b=2',
  description: 'Een plein',
  dateCreated: '2025-04-18T20:15:00+02:00',
  expires: '2025-12-31',
  altText: 'Een nat plein',
};

const base: Rendition = {
  name: 'plein.jpg',
  crop: { left: 0, top: 0, width: 1200, height: 675 },
  width: 480,
  height: 270,
  format: 'jpeg',
  credit,
};

const extensions = { jpeg: 'jpg', webp: 'webp', avif: 'avif' } as const;
const formats = ['jpeg', 'webp', 'avif'] as const;

describe('makeRendition', () => {
  let original: Uint8Array;
  beforeAll(async () => {
    original = withTags(await pictureFile('jpeg'), 'jpg', [
      '-GPSLatitude=52.36',
      '-GPSLatitudeRef=N',
      '-SerialNumber=0815',
      '-OwnerName=Iemand',
      '-XMP-dc:Creator=Iemand anders',
      '-XMP-exif:GPSLatitude=52.36',
      '-IPTC:City=Amsterdam',
    ]);
  });

  it.each(formats)('carries the credit and nothing of the original in %s', async (format) => {
    const made = await makeRendition(original, { ...base, format });
    const tags = tagsOf(made, extensions[format]);
    expect(tags).toMatchObject({
      'XMP-dc:Title': 'iHostage',
      'XMP-dc:Creator': ['Ann Lee'],
      'XMP-dc:Rights': '© Ñetflix',
      'XMP-dc:Description': 'Een plein',
      'XMP-photoshop:Credit': credit.creditLine,
      'XMP-photoshop:Source': 'Netflix',
      'XMP-photoshop:DateCreated': '2025:04:18 20:15:00+02:00',
      'XMP-xmpRights:UsageTerms': credit.usageTerms,
      'XMP-xmpRights:WebStatement': credit.licenceUrl,
      'XMP-xmpRights:Marked': true,
      'XMP-iptcCore:AltTextAccessibility': 'Een nat plein',
      'XMP-plus:LicenseEndDate': '2025:12:31',
    });
    expect(JSON.stringify(tags)).not.toMatch(/GPS|Iemand|0815|Amsterdam/u);
    expect(Buffer.from(made).includes('Iemand')).toBe(false);
  });

  it('carries IPTC-IIM in JPEG', async () => {
    expect(tagsOf(await makeRendition(original, base), 'jpg')).toMatchObject({
      'IPTC:CodedCharacterSet': 'UTF8',
      'IPTC:ObjectName': 'iHostage',
      'IPTC:By-line': 'Ann Lee',
      'IPTC:Credit': credit.creditLine,
      'IPTC:Source': 'Netflix',
      'IPTC:CopyrightNotice': '© Ñetflix',
      'IPTC:DateCreated': '2025:04:18',
      'IPTC:ExpirationDate': '2025:12:31',
    });
  });

  it.each(formats)('has the size that was asked and can be decoded: %s', async (format) => {
    const made = await makeRendition(original, { ...base, format, width: 333, height: 187 });
    const { width, height, channels } = await sharp(made)
      .stats()
      .then(() => sharp(made).metadata());
    expect({ width, height, channels }).toEqual({ width: 333, height: 187, channels: 3 });
  });

  it.each(formats)('gives the same bytes twice: %s', async (format) => {
    const [one, two] = await Promise.all([
      makeRendition(original, { ...base, format }),
      makeRendition(original, { ...base, format }),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('cuts in upright pixels, whatever the file says is up', async () => {
    const corner = async (bytes: Uint8Array): Promise<number[]> => {
      const made = await makeRendition(bytes, {
        ...base,
        crop: { left: 10, top: 10, width: 80, height: 80 },
        width: 8,
        height: 8,
      });
      return [...(await sharp(made).raw().toBuffer()).subarray(0, 3)].map((value) => Math.round(value / 255));
    };
    expect(await corner(await pictureFile('jpeg'))).toEqual([1, 0, 0]);
    // Stored on its side: what is stored bottom left (blue) is top left when upright.
    const turned = withTags(await pictureFile('jpeg'), 'jpg', ['-Orientation#=6']);
    expect(await corner(turned)).toEqual([0, 0, 1]);
    expect(
      tagsOf(
        await makeRendition(turned, { ...base, crop: { left: 0, top: 0, width: 800, height: 450 } }),
        'jpg',
      ),
    ).not.toHaveProperty('IFD0:Orientation');
  });

  it('turns a wide colour space into sRGB', async () => {
    const wide = new Uint8Array(
      await drawnPicture(200, 200).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer(),
    );
    const made = await makeRendition(wide, {
      ...base,
      crop: { left: 0, top: 0, width: 200, height: 200 },
      width: 100,
      height: 100,
    });
    const { space, icc } = await sharp(made).metadata();
    expect({ space, icc }).toEqual({ space: 'srgb', icc: undefined });
    const [r = 0, g = 255] = [
      ...(await sharp(made).extract({ left: 3, top: 3, width: 1, height: 1 }).raw().toBuffer()),
    ];
    expect(r).toBeGreaterThan(240);
    expect(g).toBeLessThan(24);
  });

  it('puts something transparent on white in JPEG', async () => {
    const clear = new Uint8Array(
      await sharp({ create: { width: 40, height: 40, channels: 4, background: '#00000000' } })
        .png()
        .toBuffer(),
    );
    const made = await makeRendition(clear, {
      ...base,
      crop: { left: 0, top: 0, width: 40, height: 40 },
      width: 20,
      height: 20,
    });
    expect([...(await sharp(made).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('says that a picture is damaged', async () => {
    await expect(makeRendition(original.slice(0, 3000), base)).rejects.toMatchObject({
      fault: { kind: 'picture-damaged', name: 'plein.jpg' },
    });
  });

  it('keeps the sample light: 480 pixels of AVIF within 40 KiB, 1600 within 200', async () => {
    const still = new Uint8Array(fs.readFileSync('resources/sample/still.jpg'));
    const whole = { left: 0, top: 0, width: 2400, height: 1350 };
    const small = await makeRendition(still, { ...base, crop: whole, format: 'avif' });
    const large = await makeRendition(still, {
      ...base,
      crop: whole,
      format: 'avif',
      width: 1600,
      height: 900,
    });
    expect(small.length).toBeLessThan(40 * 1024);
    expect(large.length).toBeLessThan(200 * 1024);
  });

  it('names what encodes', () => {
    expect(pictureEncoder()).toMatch(/^sharp \d.*vips \d.*recipe \d+$/u);
  });
});

describe('viewPicture', () => {
  it('gives an upright WebP without metadata, never larger than the original', async () => {
    const turned = withTags(await pictureFile('jpeg', 300, 200), 'jpg', [
      '-Orientation#=6',
      '-GPSLatitude=52.36',
      '-XMP-dc:Creator=Iemand',
    ]);
    for (const [asked, width, height] of [
      [160, 160, 240],
      [720, 200, 300],
    ] as const) {
      const view = await viewPicture(turned, asked, 'a.jpg');
      expect(await sharp(view).metadata()).toMatchObject({ format: 'webp', width, height });
      expect(JSON.stringify(tagsOf(view, 'webp'))).not.toMatch(/GPS|Iemand/u);
    }
  });
});
