import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { desksOf, linesOf, met, replace, twoDesks } from '../../../../fixtures/meetingDesks';

describe('what two wrote in the stead of something', () => {
  it.each(['headline', 'body'] as const)(
    'what each wrote in the stead of the same words, or where nothing stood, is one or the other: %s',
    (name) => {
      for (const [before, old] of [
        ['Eerste zin. Oude zin. Derde zin.', 'Oude zin.'],
        ['Oude kop', 'Oude kop'],
        ['', ''],
      ] as const) {
        const desks = twoDesks(name === 'body' ? `${before}\n` : '\n', name === 'headline' ? before : '');
        replace(desks.anna, old, 'Nieuwe taal!', name);
        replace(desks.bas, old, 'Ander?', name);
        const { both, doc } = met(desks);
        expect(both).toMatchObject([
          {
            kind: 'wordings',
            text: name,
            printed: { by: 'Anna', words: 'Nieuwe taal!' },
            suggested: { by: 'Bas', words: 'Ander?' },
          },
        ]);
        expect(doc.getText(name).toString()).toContain('Nieuwe taal!');
        expect(doc.getText(name).toString()).toContain('Ander?');
      }
    },
  );

  it('what one wrote in the stead of a sentence that the other changed is one or the other', () => {
    const desks = twoDesks('Eerste zin. Oude zin. Derde zin.\n');
    replace(desks.anna, 'Oude zin.', 'Nieuwe taal!');
    replace(desks.bas, 'Oude zin.', 'Oude mooie zin.');
    expect(met(desks).both).toMatchObject([
      {
        kind: 'wordings',
        printed: { by: 'Bas', words: 'Oude mooie zin.' },
        suggested: { by: 'Anna', words: 'Nieuwe taal!' },
      },
    ]);
  });

  it.each([
    ['Een is hier. ', '', ''],
    ['Een is hier. ', ' ', ''],
    ['', '', ' '],
    ['', ' ', ' '],
  ])(
    'what each wrote in the stead of the same sentence, with the space beside it or without: "%s%s%s"',
    (before, space, other) => {
      // Whoever selects a word with the space behind it takes that along; what is new stands before what goes, or behind.
      for (const isBehind of [false, true]) {
        for (const [own, others] of [
          [space, other],
          [other, space],
        ] as const) {
          const desks = twoDesks(`${before}Oude zin is oud. Slot van het stuk.\n`);
          const write = (doc: Y.Doc, by: string, beside: string): void => {
            const gone = { delete: 'Oude zin is oud.'.length + beside.length };
            const steps = [{ insert: by + beside }, gone];
            const at = before ? [{ retain: before.length }] : [];
            doc.transact(
              () => bodyOf(doc).applyDelta([...at, ...(isBehind ? steps.reverse() : steps)]),
              byHand,
            );
          };
          write(desks.anna, 'Nieuwe taal!', own);
          write(desks.bas, 'Ander?', others);
          const { doc, both } = met(desks);
          expect(both).toMatchObject([
            { printed: { by: 'Anna', words: 'Nieuwe taal!' }, suggested: { by: 'Bas', words: 'Ander?' } },
          ]);
          expect(linesOf(doc)).toEqual([`${before}Nieuwe taal! Slot van het stuk.`]);
          expect(linesOf(doc, 'accepted')).toEqual([`${before}Ander? Slot van het stuk.`]);
        }
      }
    },
  );

  it('what each adds where a word was corrected earlier is both there', () => {
    const desks = twoDesks('Het regent. Vanaff hier.\n');
    for (const doc of [desks.anna, desks.bas]) replace(doc, 'Vanaff hier.', 'Vanaf hier.');
    const { doc: start } = met(desks);
    const { anna, bas } = desksOf(start);
    anna.clientID = 11;
    bas.clientID = 12;
    replace(anna, 'hier.', 'hier. Anna schrijft verder.');
    replace(bas, 'hier.', 'hier. Bas ook.');
    expect(met({ anna, bas }).both).toEqual([]);
  });

  it('sentences that each adds after the same one are both there', () => {
    const desks = twoDesks('Het regent.\n');
    replace(desks.anna, 'regent.', 'regent. Anna schrijft verder.');
    replace(desks.bas, 'regent.', 'regent. Bas ook.');
    const { doc, both } = met(desks);
    expect(both).toEqual([]);
    expect(linesOf(doc)[0]).toContain(' Anna schrijft verder.');
    expect(linesOf(doc)[0]).toContain(' Bas ook.');
  });
});
