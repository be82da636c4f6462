import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../../../shared/article/Article';
import { mendTypography } from '../../../../../shared/preflight/text/mendTypography';

function mended(text: string, language: ArticleLanguage = 'nl'): string {
  return mendTypography(text, language).reduceRight(
    (now, { from, until, becomes }) => now.slice(0, from) + becomes + now.slice(until),
    text,
  );
}

describe('mendTypography', () => {
  it.each([
    ['Hij zei "kom maar" en ging.', 'Hij zei “kom maar” en ging.'],
    ['"Kom," zei hij, "nu."', '“Kom,” zei hij, “nu.”'],
    ["De film 'iHostage' is er.", 'De film ‘iHostage’ is er.'],
    ["'s Avonds om 't plein, foto's en Hans' jas", '’s Avonds om ’t plein, foto’s en Hans’ jas'],
    ["De zomer van '24", 'De zomer van ’24'],
    ['Zij ("de makers") zeiden "wat \'hij\' wilde"', 'Zij (“de makers”) zeiden “wat ‘hij’ wilde”'],
    ['Wacht... en toen', 'Wacht… en toen'],
    ['Twee  spaties', 'Twee spaties'],
    ['Het plein - leeg - lag er', 'Het plein – leeg – lag er'],
    ['Een "Top 10" voor iedereen', 'Een “Top 10” voor iedereen'],
  ])('sets %s', (text, set) => {
    expect(mended(text)).toBe(set);
    expect(mendTypography(set, 'nl')).toEqual([]);
  });

  it.each([
    'Een scherm van 24" breed',
    `Hij is 5'10" lang`,
    'Een " alleen',
    'Zie https://a.nl/?q="b" of mail a"b@c.nl',
    'Het werd 3 - 0',
    'Wacht.... te lang',
    'video-on-demand',
    'spaties aan het eind  ',
  ])('leaves %s alone', (text) => {
    expect(mended(text)).toBe(text);
  });

  it('knows what English leaves out', () => {
    expect(mended("'Tis what it is", 'en')).toBe('’Tis what it is');
    expect(mended("It's 'good'", 'en')).toBe('It’s ‘good’');
  });

  it('takes no time that grows with the square of a word', () => {
    const long = `${'x'.repeat(200_000)}...${"'y".repeat(5_000)}`;
    expect(mendTypography(long, 'nl').length).toBeGreaterThan(1);
  });
});
