import { describe, expect, it } from 'vitest';
import { iimCredit, iimSegment, insertIim } from '../../../../shared/still/iimCredit';

/** The data sets of a record, read the way any reader does. */
function dataSets(record: Uint8Array): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; at < record.length;) {
    expect(record[at]).toBe(0x1c);
    const length = (record[at + 3]! << 8) + record[at + 4]!;
    found[`${record[at + 1]}:${record[at + 2]}`] = Buffer.from(
      record.subarray(at + 5, at + 5 + length),
    ).toString('utf8');
    at += 5 + length;
  }
  return found;
}

describe('iimCredit', () => {
  it('is nothing when nothing is known', () => {
    expect(iimCredit({})).toHaveLength(0);
  });

  it('declares UTF-8 and holds the credit whole', () => {
    const creditLine = "Still 'Amélie' via Elmer van der Marel";
    const sets = dataSets(
      iimCredit({ creditLine, dateCreated: '2025-04-18T20:15:00Z', expires: '2025-12-31' }),
    );
    expect(sets).toMatchObject({
      '1:90': '\x1b%G',
      '2:110': creditLine,
      '2:55': '20250418',
      '2:37': '20251231',
      '2:60': '201500+0000',
    });
  });

  it('gives a time of day only with its zone', () => {
    expect(dataSets(iimCredit({ dateCreated: '2025-04-18T20:15:00' }))).not.toHaveProperty('2:60');
    expect(dataSets(iimCredit({ dateCreated: '2025-04-18' }))).toMatchObject({ '2:55': '20250418' });
  });

  it('cuts at a character, within bytes', () => {
    const sets = dataSets(iimCredit({ title: '€'.repeat(40) }));
    expect(sets['2:5']).toBe('€'.repeat(21));
  });
});

describe('insertIim', () => {
  it('puts an even segment behind the opening segments', () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xdb, 0, 2);
    const record = iimCredit({ title: 'abc' });
    const made = insertIim(jpeg, record);
    const segment = iimSegment(record);
    expect(made.subarray(0, 8)).toEqual(jpeg.subarray(0, 8));
    expect(made.subarray(8, 8 + segment.length)).toEqual(segment);
    expect(made.subarray(8 + segment.length)).toEqual(jpeg.subarray(8));
    expect((segment[2]! << 8) + segment[3]!).toBe(segment.length - 2);
  });

  it('refuses what is no JPEG', () => {
    expect(() => insertIim(Uint8Array.of(1, 2), iimCredit({ title: 'a' }))).toThrow(RangeError);
  });
});
