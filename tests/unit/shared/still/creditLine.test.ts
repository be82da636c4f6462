import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreditParts } from '../../../../shared/still/creditLine';
import { composeCreditLine, composeParts, printedCredit } from '../../../../shared/still/creditLine';
import { stillKinds } from '../../../../shared/still/Still';

const nothing: CreditParts = { kind: '', title: '', creator: '', via: '', creditLine: '' };
const line = (parts: Partial<CreditParts>, language: 'nl' | 'en' = 'nl'): string =>
  composeCreditLine({ ...nothing, ...parts }, language);
const printed = (parts: Partial<CreditParts>, language: 'nl' | 'en' = 'nl'): string =>
  printedCredit({ ...nothing, ...parts }, language);

const reference = { kind: 'still', title: 'iHostage', via: 'Elmer van der Marel' } as const;

describe('composeCreditLine', () => {
  it('composes the reference line from its parts', () => {
    expect(line(reference)).toBe("Still 'iHostage' via Elmer van der Marel");
  });

  it.each([
    [
      { kind: 'photo', creator: 'Ann Lee', via: 'ANP' },
      'Foto door Ann Lee via ANP',
      'Photo by Ann Lee via ANP',
    ],
    [{ kind: 'still', title: 'X', creator: 'Ann Lee' }, "Still 'X' door Ann Lee", "Still 'X' by Ann Lee"],
    [{ kind: 'promotional', via: 'Netflix' }, 'Promobeeld via Netflix', 'Promotional picture via Netflix'],
    [{ creator: 'Ann Lee', via: 'ANP' }, 'Ann Lee via ANP', 'Ann Lee via ANP'],
    [{ via: 'ANP' }, 'ANP', 'ANP'],
    [{ title: 'X' }, "'X'", "'X'"],
    [{ kind: 'poster', title: "Ocean's 8" }, "Poster 'Ocean's 8'", "Poster 'Ocean's 8'"],
    [{ kind: 'illustration', title: '‘X’', creator: 'A' }, "Illustratie 'X' door A", "Illustration 'X' by A"],
  ] as const)('composes %o', (parts, nl, en) => {
    expect(line(parts, 'nl')).toBe(nl);
    expect(line(parts, 'en')).toBe(en);
  });

  it('names who is both maker and supplier once', () => {
    expect(line({ kind: 'photo', creator: 'Ann Lee', via: 'ann  lee' })).toBe('Foto door Ann Lee');
    expect(line({ kind: 'photo', creator: 'Ann Lee / ANP', via: 'ANP' })).toBe('Foto door Ann Lee / ANP');
  });

  it('lets a written line go before the parts', () => {
    expect(line({ ...reference, creditLine: ' © Netflix ' })).toBe('© Netflix');
  });

  it('says nothing when nobody is named', () => {
    expect(line({})).toBe('');
    expect(line({ kind: 'photo' })).toBe('');
    expect(line({ creditLine: ' Beeld: ' })).toBe('');
  });

  it('never leaves loose words or double spaces', () => {
    const name = fc.constantFrom('', 'Ann Lee', 'ANP', "iHostage '25");
    fc.assert(
      fc.property(
        fc.constantFrom('' as const, ...stillKinds),
        name,
        name,
        name,
        (kind, title, creator, via) => {
          for (const language of ['nl', 'en'] as const) {
            const composed = composeParts({ kind, title, creator, via }, language);
            expect(composed).toBe(composed.trim());
            expect(composed).not.toMatch(/ {2}|^(?:door|by|via) |(?:door|by|via)$/u);
            expect(composed === '').toBe(!title && !creator && !via);
          }
        },
      ),
    );
  });
});

describe('printedCredit', () => {
  it('prints the label of the language', () => {
    expect(printed(reference, 'nl')).toBe("Beeld: Still 'iHostage' via Elmer van der Marel");
    expect(printed(reference, 'en')).toBe("Image: Still 'iHostage' via Elmer van der Marel");
  });

  it('never doubles a label', () => {
    expect(printed({ creditLine: 'Beeld: Netflix' })).toBe('Beeld: Netflix');
    expect(printed({ creditLine: 'Beeld: Netflix' }, 'en')).toBe('Image: Netflix');
    expect(printed({ creditLine: 'Foto: Ann Lee / ANP' })).toBe('Foto: Ann Lee / ANP');
  });

  it('prints nothing when nothing is known', () => {
    expect(printed({})).toBe('');
  });

  it("takes a theme's label", () => {
    expect(printedCredit({ ...nothing, ...reference }, 'nl', (text) => `© ${text}`)).toMatch(/^© Still/u);
  });
});
