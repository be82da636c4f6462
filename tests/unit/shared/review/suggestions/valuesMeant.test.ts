import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, stillsOf } from '../../../../../shared/article/documentShape';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { valuesMeant } from '../../../../../shared/review/suggestions/valuesMeant';
import type { TextName } from '../../../../../shared/article/textNames';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const at = '2026-11-29T12:00:00.000Z';
const desk = (id: string) => ({ id, by: 'Sport Buro', at });

/** The body reads: a caption of ten characters, a paragraph of five, a caption of none; each with its newline. */
function suggested(): Y.Doc {
  const doc = suggestedArticle();
  suggestValue(doc, ofStill('tweede'), 'Nat plein', desk('a'));
  suggestValue(doc, ofStill('tweede', 'creator'), 'Sport Buro', desk('b'));
  suggestValue(doc, ofStill('eerste'), 'Leeg plein', desk('c'));
  suggestValue(doc, ofTag('company:netflix'), null, desk('d'));
  return doc;
}

function meant(doc: Y.Doc, from: number, until: number, text: TextName = 'body'): string[] {
  return [...(valuesMeant(doc, { ids: null, within: { text, from, until } }) ?? ['all'])].sort();
}

describe('which suggested values a decision is about', () => {
  it('is all of them, or those that are named, where it is not about a stretch of a text', () => {
    const doc = suggested();
    expect(valuesMeant(doc, { ids: null })).toBeNull();
    expect([...(valuesMeant(doc, { ids: new Set(['b']) }) ?? [])]).toEqual(['b']);
  });

  it('is those of the stills whose blocks are in the stretch, captions or none', () => {
    const doc = suggested();
    expect(bodyOf(doc).toString()).toBe('Bijschrift\nTekst\n\n');
    expect(meant(doc, 0, 11)).toEqual(['a', 'b']);
    expect(meant(doc, 17, 18)).toEqual(['c']);
    expect(meant(doc, 0, 18)).toEqual(['a', 'b', 'c']);
  });

  it('is none where only some of a caption is in it, or no still, or another text', () => {
    const doc = suggested();
    expect(meant(doc, 0, 10)).toEqual([]);
    expect(meant(doc, 1, 17)).toEqual([]);
    expect(meant(doc, 11, 17)).toEqual([]);
    expect(meant(doc, 0, 18, 'headline')).toEqual([]);
  });

  it('is those of a stretch that are named as well, where both are asked', () => {
    const within = { text: 'body', from: 0, until: 11 } as const;
    expect([...(valuesMeant(suggested(), { ids: new Set(['b', 'c']), within }) ?? [])]).toEqual(['b']);
  });

  it('is those of a still that a suggestion would take out, and of one that a suggestion put there', () => {
    const doc = suggested();
    bodyOf(doc).format(0, 11, { deleted: 'x' });
    bodyOf(doc).format(17, 1, { inserted: 'y' });
    expect(meant(doc, 0, 11)).toEqual(['a', 'b']);
    expect(meant(doc, 17, 18)).toEqual(['c']);
  });

  it('leaves out a still that nothing is known of', () => {
    const doc = suggested();
    stillsOf(doc).delete('tweede');
    expect(meant(doc, 11, 18)).toEqual(['c']);
  });
});
