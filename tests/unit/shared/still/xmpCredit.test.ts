import { describe, expect, it } from 'vitest';
import { carriedFields } from '../../../../shared/still/CarriedCredit';
import { xmpCredit } from '../../../../shared/still/xmpCredit';

describe('xmpCredit', () => {
  it('leaves out what is not known', () => {
    expect(xmpCredit({})).not.toMatch(/<(?:dc|photoshop|xmpRights|Iptc4xmp\w+|plus):/u);
  });

  it('cannot be broken out of', () => {
    const packet = xmpCredit({ creditLine: '</photoshop:Credit><x a="&\u0000\ud800">' });
    expect(packet).toContain(
      '<photoshop:Credit>&lt;/photoshop:Credit&gt;&lt;x a=&quot;&amp;&quot;&gt;</photoshop:Credit>',
    );
  });

  it('is the same for the same words, however they are composed', () => {
    expect(xmpCredit({ title: 'Cafe\u0301' })).toBe(xmpCredit({ title: 'Café' }));
  });

  it('marks a picture whose rights are stated', () => {
    expect(xmpCredit({ copyrightNotice: '© N' })).toContain('<xmpRights:Marked>True<');
  });

  it('lists each person, and one licensor with its address', () => {
    const packet = xmpCredit({ personShown: 'Ann Lee; Bob Ray, jr.;', licensorUrl: 'https://a.nl/?b&c' });
    expect(packet).toContain('<rdf:Bag><rdf:li>Ann Lee</rdf:li><rdf:li>Bob Ray, jr.</rdf:li></rdf:Bag>');
    expect(packet).toContain(
      '<rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://a.nl/?b&amp;c</plus:LicensorURL></rdf:li>',
    );
  });

  it.each(['a', '&', '"', '𝄞', '\u0001'])('fits a JPEG segment, however much of %j is said', (character) => {
    const endless = character.repeat(100_000);
    const credit = Object.fromEntries(
      [...carriedFields, 'altText'].map((field) => [field, field === 'creditLine' ? 'Ann Lee' : endless]),
    );
    const packet = xmpCredit(credit);
    expect(Buffer.byteLength(packet)).toBeLessThan(60_001);
    expect(packet).toContain('<photoshop:Credit>Ann Lee</photoshop:Credit>');
    expect(packet).not.toMatch(/\p{Cs}/u);
  });
});
