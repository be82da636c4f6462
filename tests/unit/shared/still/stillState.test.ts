import { describe, expect, it } from 'vitest';
import { stillOfRead } from '../../../../shared/still/stillOfRead';
import { stillState } from '../../../../shared/still/stillState';

const original = { hash: '', type: 'image/png', width: 1, height: 1, bytes: 1, name: 'a.png' } as const;
const complete = {
  ...stillOfRead({ original, read: { creator: 'Anna' }, altText: 'Een plein' }, 'use'),
  expires: '2025-12-31',
};

describe('stillState', () => {
  it('is complete with a credit, an alternative text and rights that last', () => {
    expect(stillState(complete, '2025-12-31')).toBe('complete');
    expect(stillState({ ...complete, expires: '' }, '2030-01-01')).toBe('complete');
  });

  it('names the credit before the alternative text', () => {
    expect(stillState({ ...complete, creator: '', altText: '' }, '2025-01-01')).toBe('credit-missing');
    expect(stillState({ ...complete, altText: '  ' }, '2025-01-01')).toBe('alt-missing');
  });

  it('is expired from the day after the last one', () => {
    expect(stillState(complete, '2026-01-01')).toBe('expired');
  });

  it('is under embargo until the day, or the moment, has come', () => {
    const held = { ...complete, expires: '', usableFrom: '2025-05-06T14:00:00+02:00' };
    expect(stillState(held, '2025-05-06T11:59+00:00')).toBe('embargo');
    expect(stillState(held, '2025-05-06T12:00+00:00')).toBe('complete');
    expect(stillState({ ...held, usableFrom: '2025-05-07' }, '2025-05-06T23:59+02:00')).toBe('embargo');
    expect(stillState({ ...held, usableFrom: '2025-05-06' }, '2025-05-06T00:00+02:00')).toBe('complete');
  });
});
