import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import { desksOf, linesOf, met, replace, twoDesks } from '../../../../fixtures/meetingDesks';

const at = '2026-01-05T09:00:00.000Z';
const without = 'De kat zat op de mat. Het was stil.';
const withWords = 'De oude kat zat op de mat. Het was stil.';

/** Two desks that both know of words that somebody suggests to come, or to go. */
function suggested(key: 'inserted' | 'deleted'): { anna: Y.Doc; bas: Y.Doc } {
  const { anna } = twoDesks(`${key === 'inserted' ? without : withWords}\n`);
  noteSuggestion(anna, 'voorstel', 'Sport Buro', at);
  anna.transact(() => {
    if (key === 'inserted') bodyOf(anna).insert(3, 'oude ', { inserted: 'voorstel' });
    else bodyOf(anna).format(3, 5, { deleted: 'voorstel' });
  }, byHand);
  return desksOf(anna);
}

function decide(doc: Y.Doc, as: 'accepted' | 'rejected', by: string): void {
  settleSuggestions(doc, { ids: null }, as, by, at);
}

describe('a suggestion on which one decided', () => {
  it('stands as it was taken over where the other took out its words, which is suggested', () => {
    const desks = suggested('inserted');
    decide(desks.anna, 'accepted', 'Eindredactie');
    replace(desks.bas, 'oude ', '');
    const { doc, both } = met(desks);
    expect(both).toMatchObject([
      {
        kind: 'wordings',
        printed: { by: 'Eindredactie', words: 'De oude kat zat op de mat.' },
        suggested: { by: 'Bas', words: 'De kat zat op de mat.' },
      },
    ]);
    expect(linesOf(doc)).toEqual([withWords]);
    expect(linesOf(doc, 'accepted')).toEqual([without]);
  });

  it.each(['inserted', 'deleted'] as const)(
    'where the other decided otherwise about what is %s, is to be chosen',
    (key) => {
      const desks = suggested(key);
      const [keeps, drops] =
        key === 'inserted' ? (['accepted', 'rejected'] as const) : (['rejected', 'accepted'] as const);
      decide(desks.anna, keeps, 'Anna');
      decide(desks.bas, drops, 'Bas');
      const { doc, both } = met(desks);
      expect(both).toMatchObject([{ kind: 'wordings', printed: { by: 'Anna' }, suggested: { by: 'Bas' } }]);
      expect(linesOf(doc)).toEqual([withWords]);
      expect(linesOf(doc, 'accepted')).toEqual([without]);
    },
  );

  it('is not to be chosen about where both decided the same, and one went on in that sentence', () => {
    const desks = suggested('inserted');
    decide(desks.anna, 'accepted', 'Anna');
    decide(desks.bas, 'accepted', 'Bas');
    replace(desks.bas, 'mat', 'bank');
    const { doc, both } = met(desks);
    expect(both).toEqual([]);
    expect(linesOf(doc)).toEqual(['De oude kat zat op de bank. Het was stil.']);
  });

  it('is gone where one took out its words that both had decided on before', () => {
    const desks = suggested('inserted');
    decide(desks.anna, 'accepted', 'Anna');
    const known = desksOf(desks.anna);
    replace(known.bas, 'oude ', '');
    replace(known.anna, 'stil', 'heel stil');
    const { doc, both } = met(known);
    expect(both).toEqual([]);
    expect(linesOf(doc)).toEqual(['De kat zat op de mat. Het was heel stil.']);
  });
});
