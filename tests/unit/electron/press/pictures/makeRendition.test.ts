import fs from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rendition } from '../../../../../electron/press/pictures/makeRendition';
import { makeRendition, pictureEncoder } from '../../../../../electron/press/pictures/makeRendition';
import { readPicture } from '../../../../../electron/press/pictures/readPicture';
import { viewPicture } from '../../../../../electron/press/pictures/viewPicture';
import { drawnPicture, pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { shippedCreditRules } from '../../../../fixtures/shippedCreditRules';
import { tagsOf, withTags } from '../../../../fixtures/pictures/exiftool';
import { privateJpegTags, privateTags, secret } from '../../../../fixtures/pictures/privateTags';

const credit = {
  title: 'iHostage',
  creator: 'Ann Lee',
  creditLine: "Still 'iHostage' via Elmer van der Marel",
  source: 'Netflix',
  copyrightNotice: '© Ñetflix',
  copyrightOwner: 'Ñetflix Nederland B.V.',
  usageTerms: 'Alleen bij <berichtgeving> & "zo"',
  licenceUrl: 'https://example.org/rechten?a=1&b=2',
  licensor: 'Beeldbank',
  licensorUrl: 'https://example.org/koop?a=1&b=2',
  headline: 'Een avond op het plein',
  description: 'Een plein',
  personShown: 'Ann Lee; Bob Ray, jr.',
  dateCreated: '2025-04-18T20:15:00+02:00',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  expires: '2025-12-31',
};
const altText = 'Een nat plein';

const base: Rendition = {
  name: 'plein.jpg',
  crop: { left: 0, top: 0, width: 1200, height: 675 },
  width: 480,
  height: 270,
  format: 'jpeg',
  credit: { ...credit, altText },
};

const extensions = { jpeg: 'jpg', webp: 'webp', avif: 'avif' } as const;
const formats = ['jpeg', 'webp', 'avif'] as const;

const rules = shippedCreditRules();

describe('makeRendition', () => {
  let original: Uint8Array;
  beforeAll(async () => {
    original = await pictureFile('jpeg');
  });

  it.each(formats)('carries the credit in %s, as another program reads it', async (format) => {
    const made = await makeRendition(original, { ...base, format });
    expect(tagsOf(made, extensions[format])).toMatchObject({
      'XMP-dc:Title': 'iHostage',
      'XMP-dc:Creator': ['Ann Lee'],
      'XMP-dc:Rights': '© Ñetflix',
      'XMP-dc:Description': 'Een plein',
      'XMP-photoshop:Credit': credit.creditLine,
      'XMP-photoshop:Headline': 'Een avond op het plein',
      'XMP-photoshop:Source': 'Netflix',
      'XMP-photoshop:DateCreated': '2025:04:18 20:15:00+02:00',
      'XMP-xmpRights:UsageTerms': credit.usageTerms,
      'XMP-xmpRights:WebStatement': credit.licenceUrl,
      'XMP-xmpRights:Marked': true,
      'XMP-iptcCore:AltTextAccessibility': altText,
      'XMP-iptcExt:DigitalSourceType': credit.digitalSourceType,
      'XMP-iptcExt:PersonInImage': ['Ann Lee', 'Bob Ray, jr.'],
      'XMP-plus:CopyrightOwner': [{ CopyrightOwnerName: 'Ñetflix Nederland B.V.' }],
      'XMP-plus:Licensor': [{ LicensorName: 'Beeldbank', LicensorURL: credit.licensorUrl }],
      'XMP-plus:LicenseEndDate': '2025:12:31',
    });
  });

  it.each(formats)('gives back in %s all that was put in', async (format) => {
    const found = await readPicture(await makeRendition(original, { ...base, format }), 'a', rules);
    const { kind, via, ...read } = found.read;
    // Taken from the credit line, where there is no property for them.
    expect({ kind, via }).toEqual({ kind: 'still', via: 'Elmer van der Marel' });
    expect(read).toEqual(credit);
    expect(found.altText).toBe(altText);
  });

  it.each(['jpeg', 'png'] as const)('leaves behind whatever else a %s holds', async (kind) => {
    const tags = kind === 'jpeg' ? [...privateTags, ...privateJpegTags] : privateTags;
    const extension = kind === 'jpeg' ? 'jpg' : 'png';
    const loaded = withTags(await pictureFile(kind), extension, tags);
    expect(JSON.stringify(tagsOf(loaded, extension)).split(secret).length).toBeGreaterThan(18);
    for (const format of formats) {
      const made = await makeRendition(loaded, { ...base, format });
      expect(Buffer.from(made).includes(secret)).toBe(false);
      const found = tagsOf(made, extensions[format]);
      const groups = Object.keys(found).map((name) => name.split(':')[0]);
      expect(groups.filter((group) => /GPS|IFD|Canon|Photoshop|xmpMM|crs|aux/u.test(group ?? ''))).toEqual(
        [],
      );
      expect(JSON.stringify(found)).not.toMatch(/GPS|Serial|"[^"]*:OwnerName"|52\.36|52 deg/u);
    }
  });

  it('carries a credit beyond measure, cut, and makes the picture', async () => {
    const endless = '&"é'.repeat(40_000);
    const made = await makeRendition(original, {
      ...base,
      credit: {
        creditLine: 'Ann Lee',
        description: endless,
        usageTerms: endless,
        licensor: endless,
        altText: endless,
      },
    });
    const tags = tagsOf(made, 'jpg');
    expect(tags).toMatchObject({ 'XMP-photoshop:Credit': 'Ann Lee', 'IPTC:Credit': 'Ann Lee' });
    expect(String(tags['XMP-dc:Description'])).toMatch(/^&"é.{1000,}…$/u);
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
      'IPTC:TimeCreated': '20:15:00+02:00',
      'IPTC:Headline': 'Een avond op het plein',
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

  it('turns after setting upright and before it cuts, whatever the file says is up', async () => {
    // Red is top left, green top right, blue bottom left; what is bottom right is dark.
    const [red, green, blue, dark] = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ];
    const corners = async (bytes: Uint8Array, turns: 0 | 1 | 2 | 3, long: number, high: number) => {
      const [width, height] = turns % 2 ? [high, long] : [long, high];
      const size = { width: 60, height: 60 };
      const places = [
        { left: 10, top: 10 },
        { left: width - 70, top: 10 },
        { left: width - 70, top: height - 70 },
        { left: 10, top: height - 70 },
      ];
      const found = places.map(async (place) => {
        const made = await makeRendition(bytes, {
          ...base,
          crop: { ...place, ...size, turns },
          width: 8,
          height: 8,
        });
        return [...(await sharp(made).raw().toBuffer()).subarray(0, 3)].map((value) =>
          Math.round(value / 255),
        );
      });
      return Promise.all(found);
    };
    const plain = await pictureFile('jpeg');
    // Clockwise from the top left.
    const upright = [red, green, dark, blue];
    for (const turns of [0, 1, 2, 3] as const) {
      const turned = [...upright.slice(4 - turns), ...upright.slice(0, 4 - turns)];
      expect(await corners(plain, turns, 1200, 800), `turned ${turns}`).toEqual(turned);
    }
    // Each orientation of EXIF, mirrored ones too: first upright, as `cut` without turns shows it, then turned.
    for (const orientation of [4, 5, 6]) {
      const bytes = withTags(plain, 'jpg', [`-Orientation#=${orientation}`]);
      const [long, high] = orientation > 4 ? [800, 1200] : [1200, 800];
      const [first, ...rest] = await corners(bytes, 0, long, high);
      expect(await corners(bytes, 3, long, high), `orientation ${orientation}`).toEqual([...rest, first]);
    }
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
    expect(await sharp(await viewPicture(turned, 160, 'a.jpg', 1)).metadata()).toMatchObject({
      width: 160,
      height: 107,
    });
  });
});
