import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPictures } from '../../../../../../electron/press/copy/rtf/matchPictures';

const size = (width: number, height: number) => ({ width, height });
const file = (width: number, height: number) => ({ isFile: true, width, height });
const unsaid = file(0, 0);

test('as many pictures as there are in the HTML are those, in their order', () => {
  expect(matchPictures([unsaid, file(64, 48), unsaid], [size(9, 9), size(64, 48), size(0, 0)])).toEqual([
    0, 1, 2,
  ]);
  // Of one that is turned each says another size.
  expect(matchPictures([file(64, 48), file(10, 90)], [size(64, 48), size(90, 10)])).toEqual([0, 1]);
});

test('what is written out in the HTML may be in the RTF, or not', () => {
  const written = { isFile: false, width: 10, height: 10 };
  expect(matchPictures([written, file(64, 48)], [size(64, 48)])).toEqual([null, 0]);
  expect(matchPictures([written, file(64, 48)], [size(10, 10), size(64, 48)])).toEqual([0, 1]);
});

test('where there are more or less, sizes tell those of which there is no doubt', () => {
  const [a, b, c] = [size(320, 240), size(100, 400), size(64, 48)];
  expect(matchPictures([file(320, 240), file(64, 48)], [a, b, c])).toEqual([0, 2]);
  expect(matchPictures([file(320, 240), file(100, 400), file(64, 48)], [a, c])).toEqual([0, null, 1]);
  // Rounded, and scaled in whole percents.
  expect(matchPictures([file(321, 236), file(9, 9)], [a])).toEqual([0, null]);
});

test('where sizes leave a doubt nothing is guessed', () => {
  const a = size(320, 240);
  expect(matchPictures([file(320, 240), file(320, 240)], [a])).toEqual([null, null]);
  expect(matchPictures([file(320, 240)], [a, a])).toEqual([null]);
  expect(matchPictures([unsaid, unsaid], [a])).toEqual([null, null]);
  // The other way round one of them would have moved: which one?
  expect(matchPictures([file(320, 240), file(64, 48), unsaid], [size(64, 48), a])).toEqual([
    null,
    null,
    null,
  ]);
});

test('as many that are evidently others are not taken for them', () => {
  const found = matchPictures([file(300, 200), file(64, 48)], [size(64, 48), size(10, 10)]);
  expect(found).toEqual([null, 0]);
});

test('never is one picture taken twice, or one behind another that comes before it', () => {
  const lengths = fc.constantFrom(0, 20, 100, 101, 300);
  const sizes = fc.array(fc.record({ width: lengths, height: lengths }), { maxLength: 8 });
  fc.assert(
    fc.property(sizes, sizes, fc.boolean(), (html, rtf, isFile) => {
      const found = matchPictures(
        html.map((one, index) => ({ ...one, isFile: isFile || index % 2 === 0 })),
        rtf,
      );
      const taken = found.filter((index) => index !== null);
      expect(taken).toEqual([...new Set(taken)].toSorted((one, other) => one - other));
      expect(found).toHaveLength(html.length);
    }),
  );
});

test('thousands that cannot be paired are not looked at one by one', () => {
  const many = Array.from({ length: 2000 }, () => file(64, 48));
  expect(
    matchPictures(
      many,
      Array.from({ length: 1999 }, () => size(64, 48)),
    ),
  ).toEqual(many.map(() => null));
  expect(matchPictures(many, many)).toEqual(many.map((_, index) => index));
});
