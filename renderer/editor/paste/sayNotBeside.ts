import { besideTexts } from '../../../shared/language/besideTexts';
import { cutText } from '../../../shared/language/cutText';
import { showNote } from '../../parts/notes';
import { currentLanguage } from '../../settings/language';

/** So much of an alternative text is enough to know a picture by. */
const longestName = 60;

/** So many are named. */
const mostNamed = 3;

/** Says which pictures of a word processor did not come along, why, and what to do; nothing where all did. */
export function sayNotBeside(why: 'unsure' | 'metafile', pictures: readonly { altText: string }[]): void {
  if (pictures.length === 0) return;
  const texts = besideTexts[currentLanguage()];
  const names = pictures.flatMap(({ altText }) => (altText ? [shortened(altText)] : [])).slice(0, mostNamed);
  const named = names.length > 0 ? texts.named(names, names.length < pictures.length) : '';
  showNote({ text: texts[why](pictures.length, named) });
}

function shortened(altText: string): string {
  return altText.length > longestName ? `${cutText(altText, longestName - 1)}…` : altText;
}
