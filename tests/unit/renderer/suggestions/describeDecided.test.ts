import { expect, it } from 'vitest';
import { describeDecided } from '../../../../renderer/suggestions/describeDecided';
import type { DecidedSuggestion } from '../../../../shared/review/suggestions/readDecided';

const at = '2026-11-29T12:00:00.000Z';
const decided = (value?: DecidedSuggestion['value']): DecidedSuggestion => ({
  id: 'a',
  by: 'Sport Buro',
  at,
  as: 'rejected',
  decided: { by: 'Eindredactie', at },
  ...(value && { value }),
});
const still = { kind: 'still', still: 'foto' } as const;

it('says of a value what it would have been, of a tag whether it came or went, and of words where they were', () => {
  const alt = { about: { ...still, key: 'altText' as const }, to: 'Nat plein' };
  expect(describeDecided(decided(alt), 'nl')).toBe('Alt-tekst: “Nat plein”');
  expect(describeDecided(decided({ ...alt, to: '' }), 'nl')).toBe('Alt-tekst: niets invullen');
  const tag = { kind: 'tag', tag: 'topic:film' } as const;
  const film = { kind: 'topic', label: 'Film' } as const;
  expect(describeDecided(decided({ about: tag, to: film }), 'nl')).toBe('Tag (onderwerp): voeg toe “Film”');
  expect(describeDecided(decided({ about: tag, to: null }), 'nl')).toBe('Tag (onderwerp): verwijder “film”');
  expect(describeDecided(decided(), 'nl')).toBe('In de tekst');
  expect(describeDecided(decided(), 'en')).toBe('In the text');
});
