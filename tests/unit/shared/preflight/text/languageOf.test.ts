import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../../shared/preflight/text/languageOf';

describe('languageOf', () => {
  it('knows Dutch and English by their common words', () => {
    expect(
      languageOf(
        'De film volgt vijf mensen door dezelfde uren, en het plein is voor de makers niet meer wat het was.',
      ),
    ).toBe('nl');
    expect(
      languageOf(
        'The film follows five people through the same hours, and the square is not what it was for them.',
      ),
    ).toBe('en');
  });

  it.each([
    ['too short', 'The end of the world and that'],
    [
      'names alone',
      'Bobby Boermans Elmer van der Marel Netflix Leidseplein Amsterdam Brazilië Canada Verenigde Staten Film Series Top',
    ],
    [
      'both at once',
      'De film heet The Square and the People, en wie the rest of it wil zien, moet to the cinema, niet naar het plein.',
    ],
    [
      'German',
      'Der Film folgt fünf Menschen durch dieselben Stunden, und der Platz ist für die Leute nicht mehr wie er war.',
    ],
  ])('says nothing of what is %s', (_what, text) => {
    expect(languageOf(text)).toBeNull();
  });
});
