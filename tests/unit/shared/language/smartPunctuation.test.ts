import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smartPunctuation, smartReach } from '../../../../shared/language/smartPunctuation';
import { mendTypography } from '../../../../shared/preflight/text/mendTypography';
import type { Language } from '../../../../shared/language/Texts';

/** What stands there when these characters are typed one after the other, as an editor would have it. */
function type(typed: string, language: Language, begun = ''): string {
  let text = begun;
  for (const sign of typed) {
    const smart = smartPunctuation(sign, text, language);
    text += sign;
    if (smart) {
      const [from, to] = [text.length - smart.from, text.length - smart.to];
      text = text.slice(0, from) + smart.text + text.slice(to);
    }
  }
  return text;
}

describe.each(['nl', 'en'] as const)('smart punctuation in both languages (%s)', (language) => {
  it.each([
    ['"Kom" zei hij', '“Kom” zei hij'],
    ["'Kom' zei hij", '‘Kom’ zei hij'],
    ['("Kom")', '(“Kom”)'],
    ['Hij: "Zij zei \'kom\'."', 'Hij: “Zij zei ‘kom’.”'],
    ['"\'Kom\', zei zij"', '“‘Kom’, zei zij”'],
    ['\'"Kom", zei zij\'', '‘“Kom”, zei zij’'],
    ['anti-"woke"-taal', 'anti-“woke”-taal'],
    ['en/"of"', 'en/“of”'],
    ['"Wat als-"', '“Wat als-”'],
    ['"Wat als --" zei hij', '“Wat als –” zei hij'],
    ['"Wat als..." zei hij', '“Wat als…” zei hij'],
    ["foto's en auto's", 'foto’s en auto’s'],
    ["it's, O'Brien, d'r", 'it’s, O’Brien, d’r'],
    ['""', '“”'],
    ["''", '‘’'],
    ['woord -- woord', 'woord – woord'],
    ['1939--1945', '1939–1945'],
    ['woord---woord', 'woord—woord'],
    ['a - b, a-b', 'a – b, a-b'],
    ['5 - 3', '5 - 3'],
    ['- nee', '- nee'],
    ['een scherm van 15"', 'een scherm van 15"'],
    ['"tot 15"', '“tot 15”'],
    ["'68, EK '88.", '’68, EK ’88.'],
    ['Nou...', 'Nou…'],
    ['Nou....', 'Nou….'],
    ['Nou.. ja', 'Nou.. ja'],
    ['3 x 4 en 2,5x3', '3 × 4 en 2,5×3'],
    ['2x3x4', '2×3×4'],
    ['3 x vier, 3x 4, ax4, 0x4, 1 x4', '3 x vier, 3x 4, ax4, 0x4, 1 x4'],
    ['https://krant.example/a--b...', 'https://krant.example/a--b...'],
    ["www.krant.example/'a'", "www.krant.example/'a'"],
    ['--> en <--', '–> en <–'],
  ])('%s', (typed, text) => {
    expect(type(typed, language)).toBe(text);
  });

  it('leaves every other character alone, whatever stands before it', () => {
    for (const before of ['', ' ', '-', '..', '“', '‘t', '3 x ', '‘']) {
      for (const sign of ['a', 'é', '\n', '(', '“', '—', '_', '*', '€', '']) {
        expect(smartPunctuation(sign, before, language)).toBeNull();
      }
    }
  });

  it('sets nothing that preflight would set otherwise', () => {
    const sign = fc.constantFrom(...`"'-. ,x)(4ast`);
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
        const text = type(signs.join(''), language);
        // Two spaces are none of it, and a hyphen after a number may be that of a sum.
        const left = mendTypography(text, language).filter(
          ({ from, becomes }) => becomes !== ' ' && !/\d $/.test(text.slice(0, from)),
        );
        expect(left).toEqual([]);
      }),
    );
  });

  it('needs no more of a text than it says', () => {
    const tails = ['', ' ', '-', '..', '“woord –', '‘s', '‘tis', '12,5 x '];
    const long = 'woord '.repeat(smartReach);
    for (const tail of tails) {
      for (const sign of ['"', "'", '-', '.', ' ', '4']) {
        const whole = long + tail;
        expect(smartPunctuation(sign, whole, language)).toEqual(
          smartPunctuation(sign, whole.slice(-smartReach), language),
        );
      }
    }
  });
});

describe('Dutch', () => {
  it.each([
    ["'s Avonds", '’s Avonds'],
    ["om 't even, 'n man, 'k weet", 'om ’t even, ’n man, ’k weet'],
    ["in 's-Hertogenbosch", 'in ’s-Hertogenbosch'],
    ["Zie je 'm? Of 't.", 'Zie je ’m? Of ’t.'],
    ['"\'t Is laat"', '“’t Is laat”'],
    ["de letter 's'", 'de letter ‘s’'],
    ["de jaren '80 en '90", 'de jaren ’80 en ‘90'],
    ["'1984'", '‘1984’'],
    ["'Stop!'", '‘Stop!’'],
    ["'tis", '‘tis'],
  ])('%s', (typed, text) => {
    expect(type(typed, 'nl')).toBe(text);
  });
});

describe('English', () => {
  it.each([
    ["'Tis late, 'twas early", '’Tis late, ’twas early'],
    ["give 'em time 'til May", 'give ’em time ’til May'],
    ["the '90s, in '85.", 'the ’90s, in ’85.'],
    ["'s avonds", '‘s avonds'],
  ])('%s', (typed, text) => {
    expect(type(typed, 'en')).toBe(text);
  });
});
