import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { emptyDocument } from '../../../../../shared/article/documentShape';
import type { Copy } from '../../../../../shared/interchange/copy/Copy';
import { plainUnit } from '../../../../../shared/interchange/copy/Copy';
import { inCommon } from '../../../../../shared/interchange/copy/inCommon';
import { Receipt } from '../../../../../shared/interchange/copy/Receipt';

const long = 'Een alinea van meer dan veertig tekens staat hier.';

function article(headline: string, body: readonly string[]): Y.Doc {
  const doc = emptyDocument();
  doc.getText('headline').insert(0, headline);
  doc.getText('body').insert(0, body.map((line) => `${line}\n`).join(''));
  return doc;
}

function copy(headline: string, body: readonly string[]): Copy {
  const units = (text: string) => text.split('').map((sign) => plainUnit(sign));
  return {
    texts: {
      headline: units(headline),
      standfirst: [],
      body: units(body.map((line) => `${line}\n`).join('')),
    },
    lifted: {},
    threads: [],
    stills: [],
    saved: { by: '', at: '' },
    language: 'nl',
    receipt: new Receipt(),
  };
}

test('a copy is like an article where half of its words stand in it in whole paragraphs', () => {
  const doc = article('De kop', [long, 'Kort.']);
  expect(inCommon(copy('Anders', [long, 'Nieuw.']), doc)).toEqual({ same: 1, of: 2, isLike: true });
  expect(inCommon(copy('Anders', [`  ${long.replace(' ', '\u00a0')}`]), doc).isLike).toBe(true);
  expect(inCommon(copy('Anders', [long, `${long} En nog veel meer.`]), doc).isLike).toBe(false);
  expect(inCommon(copy('Anders', ['Kort.']), doc)).toEqual({ same: 1, of: 1, isLike: false });
});

test('with the same headline one paragraph is enough, and the headline alone is not', () => {
  const doc = article('De kop', [long, 'Kort.']);
  expect(inCommon(copy('De kop', ['Kort.', `${long} En nog veel meer.`]), doc).isLike).toBe(true);
  expect(inCommon(copy('De kop', ['Iets anders.']), doc)).toEqual({ same: 0, of: 1, isLike: false });
  expect(inCommon(copy('', []), article('', [])).isLike).toBe(false);
});

test('what is suggested in either is taken over or turned down', () => {
  const suggested = copy('', [long, 'Kort.']);
  const by = { by: 'Redactie', at: '2026-11-29T12:00:00.000Z' };
  suggested.texts.body.splice(4, 0, { ...plainUnit('x'), inserted: by });
  expect(inCommon(suggested, article('', [long])).isLike).toBe(true);
  const doc = article('', [long]);
  doc.getText('body').insert(4, 'y', { inserted: 'voorstel' });
  expect(inCommon(copy('', [long]), doc).isLike).toBe(true);
});
