import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../electron/command/readArguments';

describe('readArguments', () => {
  it('takes options and words in any order', () => {
    expect(readArguments(['verify', '--json', 'bundel', '--key', 'k.pub'])).toEqual({
      command: 'verify',
      values: { json: true, key: 'k.pub' },
      words: ['bundel'],
    });
    expect(readArguments(['check', '--article', 'een', '--article=twee'])).toMatchObject({
      values: { article: ['een', 'twee'] },
    });
  });

  it.each([
    [[], 'no-command', ''],
    [['exporteer'], 'command-unknown', 'exporteer'],
    [['constructor'], 'command-unknown', 'constructor'],
    [['check', '--key', 'k'], 'option-unknown', '--key'],
    [['check', '-x'], 'option-unknown', '-x'],
    [['check', '--library'], 'value-missing', '--library'],
    [['check', '--json=ja'], 'value-missing', '--json'],
    [['check', 'map'], 'word-unknown', 'map'],
    [['verify', 'een', 'twee'], 'word-unknown', 'twee'],
    [['verify', 'een', '--language', 'de'], 'language-unknown', 'de'],
  ])('says of %j what it does not understand', (typed, problem, about) => {
    expect(readArguments(typed)).toEqual({ problem, about });
  });
});
