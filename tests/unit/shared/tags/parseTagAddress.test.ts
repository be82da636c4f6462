import { expect, it } from 'vitest';
import { parseTagAddress } from '../../../../shared/tags/parseTagAddress';

it.each([
  ['https://www.wikidata.org/wiki/Q907311', 'https://www.wikidata.org/wiki/Q907311'],
  [
    '  https://www.imdb.com/title/tt32642706/?ref_=fn#cast \n',
    'https://www.imdb.com/title/tt32642706/?ref_=fn#cast',
  ],
  ['HTTPS://Netflix.com', 'HTTPS://Netflix.com'],
  ['https://xn--caf-dma.example:8443/', 'https://xn--caf-dma.example:8443/'],
  ['https://nl.wikipedia.org/wiki/Café_🎬', 'https://nl.wikipedia.org/wiki/Caf%C3%A9_%F0%9F%8E%AC'],
])('takes %j', (typed, address) => {
  expect(parseTagAddress(typed)).toBe(address);
  expect(parseTagAddress(address)).toBe(address);
});

it.each([
  '',
  'www.wikidata.org/wiki/Q907311',
  'http://www.wikidata.org/wiki/Q907311',
  'javascript:alert(1)',
  'https://localhost/',
  'https://192.168.1.1/',
  'https://name:secret@host.example/',
  'https://host.example\\@other.example/',
  'https://-host.example/',
  'https://host..example/',
  'https://café.example/wiki',
  'https://host.example/a b',
  'https://host.example/"><script>',
  'https://host.example/%zz',
  'https://host.example/#a#b',
  'https://host.example/\u0000',
  'https://host.example/\ud800',
  `https://host.example/${'a'.repeat(500)}`,
  `https://host.example/${'é'.repeat(200)}`,
])('refuses %j', (typed) => expect(parseTagAddress(typed)).toBeNull());

it('refuses what is no text', () => {
  for (const value of [undefined, null, 7, {}, ['https://host.example/']])
    expect(parseTagAddress(value)).toBeNull();
});
