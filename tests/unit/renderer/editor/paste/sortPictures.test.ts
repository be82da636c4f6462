import { expect, test } from 'vitest';
import { sortPictures } from '../../../../../renderer/editor/paste/sortPictures';

const picture = (source: string, altText = '') => ({
  after: 0,
  source,
  altText,
  width: 0,
  height: 0,
  isDrawn: false,
});
const embedded = (characters: number): string => `data:image/png;base64,${'A'.repeat(characters)}`;

test('pictures that came along are told from those that did not, in their order', () => {
  const sorted = sortPictures(
    [
      picture(embedded(400), 'een'),
      picture('https://example.org/a.png'),
      picture(''),
      picture('file:///C:/a.png'),
      picture(embedded(40)),
      picture(embedded(500), 'twee'),
    ],
    false,
  );
  expect(sorted.here.map(({ altText, base64 }) => [altText, base64?.length])).toEqual([
    ['een', 400],
    ['twee', 500],
  ]);
  expect(sorted).toMatchObject({ elsewhere: 3, tooMany: 0 });
});

test('so many are taken, and of so many characters', () => {
  const many = sortPictures(
    Array.from({ length: 5000 }, () => picture(embedded(400))),
    false,
  );
  expect([many.here.length, many.tooMany]).toEqual([50, 4950]);
  const large = embedded(60_000_000);
  const heavy = sortPictures([picture(large), picture(large), picture(large), picture(embedded(400))], false);
  expect([heavy.here.length, heavy.tooMany]).toEqual([3, 1]);
});

test('where there is RTF files may be in it, and what was drawn is not', () => {
  const { here, elsewhere, drawn } = sortPictures(
    [
      picture('https://example.org/a.png'),
      picture('file:///C:/a.png', 'een'),
      { ...picture('file:///C:/b.png', 'twee'), isDrawn: true },
      picture(embedded(400), 'drie'),
    ],
    true,
  );
  expect(here.map(({ at, altText, base64 }) => [at, altText, base64 !== null])).toEqual([
    [1, 'een', false],
    [3, 'drie', true],
  ]);
  expect([elsewhere, drawn.length]).toEqual([1, 1]);
});
