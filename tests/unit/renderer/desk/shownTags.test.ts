import { describe, expect, it } from 'vitest';
import { shownTags } from '../../../../renderer/desk/shownTags';
import type { FoundIn } from '../../../../shared/bridge/deskCalls';
import type { Tag } from '../../../../shared/tags/Tag';
import { card } from './cards';

const tags: Tag[] = ['Netflix', 'Series', 'iHostage'].map((label) => ({ kind: 'topic', label }));

describe('the tags of a row', () => {
  it('are the first ones', () => {
    expect(shownTags({ card: card({ tags }), found: null }).map(({ place }) => place)).toEqual([0, 1]);
  });

  it('are before all the ones in which something was found', () => {
    const found: FoundIn = { headline: [], tags: [[], [], [[0, 8]]], snippet: '', inSnippet: [] };
    expect(shownTags({ card: card({ tags }), found })).toMatchObject([
      { place: 2, marks: [[0, 8]] },
      { place: 0, marks: [] },
    ]);
  });
});
