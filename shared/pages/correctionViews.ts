import type { Article } from '../article/Article';
import { isPrinted } from '../article/Correction';
import type { PageTexts } from '../language/pageTexts';
import type { Json } from './BundlePlan';
import { node } from './jsonLd';
import { printMoment } from './printMoment';

/** A note on an article's page: what kind of note, of when, and what it says. */
export interface CorrectionView {
  label: string;
  date: { iso: string; printed: string };
  text: string;
}

/** The notes of an article, the newest first; null for none. */
export function correctionViews(
  { corrections }: Pick<Article, 'corrections'>,
  timeZone: string,
  texts: PageTexts,
): CorrectionView[] | null {
  const views = corrections.filter(isPrinted).map(({ kind, text, at }): CorrectionView => {
    const { iso, full } = printMoment(at, timeZone, texts);
    return { label: texts.corrections[kind], date: { iso, printed: full }, text: text.trim() };
  });
  return views.length > 0 ? views.toReversed() : null;
}

/** What was put right as structured data; what came after is no correction (schema.org, `CorrectionComment`). */
export function correctionData(
  { corrections }: Pick<Article, 'corrections'>,
  timeZone: string,
  texts: PageTexts,
): Json[] {
  return corrections
    .filter((one) => one.kind === 'correction' && isPrinted(one))
    .map(({ text, at }) =>
      node('CorrectionComment', {
        text: text.trim(),
        datePublished: printMoment(at, timeZone, texts).iso,
      }),
    );
}
