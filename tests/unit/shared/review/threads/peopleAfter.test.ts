import { expect, it } from 'vitest';
import { peopleAfter } from '../../../../../shared/review/threads/peopleAfter';

const one = { by: 'Eindredactie', person: '00000000-0000-4000-8000-000000000001' };
const other = { by: 'Eindredactie', person: '00000000-0000-4000-8000-000000000002' };

it('leaves out whoever is listed already, and keeps another of the same name', () => {
  expect(peopleAfter([one], [{ by: 'Sport Buro' }, one, other])).toEqual([{ by: 'Sport Buro' }, other]);
  expect(peopleAfter([one], [{ by: 'Eindredactie' }]), 'anybody of that name').toEqual([]);
  expect(peopleAfter([], [one, other])).toEqual([one, other]);
});
