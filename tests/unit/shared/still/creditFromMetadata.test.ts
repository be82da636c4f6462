import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRules } from '../../../../shared/still/CreditRules';
import { creditFromMetadata } from '../../../../shared/still/creditFromMetadata';
import type { FileMetadata } from '../../../../shared/still/FileMetadata';
import { noMetadata, xmpNames } from '../../../../shared/still/FileMetadata';
import { shippedCreditRules } from '../../../fixtures/shippedCreditRules';

const rules = shippedCreditRules();

const from = (metadata: Partial<FileMetadata>): ReturnType<typeof creditFromMetadata> =>
  creditFromMetadata({ ...noMetadata, ...metadata }, rules);

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
      from({ xmp, iim: { credit: ['Ann Lee via Getty Images Enterta'] }, iimNewer: true }).credit,
    ).toMatchObject({ creditLine: 'Ann Lee via Getty Images Entertainment', via: 'Getty Images' });
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

  it('tells the page that states the rights from the page where a licence is sold', () => {
    const [rights, shop] = ['https://example.org/rechten?a=1', 'https://example.org/koop'];
    const { credit } = from({
      xmp: { 'xmpRights:WebStatement': ['http://x.nl', rights], 'plus:LicensorURL': [shop] },
    });
    expect([credit.licenceUrl, credit.licensorUrl]).toEqual([rights, shop]);
    const free = 'https://creativecommons.org/licenses/by/4.0/';
    expect(from({ xmp: { 'cc:license': [free] } }).credit.licenceUrl).toBe(free);
    expect(from({ xmp: { 'plus:LicensorURL': [shop] } }).credit).toEqual({ licensorUrl: shop });
  });

  it('takes one language of several, and each of several persons', () => {
    const { credit } = from({
      xmp: {
        'dc:description': ['Een plein', 'A square'],
        'Iptc4xmpExt:PersonInImage': ['Ann Lee', 'Bob Ray, jr.', 'ann lee'],
        'Iptc4xmpExt:PersonName': ['Cee'],
      },
    });
    expect(credit).toEqual({ description: 'Een plein', personShown: 'Ann Lee; Bob Ray, jr.; Cee' });
  });

  it('goes by the place shown, then the place it was made, then the older names of places', () => {
    const xmp = { 'Iptc4xmpCore:Location': ['Markt'], 'photoshop:City': ['Delft'] };
    const iim = { sublocation: ['Grote Markt'], city: ['Haarlem'], country: ['Nederland'] };
    const made = { ...xmp, 'Iptc4xmpExt:LocationCreated': ['Utrecht'] };
    const shown = { ...made, 'Iptc4xmpExt:LocationShown': ['Leidseplein, Amsterdam'] };
    expect(from({ xmp: shown, iim }).credit.location).toBe('Leidseplein, Amsterdam');
    expect(from({ xmp: made, iim }).credit.location).toBe('Utrecht');
    expect(from({ xmp, iim }).credit.location).toBe('Markt, Delft');
    expect(from({ iim }).credit.location).toBe('Grote Markt, Haarlem, Nederland');
    expect(from({ xmp, iim, iimNewer: true }).credit.location).toBe('Grote Markt, Haarlem, Nederland');
  });

  it('reads the last of the first days, with its time of day', () => {
    const usable = (metadata: Partial<FileMetadata>): string | undefined => from(metadata).credit.usableFrom;
    const iim = { releaseDate: ['20250503'], releaseTime: ['100000+0200'] };
    expect(usable({ iim, xmp: { 'plus:LicenseStartDate': ['2025-05-01'] } })).toBe(
      '2025-05-03T10:00:00+02:00',
    );
    expect(usable({ iim, xmp: { 'prism:embargoDate': ['2025-05-04T00:00:00Z'] } })).toBe('2025-05-04');
    expect(usable({ xmp: { 'plus:LicenseStartDate': ['mei 2025'] } })).toBeUndefined();
  });

  it.each([
    ['http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture', 'digitalCapture'],
    ['https://cv.iptc.org/newscodes/digitalsourcetype/TrainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['print', 'print'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/laterTerm', 'laterTerm'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/../x', undefined],
    ['http://elders.example/digitalCapture', undefined],
    ['iets', undefined],
  ])('reads the digital source type %j', (said, term) => {
    expect(from({ xmp: { 'Iptc4xmpExt:DigitalSourceType': [said] } }).credit.digitalSourceType).toBe(
      term && `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`,
    );
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

  describe('habits of agencies', () => {
    it.each<[string, Partial<FileMetadata>, object]>([
      [
        'the agency in the maker and in the credit',
        { iim: { byline: ['ANP'], credit: ['ANP'] } },
        { creditLine: 'ANP', via: 'ANP' },
      ],
      [
        'maker and agency in one, in capitals',
        { iim: { byline: ['JAN DE VRIES/AFP'], credit: ['AFP'], source: ['AFP'] } },
        { creator: 'Jan de Vries', via: 'AFP', creditLine: 'AFP', source: 'AFP' },
      ],
      [
        'the agency before the name',
        { iim: { byline: ['AFP PHOTO / ANN LEE'] } },
        { creator: 'Ann Lee', via: 'AFP' },
      ],
      [
        'the agency in brackets, and a label',
        { iim: { byline: ['Foto: Ann Lee (ANP Foto)'] } },
        { creator: 'Ann Lee', via: 'ANP' },
      ],
      [
        'maker and credit exchanged',
        { iim: { byline: ['Getty'], credit: ['Ann Lee'] } },
        { creator: 'Ann Lee', via: 'Getty Images', creditLine: 'Ann Lee' },
      ],
      [
        'the same name twice, in capitals',
        { iim: { credit: ['FOTO: ANN LEE / GETTY IMAGES / Getty Images'] } },
        {
          kind: 'photo',
          creator: 'Ann Lee',
          via: 'Getty Images',
          creditLine: 'Foto: Ann Lee / Getty Images',
        },
      ],
      [
        'a label that says nothing',
        { iim: { credit: ['MANDATORY CREDIT: Netflix'] } },
        { via: 'Netflix', creditLine: 'Netflix' },
      ],
      [
        'limits of use among the instructions',
        { iim: { instructions: ['NETHERLANDS OUT - BELGIUM OUT; NO ARCHIVES. EDITORIAL USE ONLY'] } },
        {
          instructions: 'NETHERLANDS OUT - BELGIUM OUT; NO ARCHIVES. EDITORIAL USE ONLY',
          territory: 'Netherlands out; Belgium out',
          notForArchive: 'yes',
          usageTerms: 'Editorial use only',
        },
      ],
    ])('%s', (_habit, metadata, credit) => {
      expect(from(metadata).credit).toEqual(credit);
    });

    it('a credit and limits of use behind the caption', () => {
      const found = from({
        iim: { caption: ['Het plein. ANP ROBIN VAN DER BERG netherlands out - no archives'] },
      });
      expect(found.caption).toBe('Het plein.');
      expect(found.credit).toMatchObject({
        creator: 'Robin van der Berg',
        via: 'ANP',
        creditLine: 'ANP / Robin van der Berg',
        territory: 'Netherlands out',
        notForArchive: 'yes',
      });
    });

    it('are left as they stand without rules', () => {
      const iim = { byline: ['JAN DE VRIES/AFP'], credit: ['FOTO: ANN LEE'], instructions: ['NO ARCHIVES'] };
      const { credit } = creditFromMetadata({ ...noMetadata, iim }, noRules);
      expect(credit.creator).toBe('Jan De Vries/Afp');
      expect(credit.instructions).toBe('NO ARCHIVES');
      expect(credit.notForArchive).toBeUndefined();
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
      { numRuns: 12 },
    );
  });
});
