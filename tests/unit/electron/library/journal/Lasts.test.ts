import { describe, expect, it } from 'vitest';
import { Lasts } from '../../../../../electron/library/journal/Lasts';

const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const update = (article: string, sequence: number) =>
  ({ update: { article, sequence, at: '', bytes: new Uint8Array() } }) as const;

describe('Lasts', () => {
  it('knows the last number of each article, in whatever order it hears of them', () => {
    const lasts = new Lasts();
    for (const entry of [update(one, 2), update(two, 5), update(one, 1)]) lasts.take(entry);
    expect([...lasts.updates]).toEqual([
      [one, 2],
      [two, 5],
    ]);
    expect(lasts.isWhole).toBe(true);
  });

  it('keeps of each kind and key the record that counts furthest', () => {
    const lasts = new Lasts();
    const record = (number: number, value: unknown) => ({ record: { number, kind: 'bin', key: one, value } });
    lasts.take(record(3, 'later'));
    lasts.take(record(2, 'earlier'));
    expect([...lasts.records.values()]).toEqual([{ number: 3, kind: 'bin', key: one, value: 'later' }]);
    lasts.take(record(3, 'put right'));
    expect([...lasts.records.values()].map(({ value }) => value)).toEqual(['put right']);
  });

  it('believes what a damaged frame claims only where it can be so', () => {
    const lasts = new Lasts();
    lasts.take(update(one, 4));
    lasts.take({ gap: { claim: { article: one, sequence: 5 } } });
    expect(lasts.claimed(one)).toBe(5);
    lasts.take({ gap: { claim: { article: one, sequence: 4_000_000 } } });
    expect(lasts.claimed(one)).toBe(4);
    expect(lasts.isWhole).toBe(false);
  });

  it('counts damage that says nothing of what it held', () => {
    const lasts = new Lasts();
    lasts.take({ gap: { claim: null } });
    expect(lasts.nameless).toBe(1);
    expect(lasts.isWhole).toBe(false);
  });

  it('knows what was there once and is not any more', () => {
    const lasts = new Lasts();
    lasts.take(update(one, 4));
    const before = new Lasts();
    for (const entry of [update(one, 9), update(two, 1)]) before.take(entry);
    lasts.takeMissing(before);
    expect([lasts.most(one), lasts.updates.get(one)]).toEqual([9, 4]);
    expect([...lasts.articles].sort()).toEqual([one, two]);
  });
});
