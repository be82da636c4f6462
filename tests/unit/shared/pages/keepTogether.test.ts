import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../shared/article/Article';
import { slugOf } from '../../../../shared/article/slug';
import { keepTogether, keptTogether } from '../../../../shared/pages/keepTogether';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../fixtures/filmArticle';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const shown = (text: string) => text.replaceAll('\u00A0', '_');

describe('what is kept on one line', () => {
  it.each([
    ['binnen 24 uur bekeken', 'binnen 24_uur bekeken'],
    ['op 22 april 2025', 'op 22_april 2025'],
    ['voor € 5 of $ 6', 'voor €_5 of $_6'],
    ['58 miljoen keer, 3 procent, 40 %', '58_miljoen keer, 3_procent, 40_%'],
    ['12 uurtjes, 5 meisjes en 8 euromunten', '12 uurtjes, 5 meisjes en 8 euromunten'],
    ['93 landen', '93 landen'],
    ['mei 5 euro', 'mei 5_euro'],
    ['al\u00A024\u00A0uur', 'al_24_uur'],
  ])('%s', (text, kept) => {
    expect(shown(keepTogether(text, 'nl'))).toBe(kept);
  });

  it('goes by the language', () => {
    expect(shown(keepTogether('22 May, 58 million, 24 uur', 'en'))).toBe('22_May, 58_million, 24 uur');
  });

  it('leaves an article as it is where there is nothing, and its address in any case', () => {
    const article: Article = { ...filmArticle(fakeOriginal), headline: 'Zonder', standfirst: [], body: [] };
    expect(keptTogether(article)).toBe(article);
    const kept = keptTogether({
      ...article,
      headline: '58 miljoen keer',
      standfirst: [run('In 24 uur')],
      body: [
        { kind: 'still', still: 'a', runs: [run('Op 6 mei')] },
        { kind: 'paragraph', runs: [run('Voor '), { kind: 'line-break' }, run('€ 5')] },
      ],
    });
    expect(shown(kept.headline)).toBe('58_miljoen keer');
    expect(JSON.stringify([kept.standfirst, kept.body]).match(/\u00A0/g)).toHaveLength(3);
    expect(slugOf(kept.headline, 'x')).toBe('58-miljoen-keer');
  });
});
