import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNews } from '../../../../../shared/language/guide/isNews';
import { news } from '../../../../../shared/language/guide/news';

const newest = news[0]?.version ?? '';

describe('isNews', () => {
  it('is so after an earlier version, and only then', () => {
    expect(isNews('0.0.9', newest)).toBe(true);
    expect(isNews(newest, newest)).toBe(false);
    expect(isNews('12.0.0', newest)).toBe(false);
  });

  it('is not so for who starts Katern for the first time', () => {
    expect(isNews('', newest)).toBe(false);
  });

  it('is not so of a version of which there is nothing to tell', () => {
    expect(isNews(newest, '99.0.0')).toBe(false);
  });
});

it('there is news of the version that is built', () => {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
  expect(newest).toBe(version);
});
