import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditFromMetadata } from '../../../../shared/still/creditFromMetadata';
import type { FileMetadata } from '../../../../shared/still/FileMetadata';
import { noMetadata, xmpNames } from '../../../../shared/still/FileMetadata';

const from = (metadata: Partial<FileMetadata>): ReturnType<typeof creditFromMetadata> =>
  creditFromMetadata({ ...noMetadata, ...metadata });

describe('creditFromMetadata', () => {
  it('says nothing about a file that says nothing', () => {
    expect(from({})).toEqual({ credit: {}, altText: '', caption: '' });
  });

  it('takes the credit line apart and keeps it as it stands', () => {
    expect(from({ iim: { credit: ["Still 'iHostage' via Elmer van der Marel"] } }).credit).toEqual({
      creditLine: "Still 'iHostage' via Elmer van der Marel",
      kind: 'still',
      title: 'iHostage',
      via: 'Elmer van der Marel',
    });
  });

  it('goes by XMP, then IIM, then EXIF', () => {
    const all = { xmp: { 'dc:creator': ['X'] }, iim: { byline: ['I'] }, exif: { Artist: ['E'] } } as const;
    expect(from(all).credit.creator).toBe('X');
    expect(from({ ...all, xmp: {} }).credit.creator).toBe('I');
    expect(from({ exif: all.exif }).credit.creator).toBe('E');
  });

  it('goes by IIM when it was changed after the XMP, unless it is only cut off', () => {
    const xmp = { 'photoshop:Credit': ['Ann Lee via Getty Images Entertainment'] };
    expect(from({ xmp, iim: { credit: ['Bob Ray / ANP'] }, iimNewer: true }).credit.creator).toBe('Bob Ray');
    expect(
      from({ xmp, iim: { credit: ['Ann Lee via Getty Images Enterta'] }, iimNewer: true }).credit.via,
    ).toBe('Getty Images Entertainment');
  });

  it('parts a credit from the description it was typed into, and keeps the description whole', () => {
    const found = from({ xmp: { 'dc:description': ['Het plein. (Foto: Ann Lee / ANP)'] } });
    expect(found.caption).toBe('Het plein.');
    expect(found.credit).toMatchObject({
      description: 'Het plein. (Foto: Ann Lee / ANP)',
      kind: 'photo',
      creator: 'Ann Lee',
      via: 'ANP',
      creditLine: 'Foto: Ann Lee / ANP',
    });
  });

  it('sets names in capitals as names, and names nobody twice', () => {
    const { credit } = from({ iim: { byline: ['ROBIN VAN DER BERG'], credit: ['Robin van der Berg'] } });
    expect(credit.creator).toBe('Robin van der Berg');
    expect(credit.via).toBeUndefined();
  });

  it('joins several makers and drops doubled values', () => {
    expect(from({ xmp: { 'dc:creator': ['Ann Lee', 'ann lee', 'Bob Ray'] } }).credit.creator).toBe(
      'Ann Lee, Bob Ray',
    );
  });

  it('reads dates and the first of the last days', () => {
    const { credit } = from({
      iim: { dateCreated: ['20250418'], timeCreated: ['201500+0200'], expirationDate: ['20251231'] },
      xmp: { 'plus:LicenseEndDate': ['2025-11-30T00:00:00Z'] },
    });
    expect(credit.dateCreated).toBe('2025-04-18T20:15:00+02:00');
    expect(credit.expires).toBe('2025-11-30');
  });

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'https://',
    'https://a b.nl/',
    'https://x"><script>',
    'data:text/html,x',
  ])('takes no licence address %j', (address) => {
    expect(from({ xmp: { 'xmpRights:WebStatement': [address] } }).credit.licenceUrl).toBeUndefined();
  });

  it('takes an https licence address, of the licensor if need be', () => {
    const url = 'https://example.org/rechten?a=1';
    expect(
      from({ xmp: { 'xmpRights:WebStatement': ['http://x.nl'], 'plus:LicensorURL': [url] } }).credit
        .licenceUrl,
    ).toBe(url);
  });

  it.each(['DSC_0042', 'ihostage-still-02.jpg', 'IMG_1234'])(
    'takes the file name %j for no title',
    (title) => {
      expect(from({ xmp: { 'dc:title': [title] } }).credit.title).toBeUndefined();
    },
  );

  it("takes a camera's words for no description", () => {
    expect(from({ exif: { ImageDescription: ['OLYMPUS DIGITAL CAMERA         '] } })).toEqual({
      credit: {},
      altText: '',
      caption: '',
    });
  });

  it('gives tidy, bounded text for anything at all', () => {
    const said = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constant('é'.repeat(6000))),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.record(Object.fromEntries(xmpNames.map((name) => [name, said]))), (xmp) => {
        const found = from({ xmp: xmp as FileMetadata['xmp'] });
        for (const text of [...Object.values(found.credit), found.altText, found.caption]) {
          expect(text).toBe(text.normalize('NFC').trim());
          expect(text).not.toMatch(/\p{Cc}/u);
          expect([...text].length).toBeLessThanOrEqual(5000);
        }
        expect(Object.values(found.credit)).not.toContain('');
      }),
      { numRuns: 30 },
    );
  });
});
