import { describe, expect, it } from 'vitest';
import type { Knows } from '../../../../../shared/article/spelling/judgeWord';
import { askedOf, judgeWord } from '../../../../../shared/article/spelling/judgeWord';
import { splitWords } from '../../../../../shared/article/spelling/splitWords';

const knownAre =
  (...right: string[]): Knows =>
  (word) =>
    right.includes(word);

function judge(text: string, knows: Knows): boolean | undefined {
  const [word] = splitWords(text);
  if (!word) throw new Error('no word');
  return judgeWord(word, knows);
}

describe('judgeWord', () => {
  it('takes a word for right in any of its readings', () => {
    expect(judge('bijv. zo', knownAre('bijv.'))).toBe(true);
    expect(judge('bijv zo', knownAre('bijv.'))).toBe(false);
    expect(judge('gezondheids- en', knownAre('gezondheid'))).toBe(true);
    expect(judge('gezondheids en', knownAre('gezondheid'))).toBe(false);
  });

  it('takes a word with hyphens for right as a whole, or in all its parts', () => {
    expect(judge('e-mail', knownAre('e-mail'))).toBe(true);
    expect(judge('iHostage-acteur', knownAre('iHostage', 'acteur'))).toBe(true);
    expect(judge('iHostage-akteur', knownAre('iHostage', 'acteur'))).toBe(false);
  });

  it('does not know while something that decides it is not known', () => {
    expect(judge('acteur', () => undefined)).toBe(undefined);
    expect(judge('bijv. zo', (word) => (word === 'bijv' ? false : undefined))).toBe(undefined);
    expect(judge('tv-acteur', (word) => (word === 'acteur' ? undefined : false))).toBe(false);
    expect(judge('tv-acteur', (word) => (word === 'tv-acteur' ? undefined : true))).toBe(true);
  });

  it('asks for all that decides it, and for no more', () => {
    expect(splitWords('gezondheids-zorg').map(askedOf)).toEqual([
      ['gezondheids-zorg', 'gezondheids', 'zorg'],
    ]);
  });
});
