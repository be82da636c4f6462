import { describe, expect, it } from 'vitest';
import { longestLabel, parseTypedTag, possibleTags } from '../../../../shared/tags/parseTypedTag';
import { tagKinds } from '../../../../shared/tags/Tag';

describe('parseTypedTag', () => {
  it('takes a year in brackets off the end', () => {
    expect(parseTypedTag('iHostage (2025)')).toEqual({ label: 'iHostage', year: 2025 });
    expect(parseTypedTag('iHostage(2025) ')).toEqual({ label: 'iHostage', year: 2025 });
  });

  it('leaves other brackets and bare years in the label', () => {
    expect(parseTypedTag('Barbie (film)')).toEqual({ label: 'Barbie (film)', year: null });
    expect(parseTypedTag('Wonder Woman 1984')).toEqual({ label: 'Wonder Woman 1984', year: null });
    expect(parseTypedTag('(2025)')).toEqual({ label: '(2025)', year: null });
  });

  it('cleans white space, composes accents and bounds the length', () => {
    expect(parseTypedTag('  Video \n on  demand ').label).toBe('Video on demand');
    expect(parseTypedTag('Ge\u0308rard').label).toBe('G\u00EBrard');
    expect(parseTypedTag('x'.repeat(500)).label).toHaveLength(longestLabel);
    expect(parseTypedTag('   ')).toEqual({ label: '', year: null });
  });
});

describe('possibleTags', () => {
  it('offers each kind once, a topic first', () => {
    const tags = possibleTags(parseTypedTag('Netflix'));
    expect(tags[0]).toEqual({ kind: 'topic', label: 'Netflix' });
    expect(tags.map(({ kind }) => kind).toSorted()).toEqual([...tagKinds].toSorted());
  });

  it('puts the title first when there is a year, and only the title keeps it', () => {
    const tags = possibleTags(parseTypedTag('iHostage (2025)'));
    expect(tags[0]).toEqual({ kind: 'title', label: 'iHostage', year: 2025 });
    expect(tags.slice(1).every((tag) => tag.year === undefined)).toBe(true);
  });

  it('offers nothing for an empty label', () => {
    expect(possibleTags(parseTypedTag(' '))).toEqual([]);
  });
});
