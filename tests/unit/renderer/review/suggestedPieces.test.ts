import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { suggestedPieces } from '../../../../renderer/review/suggestedPieces';
import { plainText } from '../../../../shared/article/flatText';
import { headlineOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { readAllSuggestions } from '../../../../shared/review/suggestions/readAllSuggestions';
import { readAsSuggested } from '../../../../shared/review/suggestions/readAsSuggested';
import { deleted, inserted, textOf, writeText } from '../../../fixtures/textOf';

/** Of each piece that differs: what it does, with its words, and whose it is said to be. */
function saidOf(doc: Y.Doc): string[] {
  const comparison = compareArticles(readArticle(doc), readAsSuggested(doc));
  const found = suggestedPieces(comparison, readAllSuggestions(doc));
  const pieces = [comparison.headline, ...comparison.body.map((row) => row.pieces)].flat();
  return pieces
    .filter(({ kind }) => kind !== 'same')
    .map((piece) => {
      const words = 'runs' in piece ? plainText(piece.runs) : '';
      return `${piece.kind} ${words.trim()}: ${found.get(piece) ?? 'nobody'}`;
    });
}

it('finds whose words are inserted and deleted, in the headline and in blocks', () => {
  const doc = textOf(
    'body',
    ['De eerste alinea is '],
    deleted('goed', 'een'),
    inserted('beter', 'een'),
    [' dan de vorige.\nDe tweede alinea blijft zoals zij was.\nDe derde is '],
    inserted('erg ', 'twee'),
    ['lang geworden.\n'],
    inserted('Een heel nieuwe alinea van iemand.\n', 'drie'),
    ['De laatste alinea.\n'],
  );
  writeText(headlineOf(doc), ['Kop van '], deleted('gisteren', 'kop'), inserted('vandaag', 'kop'));
  expect(saidOf(doc)).toEqual([
    'deleted gisteren: kop',
    'inserted vandaag: kop',
    'deleted goed: een',
    'inserted beter: een',
    'inserted erg: twee',
    'inserted Een heel nieuwe alinea van iemand.: drie',
  ]);
});

it('finds whose a block is that would follow the one before it', () => {
  const doc = textOf(
    'body',
    ['De eerste alinea.'],
    inserted('\n', 'splitst'),
    inserted('Iets heel anders dat er achteraan komt.', 'voegt'),
    ['\nDe tweede alinea.\n'],
  );
  expect(saidOf(doc)).toEqual(['inserted Iets heel anders dat er achteraan komt.: voegt']);
});

it('tells suggestions about the same words apart by what they say', () => {
  const doc = textOf(
    'body',
    ['De weg is '],
    deleted('lang', 'een'),
    inserted('breed', 'twee'),
    inserted('smal', 'drie'),
    [' geworden.\n'],
  );
  expect(saidOf(doc)).toEqual(['deleted lang: een', 'inserted breedsmal: twee']);
});

it('finds whose blocks are split, joined, set otherwise and moved', () => {
  const doc = textOf(
    'body',
    ['De eerste zin staat hier. '],
    inserted('\n', 'splitst'),
    ['De tweede zin staat daar.\nDe derde zin is anders. '],
    deleted('\n', 'voegt'),
    ['De vierde zin ook.\n'],
    deleted('Deze alinea gaat naar elders.\n', 'verplaatst'),
    ['Dan komt '],
    ['dit', { setBold: { id: 'vet', to: true } }],
    [' er nog achteraan.\nEn nog een alinea die blijft waar zij stond.\n'],
    inserted('Deze alinea gaat naar elders.\n', 'verplaatst'),
  );
  const said = saidOf(doc);
  expect(said).toContain('split : splitst');
  expect(said).toContain('joined : voegt');
  expect(said).toContain('set : vet');
  expect(said).toContain('deleted Deze alinea gaat naar elders.: verplaatst');
  expect(said).toContain('inserted Deze alinea gaat naar elders.: verplaatst');
  expect(said.filter((one) => one.endsWith('nobody'))).toEqual([]);
});
