import { expect, it } from 'vitest';
import { policyLines } from '../../../../shared/pages/policyLines';

it('reads one address a line, without empty lines and doubles', () => {
  const typed = '\nhttps://een.example/\n  twee.example/blad \n\nhttps://een.example/\n';
  expect(policyLines(typed)).toEqual({ addresses: ['https://een.example/', 'https://twee.example/blad'] });
  expect(policyLines(' \n ')).toEqual({ addresses: [] });
});

it('says which line is no address, and when there are too many', () => {
  expect(policyLines('https://een.example/\n\njavascript:alert(1)')).toEqual({ wrong: { line: 3 } });
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `https://een.example/${index}`).join('\n');
  expect(policyLines(many(20))).toMatchObject({ addresses: { length: 20 } });
  expect(policyLines(many(21))).toEqual({ wrong: 'too-many' });
});
