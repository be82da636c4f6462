import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  colourFrom,
  cutInitials,
  parsePerson,
  personColours,
  roles,
} from '../../../../shared/article/Person';

const id = '11111111-2222-4333-8444-555555555555';

test('a person is what their desk says, as far as it is known here', () => {
  const said = { name: 'Sport Buro', initials: 'SB', colour: 'teal', role: 'editor' };
  expect(parsePerson(id, said)).toEqual({ id, ...said });
  expect(parsePerson(id, { ...said, initials: ' sbx! ', colour: 'gold', role: 'publisher' })).toEqual({
    id,
    name: 'Sport Buro',
    initials: 'sbx',
    colour: '',
    role: '',
  });
  expect(parsePerson(id, { name: 7 })).toBeNull();
  expect(parsePerson(id, null)).toBeNull();
});

test('whatever a document says, a person is bounded', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const person = parsePerson(id, value);
      if (!person) return;
      expect(person.name.length).toBeLessThanOrEqual(200);
      expect([...person.initials].length).toBeLessThanOrEqual(3);
      expect(['', ...personColours]).toContain(person.colour);
      expect(['', ...roles]).toContain(person.role);
    }),
  );
});

test('initials are cut by character, and a sign of two halves stays whole', () => {
  expect(cutInitials('👩‍🚀ab')).not.toMatch(/[\uD800-\uDBFF]$/);
  expect(cutInitials('  éa ')).toBe('éa');
});

test('a colour follows from who it is, and two of one name mostly differ', () => {
  expect(colourFrom({ by: 'Jan', person: id })).toBe(colourFrom({ by: 'Jan', person: id }));
  const many = Array.from({ length: 64 }, (_, i) =>
    colourFrom({ by: 'Jan', person: id.replace('1111', String(1000 + i)) }),
  );
  expect(new Set(many).size).toBe(personColours.length);
});
