import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPicture } from '../../../../../electron/press/pictures/readPicture';
import { pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { shippedCreditRules } from '../../../../fixtures/shippedCreditRules';
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

/** All that Katern reads beside those: of IPTC Core and Extension, PLUS and Creative Commons. */
const more = [
  '-XMP-photoshop:Headline=Een avond op het plein',
  '-XMP-photoshop:Instructions=Niet bijsnijden',
  '-XMP-photoshop:City=Delft',
  '-XMP-iptcExt:LocationShown={Sublocation=Leidseplein,City=Amsterdam,CountryName=Nederland,CountryCode=NL}',
  '-XMP-iptcExt:LocationCreatedCity=Utrecht',
  '-XMP-iptcExt:PersonInImage=Ann Lee',
  '-XMP-iptcExt:PersonInImage+=Bob Ray',
  '-XMP-iptcExt:PersonInImageWDetails={PersonName=Cee}',
  '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  '-XMP-plus:CopyrightOwner={CopyrightOwnerName=Ñetflix}',
  '-XMP-plus:Licensor={LicensorName=Zonder adres}',
  '-XMP-plus:Licensor+={LicensorName=Beeldbank,LicensorURL=https://example.org/koop}',
  '-XMP-plus:LicenseStartDate=2025:05:06 14:00:00+02:00',
  '-XMP-plus:RegionConstraints=Niet in België',
];

const rest = {
  headline: 'Een avond op het plein',
  instructions: 'Niet bijsnijden',
  location: 'Leidseplein, Amsterdam, Nederland',
  personShown: 'Ann Lee; Bob Ray; Cee',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  copyrightOwner: 'Ñetflix',
  licensor: 'Beeldbank',
  licensorUrl: 'https://example.org/koop',
  usableFrom: '2025-05-06T14:00:00+02:00',
  territory: 'Niet in België',
};

const rules = shippedCreditRules();

describe('readPicture', () => {
  it.each([
    ['jpeg', 'jpg'],
    ['webp', 'webp'],
    ['png', 'png'],
    ['tiff', 'tif'],
  ] as const)('reads the whole record of a %s', async (format, extension) => {
    const bytes = withTags(await pictureFile(format, 60, 40), extension, more);
    expect((await readPicture(bytes, 'a', rules)).read).toEqual(rest);
  });

  it('reads structures as Adobe writes them, and none that is nested without end', async () => {
    const packet = (inside: string): string =>
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Description rdf:about="">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
    const licensor = `<plus:Licensor><rdf:Seq><rdf:li plus:LicensorName="Beeldbank" plus:LicensorURL="https://example.org/koop"/></rdf:Seq></plus:Licensor>`;
    const place = `<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description Iptc4xmpExt:City="Amsterdam"/></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>`;
    const base = await pictureFile('jpeg', 60, 40);
    expect((await readPicture(withPacket(base, packet(licensor + place)), 'a.jpg', rules)).read).toEqual({
      licensor: 'Beeldbank',
      licensorUrl: 'https://example.org/koop',
      location: 'Amsterdam',
    });
    const deep = '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li>'.repeat(400);
    const back = '</rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>'.repeat(400);
    expect((await readPicture(withPacket(base, packet(`${deep}x${back}`)), 'a.jpg', rules)).read).toEqual({});
  });

  it.each([
    ['jpeg', 'jpg'],
    ['webp', 'webp'],
    ['png', 'png'],
    ['tiff', 'tif'],
  ] as const)('reads the XMP of a %s', async (format, extension) => {
    const found = await readPicture(withTags(await pictureFile(format, 60, 40), extension, xmp), 'a', rules);
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
    const found = await readPicture(withTags(await pictureFile('jpeg', 60, 40), 'jpg', iim), 'a.jpg', rules);
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
    expect((await readPicture(bytes, 'a.jpg', rules)).read.creator).toBe('André Müller');
  });

  it('reads EXIF where nothing else is said', async () => {
    const bytes = withTags(await pictureFile('jpeg', 60, 40), 'jpg', [
      '-EXIF:Artist=Ann Lee',
      '-EXIF:Copyright=(c) Ann Lee',
      '-EXIF:DateTimeOriginal=2025:04:18 20:15:00',
    ]);
    expect((await readPicture(bytes, 'a.jpg', rules)).read).toEqual({
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
    expect((await readPicture(fitting, 'a.jpg', rules)).read.creator).toBe('Ann Lee');
    expect((await readPicture(stale, 'a.jpg', rules)).read.creator).toBe('Bob Ray');
  });

  it('says nothing of where it was made, or with whose camera', async () => {
    const bytes = withTags(await pictureFile('jpeg', 60, 40), 'jpg', [
      '-GPSLatitude=52.36',
      '-GPSLatitudeRef=N',
      '-SerialNumber=0815',
      '-OwnerName=Iemand',
      '-XMP-exif:GPSLatitude=52.36',
      '-XMP-aux:OwnerName=Iemand',
      '-XMP-iptcExt:LocationShown={GPSLatitude=52.36,LocationId=x}',
    ]);
    expect(await readPicture(bytes, 'a.jpg', rules)).toMatchObject({ read: {}, altText: '', caption: '' });
  });

  it('takes a picture whose metadata is broken', async () => {
    const base = await pictureFile('jpeg', 60, 40);
    const segment = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:RDF><broken', 'latin1');
    const head = Buffer.from([0xff, 0xe1, 0, segment.length + 2]);
    const bytes = new Uint8Array(Buffer.concat([base.subarray(0, 2), head, segment, base.subarray(2)]));
    expect(await readPicture(bytes, 'a.jpg', rules)).toMatchObject({ width: 60, height: 40, read: {} });
  });

  it('does not fall for entities', async () => {
    const base = await pictureFile('jpeg', 60, 40);
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const packet = `${bomb}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><rdf:Description rdf:about=""><photoshop:Credit>&f;&b;</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const segment = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`, 'latin1');
    const head = Buffer.from([0xff, 0xe1, (segment.length + 2) >> 8, (segment.length + 2) & 255]);
    const bytes = new Uint8Array(Buffer.concat([base.subarray(0, 2), head, segment, base.subarray(2)]));
    const { read } = await readPicture(bytes, 'a.jpg', rules);
    expect(read.creditLine ?? '').not.toMatch(/root|aaaaaaaaaaa/u);
  });
});

/** The same JPEG with an XMP packet, whatever is in it. */
function withPacket(jpeg: Uint8Array, packet: string): Uint8Array {
  const segment = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, (segment.length + 2) >> 8, (segment.length + 2) & 255]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, segment, jpeg.subarray(2)]));
}

describe('the sample still', () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = new Uint8Array(fs.readFileSync('resources/sample/still.jpg'));
  });

  it('is large enough, light enough and brings its credit', async () => {
    expect(bytes.length).toBeLessThan(700_000);
    const found = await readPicture(bytes, 'still.jpg', rules);
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
