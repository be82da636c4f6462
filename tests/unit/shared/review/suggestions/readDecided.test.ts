import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, suggestedValuesOf, suggestionsOf } from '../../../../../shared/article/documentShape';
import { noteDecision } from '../../../../../shared/review/suggestions/noteDecision';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import {
  decidedInTexts,
  decidedValues,
  mostDecided,
  readDecided,
} from '../../../../../shared/review/suggestions/readDecided';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import { settleValues } from '../../../../../shared/review/suggestions/settleValues';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const desk = { by: 'Sport Buro', person: '00000000-0000-4000-8000-000000000001' };
const editors = { by: 'Eindredactie', person: '00000000-0000-4000-8000-000000000002' };
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 29, 12, minute)).toISOString();
const none: ReadonlySet<string> = new Set();

function suggested(): Y.Doc {
  const doc = suggestedArticle();
  noteSuggestion(doc, 'woorden', desk, at(0));
  bodyOf(doc).insert(16, ' erbij', { inserted: 'woorden' });
  suggestValue(doc, ofStill('eerste'), 'Nat plein', { id: 'alt', ...desk, at: at(1) });
  suggestValue(doc, ofTag('company:netflix'), null, { id: 'tag', ...desk, at: at(2) });
  return doc;
}

const waitingIn = (doc: Y.Doc): ReadonlySet<string> => new Set(readSuggestions(doc).map(({ id }) => id));

describe('what was decided on', () => {
  it('is nothing as long as all of it waits', () => {
    const doc = suggested();
    expect(readDecided(doc, waitingIn(doc))).toEqual([]);
    expect([...decidedInTexts(suggestionsOf(doc)), ...decidedValues(suggestedValuesOf(doc))]).toEqual([]);
  });

  it('is told the last first, by whom and when, and of values what was suggested', () => {
    const doc = suggested();
    settleValues(doc, new Set(['alt']), 'accepted', editors, at(10));
    settleSuggestions(doc, { ids: null }, 'rejected', editors, at(11));
    settleValues(doc, new Set(['tag']), 'rejected', 'Beeld', at(12));
    expect(readDecided(doc, waitingIn(doc))).toEqual([
      {
        id: 'tag',
        ...desk,
        at: at(2),
        as: 'rejected',
        decided: { by: 'Beeld', at: at(12) },
        value: { about: ofTag('company:netflix'), to: null },
      },
      { id: 'woorden', ...desk, at: at(0), as: 'rejected', decided: { ...editors, at: at(11) } },
      {
        id: 'alt',
        ...desk,
        at: at(1),
        as: 'accepted',
        decided: { ...editors, at: at(10) },
        value: { about: ofStill('eerste'), to: 'Nat plein' },
      },
    ]);
    expect(decidedInTexts(suggestionsOf(doc))).toEqual(['woorden']);
    expect(decidedValues(suggestedValuesOf(doc))).toEqual(['alt', 'tag']);
  });

  it('is not what waits again: after undo, with words left of it, or typed on elsewhere', () => {
    const doc = suggested();
    settleSuggestions(
      doc,
      { ids: null, within: { text: 'body', from: 0, until: 18 } },
      'accepted',
      '',
      at(10),
    );
    expect(waitingIn(doc)).toEqual(new Set(['woorden']));
    expect(readDecided(doc, waitingIn(doc))).toEqual([]);
    settleValues(doc, new Set(['alt']), 'rejected', editors, at(10));
    suggestedValuesOf(doc).get('alt')?.set('to', 'Nat plein bij avond');
    expect(readDecided(doc, waitingIn(doc))).toEqual([]);
    expect(decidedValues(suggestedValuesOf(doc))).toEqual([]);
  });

  it('is bounded, and the same in any order in which it came', () => {
    const docs = [new Y.Doc(), new Y.Doc()];
    const ids = Array.from({ length: mostDecided + 20 }, (_, index) => `v${index}`);
    // All of one moment.
    for (const id of ids) noteDecision(docs[0] as Y.Doc, id, 'accepted', desk, at(5));
    for (const id of ids.toReversed()) noteDecision(docs[1] as Y.Doc, id, 'accepted', desk, at(5));
    const [one, other] = docs.map((doc) => readDecided(doc, none));
    expect(one).toHaveLength(mostDecided);
    expect(other).toEqual(one);
  });

  it('reads the same on both sides once they have exchanged what each decided', () => {
    const [one, other] = [suggested(), new Y.Doc()];
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    settleSuggestions(one, { ids: null }, 'accepted', desk, at(10));
    settleSuggestions(other, { ids: null }, 'rejected', editors, at(11));
    settleValues(one, null, 'rejected', desk, at(12));
    settleValues(other, new Set(['alt']), 'accepted', editors, at(13));
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    const [mine, theirs] = [one, other].map((doc) => readDecided(doc, waitingIn(doc)));
    expect(mine).toEqual(theirs);
    expect(mine).toHaveLength(3);
  });

  it('never fails over what makes no sense, and leaves out what came back from Word without having stood here', () => {
    const doc = suggested();
    const facts = suggestionsOf(doc);
    for (const [index, nonsense] of [null, 3, 'ja', [], { as: 'misschien' }, new Y.Map()].entries()) {
      if (!(nonsense instanceof Y.Map)) facts.set(`a${index}`, { decided: nonsense });
      facts.set(`b${index}`, nonsense);
      suggestedValuesOf(doc)
        .get('alt')
        ?.set('decided', nonsense instanceof Y.Map ? 1 : nonsense);
    }
    facts.set('word', { takenBack: true, decided: { as: 'rejected', by: 'Sport Buro', at: at(3) } });
    facts.set('ooit', { by: 3, decided: { as: 'rejected', by: 'Sport Buro', at: 'ooit' } });
    suggestedValuesOf(doc).get('alt')?.set('about', 'iets');
    suggestedValuesOf(doc)
      .get('alt')
      ?.set('decided', { as: 'accepted', at: at(4), to: 'Nat plein' });
    expect(readDecided(doc, none)).toEqual([
      { id: 'alt', by: '', at: '', as: 'accepted', decided: { by: '', at: at(4) } },
      { id: 'ooit', by: '', at: '', as: 'rejected', decided: { by: 'Sport Buro', at: '' } },
    ]);
  });
});
