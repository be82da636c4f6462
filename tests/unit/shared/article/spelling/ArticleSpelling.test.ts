import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  emptyDocument,
  fieldsOf,
  ignoredWordsOf,
  spelledInOf,
} from '../../../../../shared/article/documentShape';
import { findUnknown } from '../../../../../shared/article/findUnknown';
import {
  readArticleSpelling,
  setIgnored,
  setSpelledIn,
} from '../../../../../shared/article/spelling/ArticleSpelling';
import { mostKeptWords } from '../../../../../shared/article/spelling/keptWord';

function article(language: string): Y.Doc {
  const doc = emptyDocument();
  fieldsOf(doc).set('language', language);
  return doc;
}

describe('readArticleSpelling', () => {
  it('is the article’s own language and no words to begin with', () => {
    expect(readArticleSpelling(article('en'))).toEqual({ languages: ['en'], ignored: new Set() });
  });

  it('has what was set, and not what was taken back', () => {
    const doc = article('nl');
    setIgnored(doc, 'iHostage', true);
    setIgnored(doc, 'Elmer', true);
    setIgnored(doc, 'Elmer', false);
    setSpelledIn(doc, 'en', true);
    expect(readArticleSpelling(doc)).toEqual({ languages: ['nl', 'en'], ignored: new Set(['iHostage']) });
    expect(findUnknown(doc)).toEqual([]);
    setSpelledIn(doc, 'en', false);
    expect(readArticleSpelling(doc).languages).toEqual(['nl']);
  });

  it('has what both of two copies let pass', () => {
    const one = article('nl');
    const other = emptyDocument();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    setIgnored(one, 'iHostage', true);
    setIgnored(other, 'Netflixserie', true);
    setSpelledIn(other, 'en', true);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    expect(readArticleSpelling(one)).toEqual({
      languages: ['nl', 'en'],
      ignored: new Set(['iHostage', 'Netflixserie']),
    });
  });

  it('passes over what makes no sense, and what is too much', () => {
    const doc = article('klingon');
    for (const word of ['twee woorden', 'x'.repeat(10_000), '', '<script>'])
      ignoredWordsOf(doc).set(word, true);
    ignoredWordsOf(doc).set('goed', 'ja');
    spelledInOf(doc).set('en', 1);
    spelledInOf(doc).set('klingon', true);
    expect(readArticleSpelling(doc)).toEqual({ languages: ['nl'], ignored: new Set() });
    doc.transact(() => {
      for (let i = 0; i < mostKeptWords + 50; i++) ignoredWordsOf(doc).set(`woord${letters(i)}`, true);
    });
    expect(readArticleSpelling(doc).ignored.size).toBe(mostKeptWords);
  });
});

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}
