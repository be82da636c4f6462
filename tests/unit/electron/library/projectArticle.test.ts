import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../shared/article/contentHash';
import { projectArticle } from '../../../../electron/library/projectArticle';
import type { Article, Block, Run } from '../../../../shared/article/Article';
import { createArticle } from '../../../../shared/article/createArticle';
import { readArticle } from '../../../../shared/article/readArticle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../fixtures/filmArticle';
import { noCredit } from '../../../../shared/still/stillOfRead';

const text = (words: string): Run[] => [{ kind: 'text', text: words, bold: false, italic: false, link: '' }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', runs: text(words) });

function article(start: Partial<Article>): Article {
  const { unknown: _unknown, ...values } = start;
  return readArticle(createArticle({ id: 'a', language: 'nl', createdAt: '', ...values }));
}

describe('projectArticle', () => {
  it('opens with the first words of standfirst and body, cut after a word', () => {
    const opening = (standfirst: string, ...body: string[]): string =>
      projectArticle(article({ standfirst: text(standfirst), body: body.map(paragraph) })).opening;
    expect(opening('Eerst dit.', 'Dan  dat.')).toBe('Eerst dit. Dan dat.');
    expect(opening('', '')).toBe('');
    const long = opening('', 'woord '.repeat(100));
    expect(long).toBe('woord '.repeat(26).trim());
    expect(opening('', `${'a'.repeat(79)} ${'b'.repeat(80)} c`)).toBe(`${'a'.repeat(79)} ${'b'.repeat(80)}`);
    expect(opening('', 'a'.repeat(200))).toBe('a'.repeat(160));
    expect(opening('', `a${'💡'.repeat(100)}`)).toBe(`a${'💡'.repeat(79)}`);
  });

  it('takes the lead still only if its hash is one', () => {
    const block: Block = { kind: 'still', still: 's', runs: [] };
    const withHash = (hash: string): string => {
      const original = { hash, type: 'image/png' as const, width: 1, height: 1, bytes: 1, name: '' };
      const still = { ...readArticleStill(), id: 's', original };
      return projectArticle(article({ body: [block], stills: [still] })).still;
    };
    expect(withHash('a'.repeat(64))).toBe('a'.repeat(64));
    expect(withHash('../../etc')).toBe('');
  });

  it('bounds what a document says', () => {
    const tags = Array.from({ length: 300 }, (_, index) => ({ kind: 'topic' as const, label: `t${index}` }));
    const card = projectArticle(article({ headline: 'x'.repeat(10_000), byline: 'y'.repeat(10_000), tags }));
    expect(card.headline).toHaveLength(500);
    expect(card.byline).toHaveLength(500);
    expect(card.tags).toHaveLength(200);
  });
});

describe('contentHash', () => {
  const plain = article({ headline: 'Kop', body: [paragraph('tekst')] });

  it('is the same whatever is not printed', () => {
    const hash = contentHash(plain);
    expect(contentHash({ ...plain, status: 'exported', publishedAt: 'x', notes: 'y' })).toBe(hash);
  });

  it('is the same when the address it has anyway is written down', () => {
    expect(contentHash({ ...plain, slug: 'kop' })).toBe(contentHash(plain));
    expect(contentHash({ ...plain, slug: 'iets-anders' })).not.toBe(contentHash(plain));
  });

  it('is what it was before stills had more to be known, until more is known', () => {
    const film = readArticle(createArticle(filmArticle(fakeOriginal)));
    const hash = contentHash(film);
    expect(hash).toBe('54f4907b4fe1985756f43879199ab1534d5d07a081ad8ecf1acbcf57b6981e01');
    const licensed = film.stills.map((still) => ({ ...still, licensor: 'ANP' }));
    const crops = { square: { x: 0.5, y: 0.5, size: 1, ratio: 1 } };
    const turned = film.stills.map((still) => ({ ...still, turns: 2 as const }));
    const cropped = film.stills.map((still) => ({ ...still, crops }));
    const others = [licensed, turned, cropped].map((stills) => contentHash({ ...film, stills }));
    expect(new Set([hash, ...others]).size).toBe(4);
  });

  it('leaves out stills that stand in no block: one that is suggested does not undo an approval', () => {
    const film = readArticle(createArticle(filmArticle(fakeOriginal)));
    const more = film.stills.map((still) => ({ ...still, id: `voorgesteld-${still.id}` }));
    expect(contentHash({ ...film, stills: [...film.stills, ...more] })).toBe(contentHash(film));
  });

  it('is what it was before there were corrections, until one says something', () => {
    const hash = contentHash(plain);
    const { corrections: _corrections, ...older } = plain;
    expect(contentHash({ ...older, corrections: [] })).toBe(hash);
    const placed = { id: 'een', kind: 'correction' as const, text: ' ', at: '2026-11-22T12:00:00Z' };
    expect(contentHash({ ...plain, corrections: [placed] })).toBe(hash);
    expect(contentHash({ ...plain, corrections: [{ ...placed, text: 'Het zijn er 93.' }] })).not.toBe(hash);
  });

  it('differs with anything that is', () => {
    const hash = contentHash(plain);
    expect(contentHash({ ...plain, headline: 'Kop!' })).not.toBe(hash);
    expect(contentHash({ ...plain, body: [] })).not.toBe(hash);
    expect(contentHash({ ...plain, tags: [{ kind: 'genre', label: 'Series' }] })).not.toBe(hash);
    expect(contentHash({ ...plain, byline: 'Redactie' })).not.toBe(hash);
  });
});

function readArticleStill(): Article['stills'][number] {
  return {
    ...noCredit,
    id: '',
    kind: 'still',
    altText: '',
    original: { hash: '', type: 'image/png', width: 1, height: 1, bytes: 0, name: '' },
    focus: { x: 0.5, y: 0.5 },
    turns: 0,
    crops: {},
    read: {},
  };
}
