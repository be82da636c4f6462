import { expect, test } from 'vitest';
import {
  altTextSaid,
  embeddedPicture,
  keepsRoom,
} from '../../../../../shared/interchange/copy/embeddedPicture';

test('a picture is known by what its address says, which says no more than that', () => {
  expect(embeddedPicture('data:image/png;base64,QUJD')).toEqual({ base64: 'QUJD', ending: 'png' });
  expect(embeddedPicture(' DATA:image/JPEG;charset=utf-8;base64,QUJD')).toEqual({
    base64: 'QUJD',
    ending: 'jpg',
  });
  expect(embeddedPicture('data:image/svg+xml;base64,QUJD')?.ending).toBe('svg');
});

test('what is somewhere else, or something else, is none', () => {
  for (const source of [
    '',
    'https://example.org/a.png',
    'file:///tmp/a.png',
    'cid:1',
    'blob:null/1',
    'data:text/html;base64,QUJD',
    'data:image/svg+xml,%3Csvg/%3E',
    'data:image/../../x;base64,QUJD',
    `data:image/${'a'.repeat(1000)};base64,QUJD`,
    `data:image/png${';a'.repeat(100_000)};base64,QUJD`,
    'javascript:alert(1)//data:image/png;base64,QUJD',
  ])
    expect([source.slice(0, 60), embeddedPicture(source)]).toEqual([source.slice(0, 60), null]);
});

test('what pages keep room with is no picture to keep', () => {
  const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  expect(embeddedPicture(gif)).toSatisfy(keepsRoom);
  expect(embeddedPicture(`data:image/png;base64,${'QUJD'.repeat(100)}`)).not.toSatisfy(keepsRoom);
});

test('what is said of a picture is one line, of no more than anybody reads', () => {
  expect(altTextSaid(' Een\n plein ')).toBe('Een plein');
  expect(altTextSaid('woord '.repeat(100_000)).length).toBeLessThanOrEqual(2000);
});
