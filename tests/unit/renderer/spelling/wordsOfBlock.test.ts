import { expect, it } from 'vitest';
import { documentOfText } from '../../../../renderer/editor/text/documentOfText';
import { wordsOfBlock } from '../../../../renderer/spelling/wordsOfBlock';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { bodySchema } from '../../../merge/writers';

it('has the words of a block where the flat text has them, without what is crossed out', () => {
  const text = emptyDocument().getText('body');
  text.applyDelta([
    { insert: 'Op de ' },
    { insert: 'pannekoek', attributes: { deleted: 'a' } },
    { insert: 'pannen', attributes: { inserted: 'a' } },
    { insert: 'koek', attributes: { bold: true } },
    { insert: ' film' },
    { insert: 'oud', attributes: { deleted: 'b' } },
    { insert: 'maker.\n' },
  ]);
  const block = documentOfText(bodySchema, text, 'body').child(0);
  const words = wordsOfBlock(block);
  expect(words.map(({ word, from, until }) => [word.word, from, until])).toEqual([
    ['Op', 0, 2],
    ['de', 3, 5],
    ['pannenkoek', 15, 25],
    ['filmmaker', 26, 38],
  ]);
  expect(wordsOfBlock(block)).toBe(words);
});

it('knows of words in another language which it is', () => {
  const text = emptyDocument().getText('body');
  text.applyDelta([
    { insert: 'Hij zei ' },
    { insert: 'oud', attributes: { language: 'en', deleted: 'a' } },
    { insert: 'to ', attributes: { language: 'en' } },
    { insert: 'be', attributes: { language: 'en', italic: true } },
    { insert: ', ' },
    { insert: 'also', attributes: { setLanguage: { id: 'b', to: 'de' } } },
    { insert: ' zo.\n' },
  ]);
  const words = wordsOfBlock(documentOfText(bodySchema, text, 'body').child(0));
  expect(words.map(({ word }) => [word.word, word.language])).toEqual([
    ['Hij', undefined],
    ['zei', undefined],
    ['to', 'en'],
    ['be', 'en'],
    ['also', 'de'],
    ['zo', undefined],
  ]);
});

it('leaves a block alone that is too long to be split at once', () => {
  const text = emptyDocument().getText('body');
  text.insert(0, `${'woord '.repeat(6000)}\n`);
  expect(wordsOfBlock(documentOfText(bodySchema, text, 'body').child(0))).toEqual([]);
});
