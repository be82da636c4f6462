import { mendsIn } from '../text/mendsIn';
import { writtenTexts } from '../text/writtenTexts';
import type { Rule } from '../Rule';

/** How much of the text around the first spot is quoted, in characters each way. */
const around = 14;

/** Straight quotes, three dots, double spaces and hyphens for dashes; one finding for each block. */
export const typography: Rule = {
  name: 'typography',
  advises: true,
  check: (article) =>
    writtenTexts(article).flatMap((written) => {
      const { where, text } = written;
      const mends = mendsIn(written, article.language);
      const [first] = mends;
      if (!first) return [];
      const near = text.slice(Math.max(0, first.from - around), first.until + around).trim();
      return [
        {
          level: 'notice',
          where: { ...where, stretch: [first.from, first.until] },
          values: { count: mends.length, near },
        },
      ];
    }),
};
