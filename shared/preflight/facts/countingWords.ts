import type { ArticleLanguage } from '../../article/Article';

const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const ones = 'twee|drie|vier|vijf|zes|zeven|acht|negen';
const dutch = [
  `(?:een|één|${ones})(?:en|ën)(?:${tens})`,
  ones,
  'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien',
  tens,
  `(?:${ones})?(?:honderd|duizend)`,
  'anderhalf|anderhalve|miljoen|miljard',
].join('|');

const englishOnes = 'two|three|four|five|six|seven|eight|nine';
const englishTens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const english = [
  `(?:${englishTens})(?:-(?:one|${englishOnes}))?`,
  englishOnes,
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'hundred|thousand|million|billion|dozen',
].join('|');

/** Figures that are written as words, alone or in a row: `vijf`, `drieëntwintig`, `two hundred`. */
export const countingWord: Record<ArticleLanguage, RegExp> = {
  nl: rowOf(dutch),
  en: rowOf(english),
};

function rowOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?: (?:${words})){0,3}(?![\\p{L}\\p{N}-])`, 'giu');
}
