import { anyOf } from './anyOf';
import type { CreditRules, RightsMeaning } from './CreditRules';
import type { Flag } from './Still';
import { sentenceCase } from './tidyCreditLine';

/** What was said of a picture's use in words. */
export interface RightsSaid {
  onlyWithArticle: Flag;
  notForArchive: Flag;
  territory: string;
  usageTerms: string;
}

/** The limits of use that stand in texts between supplier and newsroom: `NO ARCHIVES - NETHERLANDS OUT`. */
export function rightsSaid(texts: readonly string[], rules: CreditRules): RightsSaid {
  const found = (wanted: RightsMeaning): string[] => {
    const says = rules.rights.filter(({ means }) => means === wanted).flatMap((rule) => rule.says);
    const phrase = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(says)})(?![\\p{L}\\p{N}])`, 'giu');
    const all = texts.flatMap((text) => [...text.matchAll(phrase)].map(([said]) => sentenceCase(said)));
    return [...new Set(all)].slice(0, 20);
  };
  return {
    onlyWithArticle: found('only-with-article').length ? 'yes' : '',
    notForArchive: found('not-for-archive').length ? 'yes' : '',
    territory: found('territory').join('; '),
    usageTerms: found('terms').join('; '),
  };
}

/** Parts the limits of use from the end of a caption they were typed behind. */
export function rightsInCaption(text: string, rules: CreditRules): { caption: string; rights: string } {
  const says = anyOf(rules.rights.flatMap((rule) => rule.says));
  const last = new RegExp(`[\\s\\-–—,;*(]{0,40}(?<![\\p{L}\\p{N}])(?:${says})[\\s\\-–—,;.*)!]*$`, 'iu');
  let caption = text;
  const rights: string[] = [];
  for (let times = 0; times < 20; times++) {
    const found = last.exec(caption);
    if (!found) break;
    rights.unshift(found[0]);
    caption = caption.slice(0, found.index);
  }
  return { caption, rights: rights.join('') };
}
