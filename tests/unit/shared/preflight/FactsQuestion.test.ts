import { expect, it } from 'vitest';
import type { Version } from '../../../../shared/article/Version';
import { factsQuestion, mostAsked } from '../../../../shared/preflight/FactsQuestion';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../fixtures/filmArticle';

const film = filmArticle(fakeOriginal);
const version = (id: string, change: Partial<Version>): Version => ({
  id,
  kind: 'status',
  name: '',
  at: '2025-05-06T10:00:00.000Z',
  by: '',
  ...change,
});

it('asks for address, links, tags and pictures once each, and knows the last approval', () => {
  const versions = [
    version('a', { status: 'approved' }),
    version('b', { status: 'approved', at: '2025-05-07T10:00:00.000Z' }),
    version('c', { status: 'in-review', at: '2025-05-08T10:00:00.000Z' }),
  ];
  expect(factsQuestion(film, versions)).toEqual({
    article: film.id,
    slug: 'nederlandse-thriller-in-93-landen',
    section: 'Film & series',
    links: ['https://filmblad.example/recensie?a=1&b=2'],
    tags: film.tags,
    originals: [fakeOriginal.hash],
    approvedAt: '2025-05-07T10:00:00.000Z',
    approvedHash: '',
  });
});

it('asks for the address a page will have when none is set, and keeps within bounds', () => {
  const link = 'https://a.nl/';
  const runs = Array.from({ length: 500 }, (_, at) => words(`${at} `, { link: `${link}${at}` }));
  const question = factsQuestion(
    { ...film, slug: '', headline: 'Een Kop', body: [{ kind: 'paragraph', runs }] },
    [],
  );
  expect(question.slug).toBe('een-kop');
  expect(question.links).toHaveLength(mostAsked.links);
  expect(question).toMatchObject({ originals: [], approvedAt: '' });
});
