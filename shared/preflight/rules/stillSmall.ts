import { leadStill } from '../../article/leadStill';
import { turnedSize } from '../../still/turnPicture';
import type { Rule } from '../Rule';

/** Search engines show a picture large, and a page does not blow one up: it has to be as wide as that. */
export const stillSmall: Rule = {
  name: 'still-small',
  advises: true,
  needs: 'theme',
  check: (article, { theme }) => {
    const still = leadStill(article);
    if (!theme || !still) return [];
    const { width } = turnedSize(still.original, still.turns);
    if (width >= theme.leadWidth) return [];
    const block = article.body.findIndex((one) => one.kind === 'still' && one.still === still.id);
    return [
      {
        level: 'warn',
        where: { part: 'still', block, still: still.id },
        values: { name: still.original.name, width, least: theme.leadWidth },
      },
    ];
  },
};
