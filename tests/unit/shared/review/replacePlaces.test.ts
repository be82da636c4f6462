import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import type { FoundPlace } from '../../../../shared/article/find/findPlaces';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { plainText, readBlocks } from '../../../../shared/article/flatText';
import { replacePlaces } from '../../../../shared/review/replacePlaces';
import type { SuggestedReplacing } from '../../../../shared/review/replacePlaces';

type Piece = [insert: string | object, attributes?: Record<string, unknown>];

function textOf(...pieces: Piece[]): Y.Text {
  const text = emptyDocument().getText('body');
  text.applyDelta(pieces.map(([insert, attributes = {}]) => ({ insert, attributes })));
  return text;
}

const place = (from: number, until: number, becomes: string): FoundPlace => ({ from, until, becomes });

let next = 0;
const asked: SuggestedReplacing = { newId: () => `s${++next}`, isOwn: (id) => id.startsWith('own') };

function replace(text: Y.Text, places: FoundPlace[], as: SuggestedReplacing | null = null, breaks = true) {
  next = 0;
  const change = replacePlaces(text, places, as, breaks);
  text.applyDelta(change.steps);
  return { ...change, says: text.toDelta() as unknown };
}

const reading = (text: Y.Text, how: 'original' | 'accepted'): string =>
  readBlocks(text, how)
    .map(({ runs }) => plainText(runs))
    .join('|');

describe('replacing places', () => {
  it('sets what comes as the first character was', () => {
    const text = textOf(['De '], ['str', { bold: true }], ['aat'], [' is leeg.\n']);
    const { count, says, end } = replace(text, [place(3, 9, 'weg')]);
    expect(says).toEqual([
      { insert: 'De ' },
      { insert: 'weg', attributes: { bold: true } },
      { insert: ' is leeg.\n' },
    ]);
    expect(count).toBe(1);
    expect(end).toBe(6);
  });

  it('goes through many places, and says where the last one ends', () => {
    const text = textOf(['a b a\na'], ['\n', { block: 'subhead' }]);
    const { says, count, end } = replace(text, [place(0, 1, 'cc'), place(4, 5, ''), place(6, 7, 'a')]);
    expect(says).toEqual([{ insert: 'cc b \na' }, { insert: '\n', attributes: { block: 'subhead' } }]);
    expect(count).toBe(2);
    expect(end).toBe(7);
  });

  it('stays in somebody’s suggestion, and leaves what is crossed out', () => {
    const text = textOf(
      ['De '],
      ['straat', { inserted: 'x' }],
      [' en ple'],
      ['OUD', { deleted: 'y' }],
      ['in\n'],
    );
    const { says } = replace(text, [place(3, 9, 'weg'), place(13, 21, 'park')]);
    expect(says).toEqual([
      { insert: 'De ' },
      { insert: 'weg', attributes: { inserted: 'x' } },
      { insert: ' en park' },
      { insert: 'OUD', attributes: { deleted: 'y' } },
      { insert: '\n' },
    ]);
  });

  it('is a suggestion for each place while one suggests', () => {
    const text = textOf(['De straat en de '], ['straat', { italic: true }], ['.\n']);
    const { says, ids, end } = replace(text, [place(3, 9, 'weg'), place(16, 22, 'weg')], asked);
    expect(says).toEqual([
      { insert: 'De ' },
      { insert: 'straat', attributes: { deleted: 's1' } },
      { insert: 'weg', attributes: { inserted: 's1' } },
      { insert: ' en de ' },
      { insert: 'straat', attributes: { italic: true, deleted: 's2' } },
      { insert: 'weg', attributes: { italic: true, inserted: 's2' } },
      { insert: '.\n' },
    ]);
    expect(ids).toEqual(['s1', 's2']);
    expect(end).toBe(28);
    expect(reading(text, 'original')).toBe('De straat en de straat.');
    expect(reading(text, 'accepted')).toBe('De weg en de weg.');
  });

  it('is done in words one suggested oneself', () => {
    const text = textOf(['De '], ['straat', { inserted: 'own1' }], ['.\n']);
    const { says, ids } = replace(text, [place(3, 9, 'weg')], asked);
    expect(says).toEqual([
      { insert: 'De ' },
      { insert: 'weg', attributes: { inserted: 'own1' } },
      { insert: '.\n' },
    ]);
    expect(ids).toEqual(['own1']);
  });

  it('writes line breaks where there may be any', () => {
    const lineBreak = { embed: 'line-break' };
    expect(replace(textOf(['ab\n']), [place(0, 1, 'x\ny')]).says).toEqual([
      { insert: 'x' },
      { insert: lineBreak },
      { insert: 'yb\n' },
    ]);
    expect(replace(textOf(['ab']), [place(0, 1, 'x\ny')], null, false).says).toEqual([{ insert: 'x yb' }]);
  });

  it('law: reads as if it were plain words, and suggesting changes nothing that is printed', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 20 });
    const cuts = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 });
    fc.assert(
      fc.property(words, cuts, fc.string({ maxLength: 4 }), (said, at, becomes) => {
        const edges = [...new Set(at.filter((one) => one <= said.length))].toSorted((a, b) => a - b);
        const places: FoundPlace[] = [];
        for (let i = 0; i + 1 < edges.length; i += 2)
          places.push(place(edges[i] ?? 0, edges[i + 1] ?? 0, becomes.replaceAll('\n', '')));
        let plain = said;
        for (const one of places.toReversed())
          plain = plain.slice(0, one.from) + one.becomes + plain.slice(one.until);
        const done = textOf([`${said}\n`]);
        replace(done, places);
        expect(reading(done, 'original')).toBe(plain);
        const suggested = textOf([`${said}\n`]);
        replace(suggested, places, asked);
        expect(reading(suggested, 'original')).toBe(said);
        expect(reading(suggested, 'accepted')).toBe(plain);
      }),
    );
  });
});
