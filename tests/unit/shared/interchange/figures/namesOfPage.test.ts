import { expect, it } from 'vitest';
import { namesOfPage } from '../../../../../shared/interchange/figures/namesOfPage';
import { sortKey } from '../../../../../shared/language/sortKey';
import { testSite } from '../../../../fixtures/filmArticle';

const headlines = (title: string): string[] =>
  namesOfPage({ address: '', title, count: 1 }, testSite).headlines;

it('knows a title with the name of the site behind it, also over several spaces', () => {
  const title = `Een film  |   ${testSite.name}`;
  expect(headlines(title)).toContain(sortKey('Een film'));
  expect(headlines('Een film - en nog een')).toEqual([sortKey('Een film - en nog een')]);
});

it.each([
  ['spaces', `a${' '.repeat(1990)}b`],
  ['dashes', `a${' -'.repeat(990)}b`],
  ['dashes and spaces', `${'a  -  '.repeat(330)}b`],
])('reads thousands of titles of nothing but %s without waiting', (_of, title) => {
  const began = process.cpuUsage();
  for (let turn = 0; turn < 2000; turn++) headlines(title);
  // Each would take milliseconds if every space were tried with every other.
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
});
