import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { byHand, suggestedValuesOf, undoScope } from '../../../../../shared/article/documentShape';
import { changeStill } from '../../../../../shared/article/editStills';
import { readArticle } from '../../../../../shared/article/readArticle';
import { readValueSuggestions } from '../../../../../shared/review/suggestions/readValueSuggestions';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const at = '2026-11-29T12:00:00.000Z';
const anna = (id: string) => ({ id, by: 'Anna', at });
const bram = (id: string) => ({ id, by: 'Bram', at: '2026-11-29T12:01:00.000Z' });
const film = { kind: 'topic' as const, label: 'Film' };

describe('suggesting a value', () => {
  it('leaves the article’s values as they are, so that nothing that is made of them has it', () => {
    const doc = suggestedArticle();
    const before = readArticle(doc);
    suggestValue(doc, ofStill('eerste'), 'Een nat plein', anna('a'));
    suggestValue(doc, ofStill('eerste', 'kind'), 'photo', anna('b'));
    suggestValue(doc, ofTag('topic:film'), film, anna('c'));
    suggestValue(doc, ofTag('company:netflix'), null, anna('d'));
    expect(readValueSuggestions(doc)).toHaveLength(4);
    expect(readArticle(doc)).toEqual(before);
  });

  it('is one suggestion however much is typed, and none once it says what there is', () => {
    const doc = suggestedArticle();
    suggestValue(doc, ofStill('eerste'), 'E', anna('a'));
    suggestValue(doc, ofStill('eerste'), 'En', anna('b'));
    suggestValue(doc, ofStill('eerste'), '', anna('c'));
    expect(readValueSuggestions(doc)).toMatchObject([{ id: 'a', by: 'Anna', at, now: 'Een plein', to: '' }]);
    suggestValue(doc, ofStill('eerste'), 'Een plein', anna('d'));
    expect(readValueSuggestions(doc)).toEqual([]);
    expect(suggestedValuesOf(doc).size).toBe(0);
  });

  it('is one’s own: another about the same value is another’s', () => {
    const doc = suggestedArticle();
    suggestValue(doc, ofStill('eerste'), 'Plein bij avond', anna('a'));
    suggestValue(doc, ofStill('eerste'), 'Nat plein', bram('b'));
    suggestValue(doc, ofStill('eerste'), 'Een plein', anna('c'));
    expect(readValueSuggestions(doc)).toMatchObject([{ id: 'b', by: 'Bram', to: 'Nat plein' }]);
  });

  it('of a tag that is there anyway, or not there, is none', () => {
    const doc = suggestedArticle();
    suggestValue(doc, ofTag('company:netflix'), { kind: 'company', label: 'NETFLIX' }, anna('a'));
    suggestValue(doc, ofTag('topic:film'), null, anna('b'));
    expect(suggestedValuesOf(doc).size).toBe(0);
    suggestValue(doc, ofTag('company:netflix'), null, anna('c'));
    suggestValue(doc, ofTag('company:netflix'), { kind: 'company', label: 'Netflix' }, anna('d'));
    expect(suggestedValuesOf(doc).size).toBe(0);
  });

  it('is undone and done again by whoever suggests, and what another changed meanwhile stays', () => {
    const doc = suggestedArticle();
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
    suggestValue(doc, ofStill('eerste'), 'Nat', anna('a'));
    suggestValue(doc, ofStill('eerste'), 'Nat plein', anna('b'));
    doc.transact(() => {
      const other = new Y.Doc();
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
      suggestValue(other, ofStill('eerste'), 'Van Bram', bram('c'));
      changeStill(other, 'eerste', { creator: 'Persfoto' });
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'exchange');
    });
    const says = () => readValueSuggestions(doc).map(({ to }) => to);
    expect(says()).toEqual(['Nat plein', 'Van Bram']);
    undo.undo();
    expect(says()).toEqual(['Nat', 'Van Bram']);
    undo.undo();
    expect(says()).toEqual(['Van Bram']);
    undo.redo();
    undo.redo();
    expect(says()).toEqual(['Nat plein', 'Van Bram']);
    expect(readArticle(doc).stills[0]?.creator).toBe('Persfoto');
  });
});
