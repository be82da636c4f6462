import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import { desksOf, linesOf, met, replace, twoDesks } from '../../../../fixtures/meetingDesks';

const at = '2026-01-05T09:00:00.000Z';

function suggest(doc: Y.Doc, id: string, act: (text: Y.Text) => void): void {
  noteSuggestion(doc, id, `van ${id}`, at);
  doc.transact(() => act(bodyOf(doc)), byHand);
}

/** Two desks that know of words that somebody suggests. */
function suggested(): { anna: Y.Doc; bas: Y.Doc } {
  const { anna } = twoDesks('De kat zat.\n');
  suggest(anna, 'voorstel', (text) => text.insert(3, 'oude ', { inserted: 'voorstel' }));
  return desksOf(anna);
}

const settled = (doc: Y.Doc, as: 'accepted' | 'rejected'): string[] => {
  settleSuggestions(doc, { ids: null }, as, '', at);
  return linesOf(doc);
};

describe('what only one side wrote', () => {
  it.each([
    ['suggested', { inserted: 'erbij' }, 'De kat zat.'],
    ['written', {}, 'De kadiket zat.'],
  ])(
    'in the middle of words that the other suggests to take out stays without them: %s',
    (_, as, printed) => {
      const apart = (): { doc: Y.Doc; there: Y.Doc } => {
        const desks = twoDesks('De kat zat.\n');
        suggest(desks.anna, 'weg', (text) => text.format(3, 4, { deleted: 'weg' }));
        suggest(desks.bas, 'erbij', (text) => text.insert(5, 'dike', as));
        return met(desks);
      };
      const { doc, there } = apart();
      expect(linesOf(doc)).toEqual([printed]);
      expect(linesOf(doc, 'accepted')).toEqual(['De dikezat.']);
      expect(settled(doc, 'accepted')).toEqual(['De dikezat.']);
      expect(settled(there, 'rejected')).toEqual([printed]);
    },
  );

  it('of a block that the other suggests to join with the next one stays an end of a block', () => {
    const desks = twoDesks('Een en twee.\nDrie.\n');
    suggest(desks.anna, 'weg', (text) => text.format(4, 9, { deleted: 'weg' }));
    suggest(desks.bas, 'erbij', (text) => text.insert(6, '\n', { inserted: 'erbij' }));
    const { doc } = met(desks);
    expect(linesOf(doc)).toEqual(['Een en twee.', 'Drie.']);
    expect(linesOf(doc, 'accepted')).toEqual(['Een ', 'Drie.']);
  });

  it('in a suggestion that the other took out is not printed, and waits', () => {
    const { anna, bas } = suggested();
    suggest(anna, 'voorstel', (text) => text.insert(5, 'xx', { inserted: 'voorstel' }));
    replace(bas, 'oude ', '');
    const { doc } = met({ anna, bas });
    expect(linesOf(doc)).toEqual(['De kat zat.']);
    expect(linesOf(doc, 'accepted')).toEqual(['De xxkat zat.']);
  });

  it.each(['accepted', 'rejected'] as const)(
    'in a suggestion that the other %s waits for a decision of its own',
    (as) => {
      const { anna, bas } = suggested();
      suggest(anna, 'voorstel', (text) => text.insert(5, 'xx', { inserted: 'voorstel' }));
      settleSuggestions(bas, { ids: null }, as, 'Bas', at);
      const { doc } = met({ anna, bas });
      expect(linesOf(doc)).toEqual([as === 'accepted' ? 'De oude kat zat.' : 'De kat zat.']);
      expect(linesOf(doc, 'accepted')).toEqual([as === 'accepted' ? 'De ouxxde kat zat.' : 'De xxkat zat.']);
    },
  );
});
