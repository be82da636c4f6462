import { describe, expect, it } from 'vitest';
import { broughtLines } from '../../../../renderer/bring/broughtLines';
import type { Brought } from '../../../../shared/bridge/bringCalls';
import { nothingCameIn } from '../../../../shared/review/merging/CameIn';

const nothing = {
  card: { binnedAt: '' } as Brought['card'],
  isNew: false,
  stored: { sequence: 5, at: '2026-11-29T12:00:00.000Z' },
  from: 'Sport',
  version: 'versie',
  came: [],
  both: [],
} satisfies Brought;

const kept = (by: string, words: string) => ({ by, words });

describe('what is said of what came in', () => {
  it('is told by author, in words one counts', () => {
    const sport = { ...nothingCameIn('Sport'), inserted: 12, deleted: 3, suggestions: 2, comments: 1 };
    const tim = { ...nothingCameIn('Tim'), deleted: 1, fields: ['kicker', 'dateline'] as const };
    const brought = { ...nothing, came: [sport, { ...tim, fields: [...tim.fields] }] };
    expect(broughtLines(brought, 'nl')).toEqual([
      'Van Sport: 12 woorden erbij, 3 weg, 2 voorstellen, 1 opmerking.',
      'Van Tim: 1 woord weg, bovenkop en plaats gewijzigd.',
    ]);
    expect(broughtLines(brought, 'en')[0]).toBe(
      'From Sport: 12 words added, 3 removed, 2 suggestions, 1 comment.',
    );
  });

  it('names what both changed, and both values of a field', () => {
    const both: Brought['both'] = [
      {
        kind: 'wordings',
        text: 'body',
        suggestion: 'een',
        printed: kept('Anna', 'Dit.'),
        suggested: kept('Sport', 'Dat.'),
      },
      {
        kind: 'value',
        place: { kind: 'field', field: 'status' },
        suggestion: '',
        thread: '',
        printed: kept('Anna', 'approved'),
        suggested: kept('Sport', 'in-review'),
      },
      { kind: 'together', text: 'body', words: 'Wat beiden deden', thread: '' },
    ];
    const lines = broughtLines({ ...nothing, came: [nothingCameIn('Sport')], both }, 'nl');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      'Status is aan twee kanten ingevuld: ‘Goedgekeurd’ van Anna staat er in plaats van ‘Ter review’.',
    );
    expect(lines[2]).toContain('‘Wat beiden deden’');
  });

  it('says so when all of it is formatting, and when the piece is in the bin', () => {
    const binned = { ...nothing, card: { binnedAt: '2026-11-29T12:00:00.000Z' } as Brought['card'] };
    expect(broughtLines({ ...binned, came: [nothingCameIn('Sport')] }, 'nl')).toEqual([
      'Het stuk ligt hier in de prullenmand.',
      'Van Sport: alleen opmaak.',
    ]);
  });
});
