import { expect, it } from 'vitest';
import { siteAddress } from '../../../../renderer/settings/siteAddress';

it.each([
  ['https://krant.example', 'https://krant.example/'],
  ['https://krant.example/films', 'https://krant.example/films/'],
  [' https://krant.example/films/ ', 'https://krant.example/films/'],
  ['krant.example', 'https://krant.example/'],
  ['krant.example:8080/x', 'https://krant.example:8080/x/'],
  ['http://krant.example/', 'http://krant.example/'],
  ['HTTPS://Krant.Example', 'https://krant.example/'],
])('takes %s as %s', (typed, address) => {
  expect(siteAddress(typed)).toBe(address);
});

it.each([
  '',
  '   ',
  'krant',
  'ftp://krant.example/',
  'javascript:alert(1)',
  'https://krant.example/?a=b',
  'https://krant.example/#kop',
  'https://naam:woord@krant.example/',
  'https://',
])('refuses %s', (typed) => {
  expect(siteAddress(typed)).toBeNull();
});
