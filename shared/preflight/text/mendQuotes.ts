import type { ArticleLanguage } from '../../article/Article';
import type { Mend } from './Mend';

/** What begins with an apostrophe: 's avonds, 't, 'em, and years as '24. */
const elided: Record<ArticleLanguage, RegExp> = {
  nl: /^'(?:s|t|n|k|m|r|ns|\d\d)(?![\p{L}\d])/iu,
  en: /^'(?:tis|twas|em|cause|n|til|\d\ds?)(?![\p{L}\d])/iu,
};

const letter = /[\p{L}\p{M}\d]/u;

/**
 * Straight quotation marks and apostrophes as typesetters set them: “…”, ‘…’ and ’. A mark that has no partner, and
 * those of feet and inches, are left as they are.
 */
export function mendQuotes(text: string, language: ArticleLanguage): Mend[] {
  const mends: Mend[] = [];
  const open: Record<'"' | "'", number | null> = { '"': null, "'": null };
  const becomes = (at: number, mark: string): void => {
    mends.push({ from: at, until: at + 1, becomes: mark });
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== '"' && mark !== "'") continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (/[\d]/.test(before) && open[mark] === null && (mark === '"' || /\d/.test(after))) continue;
    if (/[\s([{"'“‘„–—/]/u.test(before) && /\S/.test(after)) {
      if (mark === "'" && elided[language].test(text.slice(at, at + 6))) becomes(at, '’');
      else open[mark] = at;
    } else if (open[mark] !== null && !letter.test(after)) {
      becomes(open[mark], mark === '"' ? '“' : '‘');
      becomes(at, mark === '"' ? '”' : '’');
      open[mark] = null;
    } else if (mark === "'" && letter.test(before)) becomes(at, '’');
  }
  return mends;
}
