import { expect, it } from 'vitest';
import { policyAddress } from '../../../../shared/pages/policyAddress';

it.each([
  ['https://krant.example/over#principes', 'https://krant.example/over#principes'],
  [' https://krant.example/colofon/?a=1&b=2 ', 'https://krant.example/colofon/?a=1&b=2'],
  ['krant.example/colofon', 'https://krant.example/colofon'],
  ['https://krant.example/café', 'https://krant.example/caf%C3%A9'],
])('takes %j', (typed, address) => {
  expect(policyAddress(typed)).toBe(address);
  expect(policyAddress(address)).toBe(address);
});

it.each([
  '',
  'colofon',
  '/colofon',
  'http://krant.example/colofon',
  'mailto:redactie@krant.example',
  'redactie@krant.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)//krant.example',
  'data:text/html,<script>',
  '//krant.example/',
  'https://naam:woord@krant.example/',
  'https://krant.example/"><script>',
  'https://krant.example/een stuk',
  'https://localhost/',
  `https://krant.example/${'a'.repeat(2000)}`,
])('refuses %j', (typed) => expect(policyAddress(typed)).toBeNull());
