import { deskTexts } from '../../../shared/language/deskTexts';
import { exportManyTexts } from '../../../shared/language/exportManyTexts';
import { faultLine } from '../../../shared/language/faultTexts';
import { preflightTexts } from '../../../shared/language/preflightTexts';
import { useLanguage, useTexts } from '../../settings/language';
import type { Checked } from './Checked';

/** Why a checked article cannot be exported, in a line; '' for one that can. */
export function useReasons(): (checked: Checked) => string {
  const texts = useTexts(exportManyTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  return ({ blocking, inTheWay, fault }) => {
    if (fault) return faultLine(fault, language);
    const titles = blocking.map(({ rule, values, where }) => {
      const { title, explanation } = preflightTexts[language][rule];
      // What is wrong with a theme is found in the theme, not in the article.
      return where.part === 'theme' ? `${title(values)}: ${explanation(values)}` : title(values);
    });
    if (titles.length === 0 && inTheWay) return texts.sameName(inTheWay.headline || untitled);
    return [...new Set(titles)].join(' · ');
  };
}
