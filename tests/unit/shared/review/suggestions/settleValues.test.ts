import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { byHand, stillsOf, suggestedValuesOf, undoScope } from '../../../../../shared/article/documentShape';
import { readArticle } from '../../../../../shared/article/readArticle';
import { readValueSuggestions } from '../../../../../shared/review/suggestions/readValueSuggestions';
import { settleValues } from '../../../../../shared/review/suggestions/settleValues';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const at = '2026-11-29T12:00:00.000Z';
const later = '2026-11-29T13:00:00.000Z';
const anna = (id: string) => ({ id, by: 'Anna', at });
const film = { kind: 'topic' as const, label: 'Film' };

function suggested(): Y.Doc {
  const doc = suggestedArticle();
  suggestValue(doc, ofStill('eerste'), 'Nat plein', anna('a'));
  suggestValue(doc, ofStill('eerste', 'creator'), 'Bea', anna('b'));
  suggestValue(doc, ofTag('topic:film'), film, anna('c'));
  suggestValue(doc, ofTag('company:netflix'), null, anna('d'));
  return doc;
}

describe('deciding on suggested values', () => {
  it('takes them over', () => {
    const doc = suggested();
    expect(settleValues(doc, null, 'accepted', 'Bram', later)).toBe(4);
    expect(readValueSuggestions(doc)).toEqual([]);
    const { stills, tags } = readArticle(doc);
    expect(stills.find(({ id }) => id === 'eerste')).toMatchObject({ altText: 'Nat plein', creator: 'Bea' });
    expect(stills.find(({ id }) => id === 'tweede')).toMatchObject({
      altText: 'Een plein',
      creator: 'Persfoto',
    });
    expect(tags).toEqual([film]);
    expect(suggestedValuesOf(doc).get('a')?.get('decided')).toEqual({
      as: 'accepted',
      by: 'Bram',
      at: later,
      to: 'Nat plein',
    });
  });

  it('turns them down: the article stays, and who decided is kept', () => {
    const doc = suggested();
    const before = readArticle(doc);
    expect(settleValues(doc, new Set(['a', 'c', 'elders']), 'rejected', 'Bram', later)).toBe(2);
    expect(readValueSuggestions(doc).map(({ id }) => id)).toEqual(['b', 'd']);
    expect(readArticle(doc)).toEqual(before);
    expect(settleValues(doc, new Set(['a']), 'accepted', 'Bram', later)).toBe(0);
  });

  it('leaves what another suggests about the same value, and of all at once the last holds', () => {
    const doc = suggested();
    suggestValue(doc, ofStill('eerste'), 'Leeg plein', { id: 'e', by: 'Bram', at: later });
    settleValues(doc, new Set(['a']), 'accepted', '', later);
    expect(readValueSuggestions(doc).find(({ id }) => id === 'e')).toMatchObject({ now: 'Nat plein' });
    settleValues(doc, null, 'accepted', '', later);
    expect(readArticle(doc).stills[0]?.altText).toBe('Leeg plein');
    expect(readValueSuggestions(doc)).toEqual([]);
  });

  it('turns down what is suggested of a still that is not there, and cannot take it over', () => {
    const doc = suggested();
    stillsOf(doc).delete('eerste');
    expect(settleValues(doc, new Set(['a', 'b']), 'accepted', '', later)).toBe(0);
    expect(readValueSuggestions(doc)).toHaveLength(4);
    expect(settleValues(doc, new Set(['a', 'b']), 'rejected', '', later)).toBe(2);
    expect(readValueSuggestions(doc)).toHaveLength(2);
  });

  it('is undone as one, and done again', () => {
    const doc = suggested();
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
    const [article, open] = [readArticle(doc), readValueSuggestions(doc)];
    settleValues(doc, null, 'accepted', 'Bram', later);
    const after = readArticle(doc);
    undo.undo();
    expect(readArticle(doc)).toEqual(article);
    expect(readValueSuggestions(doc)).toEqual(open);
    undo.redo();
    expect(readArticle(doc)).toEqual(after);
    expect(readValueSuggestions(doc)).toEqual([]);
  });

  it('is about what was suggested then: what was typed in the same moment waits', () => {
    const doc = suggested();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    settleValues(other, new Set(['a']), 'rejected', 'Bram', later);
    suggestValue(doc, ofStill('eerste'), 'Nat plein bij avond', anna('e'));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(readValueSuggestions(doc).find(({ id }) => id === 'a')).toMatchObject({
      to: 'Nat plein bij avond',
    });
  });
});
