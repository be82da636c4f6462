import { besideTexts } from '../../../shared/language/besideTexts';
import { cutText } from '../../../shared/language/cutText';
import { showNote } from '../../parts/notes';
import { currentLanguage } from '../../settings/language';

/** So much of an alternative text is enough to know a picture by. */
const longestName = 60;

/** Says which pictures of a word processor did not come along, why, and what to do; nothing where all did. */
export function sayNotBeside(why: 'unsure' | 'metafile', pictures: readonly { altText: string }[]): void {
  if (pictures.length === 0) return;
  const texts = besideTexts[currentLanguage()];
  const [first] = pictures.map(({ altText }) => altText).filter(Boolean);
  const name = first && first.length > longestName ? `${cutText(first, longestName - 1)}…` : first;
  showNote({
    text: texts[why](pictures.length, name ? texts.named(name, pictures.length > 1) : ''),
  });
}
