import type { ArticleLanguage } from '../../article/Article';
import { elided } from '../../language/elided';
import type { Mend } from './Mend';

const isElided: Record<ArticleLanguage, RegExp> = {
  nl: new RegExp(`^'(?:${elided.nl})(?![\\p{L}\\d])`, 'iu'),
  en: new RegExp(`^'(?:${elided.en})(?![\\p{L}\\d])`, 'iu'),
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
      if (mark === "'" && isElided[language].test(text.slice(at, at + 6))) becomes(at, '’');
      else open[mark] = at;
    } else if (open[mark] !== null && !letter.test(after)) {
      becomes(open[mark], mark === '"' ? '“' : '‘');
      becomes(at, mark === '"' ? '”' : '’');
      open[mark] = null;
    } else if (mark === "'" && letter.test(before)) becomes(at, '’');
  }
  return mends;
}
