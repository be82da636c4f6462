import { describe, expect, it } from 'vitest';
import { TagKeys } from '../../../../../electron/library/desk/TagKeys';
import type { Tag } from '../../../../../shared/tags/Tag';

const keys = new TagKeys([
  'company:netflix',
  'topic:video on demand',
  'genre:series',
  'title:series:2020',
  'title:ihostage:2025',
  'title:ihostage:2011',
  'event:formule 1',
  'event:formule 2',
  'person:jan smit',
  'topic:kunst',
]);
const twins = (tag: Tag): string[] => keys.twins(tag).map(({ key, differs }) => `${differs} ${key}`);

describe('TagKeys', () => {
  it('finds the same label of another kind, but for titles', () => {
    expect(twins({ kind: 'topic', label: 'Netflix' })).toEqual(['kind company:netflix']);
    expect(twins({ kind: 'company', label: 'Netflix' })).toEqual([]);
    expect(twins({ kind: 'title', label: 'Series', year: 2020 })).toEqual([]);
    expect(twins({ kind: 'title', label: 'Netflix' })).toEqual([]);
  });

  it('finds other spellings of the same kind', () => {
    expect(twins({ kind: 'topic', label: 'Video-on-demand' })).toEqual(['spelling topic:video on demand']);
    expect(twins({ kind: 'genre', label: 'Serie' })).toEqual(['spelling genre:series']);
    expect(twins({ kind: 'person', label: 'Jan Smits' })).toEqual(['spelling person:jan smit']);
  });

  it('takes what differs by a number, or is very short, for another thing', () => {
    expect(twins({ kind: 'event', label: 'Formule 3' })).toEqual([]);
    expect(twins({ kind: 'event', label: 'Formule 1' })).toEqual([]);
    expect(twins({ kind: 'topic', label: 'Kust' })).toEqual([]);
  });

  it('finds the years a title without one may have', () => {
    expect(twins({ kind: 'title', label: 'iHostage' })).toEqual([
      'year title:ihostage:2025',
      'year title:ihostage:2011',
    ]);
  });
});
