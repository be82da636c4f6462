import { describe, expect, it } from 'vitest';
import type { CarriedCredit } from '../../../../shared/still/CarriedCredit';
import { xmpCredit } from '../../../../shared/still/xmpCredit';

const nothing: CarriedCredit = {
  title: '',
  creator: '',
  creditLine: '',
  source: '',
  copyrightNotice: '',
  usageTerms: '',
  licenceUrl: '',
  description: '',
  altText: '',
};

describe('xmpCredit', () => {
  it('leaves out what is not known', () => {
    expect(xmpCredit(nothing)).not.toMatch(/<(?:dc|photoshop|xmpRights|Iptc4xmpCore|plus):/u);
  });

  it('cannot be broken out of', () => {
    const packet = xmpCredit({ ...nothing, creditLine: '</photoshop:Credit><x a="&\u0000\ud800">' });
    expect(packet).toContain(
      '<photoshop:Credit>&lt;/photoshop:Credit&gt;&lt;x a=&quot;&amp;&quot;&gt;</photoshop:Credit>',
    );
  });

  it('is the same for the same words, however they are composed', () => {
    expect(xmpCredit({ ...nothing, title: 'Cafe\u0301' })).toBe(xmpCredit({ ...nothing, title: 'Café' }));
  });

  it('marks a picture whose rights are stated', () => {
    expect(xmpCredit({ ...nothing, copyrightNotice: '© N' })).toContain('<xmpRights:Marked>True<');
  });
});
