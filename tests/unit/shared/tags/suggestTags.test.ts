import { describe, expect, it } from 'vitest';
import { printTag } from '../../../../shared/tags/printTag';
import { suggestTags } from '../../../../shared/tags/suggestTags';
import type { UsedTag } from '../../../../shared/tags/suggestTags';
import type { Tag } from '../../../../shared/tags/Tag';

const used = (tag: Tag, articles: number): UsedTag => ({ tag, articles });

const known = [
  used({ kind: 'topic', label: 'Streaming' }, 9),
  used({ kind: 'company', label: 'Netflix' }, 4),
  used({ kind: 'topic', label: 'Internet' }, 2),
  used({ kind: 'topic', label: 'Het net' }, 1),
  used({ kind: 'title', label: 'iHostage', year: 2025 }, 3),
  used({ kind: 'person', label: 'Renée Soutendijk' }, 1),
];

const labels = (typed: string, has: Tag[] = [], limit = 10): string[] =>
  suggestTags(typed, known, has, limit).map(({ tag }) => printTag(tag));

describe('suggestTags', () => {
  it('puts a label that starts so before a word that does, before one that holds it', () => {
    expect(labels('net')).toEqual(['Netflix', 'Het net', 'Internet']);
  });

  it('puts the very same words first, whatever is used more', () => {
    expect(labels('internet')[0]).toBe('Internet');
  });

  it('does not mind case, diacritics and brackets', () => {
    expect(labels('RENEE')).toEqual(['Renée Soutendijk']);
    expect(labels('ihostage 2025')).toEqual(['iHostage (2025)']);
    expect(labels('iHostage (2025)')).toEqual(['iHostage (2025)']);
  });

  it('leaves out what the article has already', () => {
    expect(labels('net', [{ kind: 'company', label: 'NETFLIX' }])).toEqual(['Het net', 'Internet']);
    expect(labels('net', [{ kind: 'topic', label: 'Netflix' }])).toContain('Netflix');
  });

  it('gives the most used ones when nothing is typed, and no more than asked', () => {
    expect(labels('', [], 2)).toEqual(['Streaming', 'Netflix']);
    expect(labels('xyz')).toEqual([]);
  });
});
