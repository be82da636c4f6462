import { expect, it, vi } from 'vitest';
import { Dictionaries } from '../../../../../electron/press/spelling/Dictionaries';
import { answerCall } from '../../../../../shared/bridge/serveCalls';
import { spellingCalls } from '../../../../../shared/bridge/spellingCalls';

vi.mock('dictionary-en-gb', () => {
  throw Object.assign(new Error('gone'), { code: 'ENOENT' });
});

it('a dictionary that cannot be read is a fault, and the other one answers', async () => {
  const { calls } = new Dictionaries();
  const ask = (language: 'nl' | 'en'): Promise<unknown> =>
    answerCall(spellingCalls, calls, 'spelling:judge', { language, words: ['film'] }, () => undefined);
  expect(await ask('en')).toMatchObject({
    ok: false,
    fault: { kind: 'dictionary-unreadable', language: 'en' },
  });
  expect(await ask('nl')).toEqual({ ok: true, value: [] });
});

it.each([
  ['no words', { language: 'nl', words: [] }],
  ['too many words', { language: 'nl', words: Array(2001).fill('film') }],
  ['a word too long', { language: 'nl', words: ['x'.repeat(10_000)] }],
  ['another language', { language: 'de', words: ['film'] }],
  ['something more', { language: 'nl', words: ['film'], more: true }],
])('is not asked about %s', async (_what, ask) => {
  const { calls } = new Dictionaries();
  expect(await answerCall(spellingCalls, calls, 'spelling:judge', ask, () => undefined)).toMatchObject({
    ok: false,
    fault: { kind: 'call-malformed' },
  });
});
