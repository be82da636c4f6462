import { expect, it } from 'vitest';
import { peopleNamed } from '../../../../../shared/review/threads/peopleNamed';

const people = ['Noord Buro', 'Böro de Zuid', 'Beeld Búlt-Buro'].map((by) => ({ by }));
const named = (typed: string): string[] => peopleNamed(typed, people).map(({ by }) => by);

it('finds any of the names that somebody has, without regard to case and accents', () => {
  expect(named('')).toHaveLength(3);
  expect(named('boro')).toEqual(['Böro de Zuid']);
  expect(named('BÚ')).toEqual(['Noord Buro', 'Beeld Búlt-Buro']);
  expect(named('bult b')).toEqual(['Beeld Búlt-Buro']);
  expect(named('de z')).toEqual(['Böro de Zuid']);
  expect(named('oord')).toEqual([]);
});

it('offers nobody where the name is there already, unless others are called so too', () => {
  expect(named('Noord Buro')).toEqual([]);
  expect(named('noord buro')).toEqual(['Noord Buro']);
  const two = [{ by: 'Redactie' }, { by: 'Redactie', person: '00000000-0000-4000-8000-000000000001' }];
  expect(peopleNamed('Redactie', two)).toEqual(two);
});
