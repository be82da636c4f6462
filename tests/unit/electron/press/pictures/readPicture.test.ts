import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPicture } from '../../../../../electron/press/pictures/readPicture';
import { pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { withTags } from '../../../../fixtures/pictures/exiftool';

const xmp = [
  '-XMP-dc:Title=iHostage',
  '-XMP-dc:Title-nl=Gijzeling',
  '-XMP-dc:Creator=Ann Lee',
  '-XMP-dc:Rights=© Ñetflix',
  '-XMP-dc:Description=Een plein ’s avonds. (Foto: Ann Lee / ANP)',
  "-XMP-photoshop:Credit=Still 'iHostage' via Elmer van der Marel",
  '-XMP-photoshop:Source=Netflix',
  '-XMP-photoshop:DateCreated=2025:04:18 20:15:00+02:00',
  '-XMP-xmpRights:UsageTerms=Alleen bij berichtgeving over de film',
  '-XMP-xmpRights:WebStatement=https://example.org/rechten',
  '-XMP-plus:LicensorURL=https://example.org/licentie',
  '-XMP-plus:LicenseEndDate=2025:12:31',
  '-XMP-iptcCore:AltTextAccessibility=Een nat plein met een verlichte winkel',
];

const iim = [
  '-IPTC:ObjectName=iHostage',
  '-IPTC:By-line=ANN LEE',
  "-IPTC:Credit=Still 'iHostage' via Elmer van der Marel",
  '-IPTC:CopyrightNotice=© Ñetflix',
  '-IPTC:Caption-Abstract=Een plein ’s avonds.',
  '-IPTC:DateCreated=2025:04:18',
  '-IPTC:TimeCreated=20:15:00+02:00',
  '-IPTC:ExpirationDate=2025:12:31',
];

const credit = {
  kind: 'still',
  title: 'iHostage',
  creator: 'Ann Lee',
  via: 'Elmer van der Marel',
  creditLine: "Still 'iHostage' via Elmer van der Marel",
  copyrightNotice: '© Ñetflix',
  expires: '2025-12-31',
};

describe('readPicture', () => {
  it.each([
    ['jpeg', 'jpg'],
    ['webp', 'webp'],
    ['png', 'png'],
    ['tiff', 'tif'],
  ] as const)('reads the XMP of a %s', async (format, extension) => {
    const found = await readPicture(withTags(await pictureFile(format, 60, 40), extension, xmp), 'a');
    expect(found.read).toMatchObject({
      ...credit,
      source: 'Netflix',
      usageTerms: 'Alleen bij berichtgeving over de film',
      licenceUrl: 'https://example.org/rechten',
      dateCreated: '2025-04-18T20:15:00+02:00',
    });
    expect(found.altText).toBe('Een nat plein met een verlichte winkel');
    expect(found.caption).toBe('Een plein ’s avonds.');
  });

  it('reads IPTC-IIM, in UTF-8', async () => {
    const found = await readPicture(withTags(await pictureFile('jpeg', 60, 40), 'jpg', iim), 'a.jpg');
    expect(found.read).toMatchObject({
      ...credit,
      dateCreated: '2025-04-18T20:15:00+02:00',
      description: 'Een plein ’s avonds.',
    });
  });

  it('reads IPTC-IIM without a character set, in Latin-1', async () => {
    const bytes = withTags(await pictureFile('jpeg', 60, 40), 'jpg', [
      '-codedcharacterset=',
      '-charset',
      'iptc=Latin',
      '-IPTC:By-line=André Müller',
    ]);
    expect((await readPicture(bytes, 'a.jpg')).read.creator).toBe('André Müller');
  });

  it('reads EXIF where nothing else is said', async () => {
    const bytes = withTags(await pictureFile('jpeg', 60, 40), 'jpg', [
      '-EXIF:Artist=Ann Lee',
      '-EXIF:Copyright=(c) Ann Lee',
      '-EXIF:DateTimeOriginal=2025:04:18 20:15:00',
    ]);
    expect((await readPicture(bytes, 'a.jpg')).read).toEqual({
      creator: 'Ann Lee',
      copyrightNotice: '(c) Ann Lee',
      dateCreated: '2025-04-18T20:15:00',
    });
  });

  it('notices that IIM was changed after the XMP', async () => {
    const both = ['-IPTC:By-line=Bob Ray', '-XMP-dc:Creator=Ann Lee'];
    const base = await pictureFile('jpeg', 60, 40);
    const fitting = withTags(withTags(base, 'jpg', both), 'jpg', ['-Photoshop:IPTCDigest=new']);
    const stale = withTags(fitting, 'jpg', ['-Photoshop:IPTCDigest=000102030405060708090a0b0c0d0e0f']);
    expect((await readPicture(fitting, 'a.jpg')).read.creator).toBe('Ann Lee');
    expect((await readPicture(stale, 'a.jpg')).read.creator).toBe('Bob Ray');
  });

  it('says nothing of where it was made, or with whose camera', async () => {
    const bytes = withTags(await pictureFile('jpeg', 60, 40), 'jpg', [
      '-GPSLatitude=52.36',
      '-GPSLatitudeRef=N',
      '-SerialNumber=0815',
      '-OwnerName=Iemand',
    ]);
    expect(await readPicture(bytes, 'a.jpg')).toMatchObject({ read: {}, altText: '', caption: '' });
  });

  it('takes a picture whose metadata is broken', async () => {
    const base = await pictureFile('jpeg', 60, 40);
    const segment = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:RDF><broken', 'latin1');
    const head = Buffer.from([0xff, 0xe1, 0, segment.length + 2]);
    const bytes = new Uint8Array(Buffer.concat([base.subarray(0, 2), head, segment, base.subarray(2)]));
    expect(await readPicture(bytes, 'a.jpg')).toMatchObject({ width: 60, height: 40, read: {} });
  });

  it('does not fall for entities', async () => {
    const base = await pictureFile('jpeg', 60, 40);
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const packet = `${bomb}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><rdf:Description rdf:about=""><photoshop:Credit>&f;&b;</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const segment = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`, 'latin1');
    const head = Buffer.from([0xff, 0xe1, (segment.length + 2) >> 8, (segment.length + 2) & 255]);
    const bytes = new Uint8Array(Buffer.concat([base.subarray(0, 2), head, segment, base.subarray(2)]));
    const { read } = await readPicture(bytes, 'a.jpg');
    expect(read.creditLine ?? '').not.toMatch(/root|aaaaaaaaaaa/u);
  });
});

describe('the sample still', () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = new Uint8Array(fs.readFileSync('resources/sample/still.jpg'));
  });

  it('is large enough, light enough and brings its credit', async () => {
    expect(bytes.length).toBeLessThan(700_000);
    const found = await readPicture(bytes, 'still.jpg');
    expect(found).toMatchObject({ type: 'image/jpeg', width: 2400, height: 1350 });
    expect(found.read).toMatchObject({
      kind: 'still',
      title: 'iHostage',
      via: 'Elmer van der Marel',
      creditLine: "Still 'iHostage' via Elmer van der Marel",
    });
    expect(found.read.description).toContain('tekening, gemaakt voor Katern');
    expect(found.altText).not.toBe('');
    expect(createHash('sha256').update(bytes).digest('hex')).toHaveLength(64);
  });
});
