import { expect, test } from 'vitest';
import { authoredPieces, startsOfWords } from '../../../../renderer/review/authoredPieces';
import type { Run } from '../../../../shared/article/Article';
import type { Author } from '../../../../shared/article/Author';
import { cutRuns } from '../../../../shared/article/cutRuns';
import { plainText } from '../../../../shared/article/flatText';
import type { Piece } from '../../../../shared/review/Comparison';

const run = (text: string, bold = false): Run => ({ kind: 'text', text, bold, italic: false, link: '' });
const sport: Author = { by: 'Sport Buro' };
const desk: Author = { by: 'Eindredactie' };

test('runs are cut where somebody else goes on, and keep how they are set', () => {
  const runs: Run[] = [run('een'), { kind: 'line-break' }, run('twee', true)];
  expect(cutRuns(runs, [2, 3, 9])).toEqual([
    [run('ee')],
    [run('n'), { kind: 'line-break' }, run('t', true)],
    [run('wee', true)],
  ]);
  expect(cutRuns(runs, [0, 20])).toEqual([[], runs]);
  expect(cutRuns([run('meer dan dat')], [4])).toEqual([[run('meer dan dat')]]);
});

test('a piece that two wrote is shown as theirs, each named where they begin', () => {
  const same: Piece = { kind: 'same', runs: [run('Er ')] };
  const gone: Piece = { kind: 'deleted', runs: [run('was')] };
  const come: Piece = { kind: 'inserted', runs: [run('is nu '), run('wat', true)] };
  const later: Piece = { kind: 'inserted', runs: [run('!')] };
  const inserted = new Map([
    [
      come,
      [
        { length: 3, author: sport },
        { length: 6, author: desk },
      ],
    ],
    [later, [{ length: 1, author: desk }]],
  ]);
  const pieces = [same, gone, come, { kind: 'same' as const, runs: [run(' ')] }, later];
  const both = authoredPieces(pieces, { old: true, fresh: true }, { inserted, only: sport });
  const said = [gone, come, later].flatMap((piece) =>
    (both.get(piece) ?? []).map(
      ({ runs, author, isFirst }) => `${isFirst ? '*' : ''}${author?.by}: ${plainText(runs)}`,
    ),
  );
  expect(said).toEqual(['*Sport Buro: was', 'Sport Buro: is ', '*Eindredactie: nu wat', '*Eindredactie: !']);
  expect(startsOfWords(both.get(come) ?? [], 10)).toEqual([10, 13]);
  const after = authoredPieces(pieces, { old: false, fresh: true }, { inserted, only: sport });
  expect(after.has(gone)).toBe(false);
  expect(after.get(come)?.[0]?.isFirst).toBe(true);
});

test('nobody is named where nobody is known', () => {
  const come: Piece = { kind: 'inserted', runs: [run('iets')] };
  const { length, 0: only } = authoredPieces([come], { old: true, fresh: true }, null).get(come) ?? [];
  expect([length, only]).toEqual([1, { runs: come.runs, author: null, isFirst: false }]);
});
