import { describe, expect, it } from 'vitest';
import { composeParts } from '../../../../shared/still/creditLine';
import { takeApartCredit } from '../../../../shared/still/takeApartCredit';
import { shippedCreditRules } from '../../../fixtures/shippedCreditRules';

const rules = shippedCreditRules();

describe('takeApartCredit', () => {
  it.each([
    [
      "Still 'iHostage' via Elmer van der Marel",
      { kind: 'still', title: 'iHostage', creator: '', via: 'Elmer van der Marel' },
    ],
    [
      "Beeld: Still 'iHostage' via Elmer van der Marel",
      { kind: 'still', title: 'iHostage', creator: '', via: 'Elmer van der Marel' },
    ],
    [
      'Filmstill “Ocean’s 8”, Ann Lee via Warner',
      { kind: 'still', title: 'Ocean’s 8', creator: 'Ann Lee', via: 'Warner' },
    ],
    ["Still 'Ocean's 8' via Warner", { kind: 'still', title: "Ocean's 8", creator: '', via: 'Warner' }],
    ['Foto: Ann Lee / ANP', { kind: 'photo', title: '', creator: 'Ann Lee', via: 'ANP' }],
    ['Foto: ANP / Ann Lee', { kind: 'photo', title: '', creator: 'Ann Lee', via: 'ANP' }],
    [
      'Photo by Ann Lee via Getty Images',
      { kind: 'photo', title: '', creator: 'Ann Lee', via: 'Getty Images' },
    ],
    ['Foto ANP', { kind: 'photo', title: '', creator: '', via: 'ANP' }],
    ['FOTO: ROBIN VAN DER BERG', { kind: 'photo', title: '', creator: 'Robin van der Berg', via: '' }],
    ['© 2025 Netflix', { kind: '', title: '', creator: '', via: 'Netflix' }],
    ['Ann Lee/ANP', { kind: '', title: '', creator: 'Ann Lee', via: 'ANP' }],
    ['ANP/AFP', { kind: '', title: '', creator: '', via: 'ANP / AFP' }],
    [
      'Ann Lee / Warner Bros / Getty',
      { kind: '', title: '', creator: 'Ann Lee', via: 'Warner Bros / Getty Images' },
    ],
    ['Stillwater Pictures', { kind: '', title: '', creator: '', via: 'Stillwater Pictures' }],
    ['', { kind: '', title: '', creator: '', via: '' }],
  ] as const)('takes %j apart', (line, parts) => {
    expect(takeApartCredit(line, rules)).toEqual(parts);
  });

  it('undoes what composing does, in both languages', () => {
    const parts = { kind: 'photo', title: 'Het plein', creator: 'Ann Lee', via: 'ANP' } as const;
    for (const language of ['nl', 'en'] as const)
      expect(takeApartCredit(composeParts(parts, language), rules)).toEqual(parts);
  });

  it('answers at once, whatever it is given', () => {
    const started = performance.now();
    takeApartCredit("Still '".repeat(60), rules);
    takeApartCredit(`Foto: ${'a / '.repeat(99)}`, rules);
    takeApartCredit("'".repeat(400), rules);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
