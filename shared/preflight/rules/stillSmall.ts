import { leadStill } from '../../article/leadStill';
import { cropOf } from '../../still/cropOf';
import { shareCard } from '../../still/shareCard';
import { turnedSize } from '../../still/turnPicture';
import type { Rule } from '../Rule';

/** Search engines and cards show a picture large, and a page does not blow one up: it has to be as wide as that. */
export const stillSmall: Rule = {
  name: 'still-small',
  advises: true,
  needs: 'theme',
  check: (article, { theme }) => {
    const still = leadStill(article);
    if (!theme || !still) return [];
    const { width } = turnedSize(still.original, still.turns);
    // Wide enough, and cut too low, a picture still leaves the card of a shared link too small to be shown large.
    const ratio = shareCard.width / shareCard.height;
    const card = cropOf(still, { ratio, widest: 0, page: false });
    const isNarrow = width < theme.leadWidth;
    if (!isNarrow && card.width >= shareCard.width) return [];
    const block = article.body.findIndex((one) => one.kind === 'still' && one.still === still.id);
    return [
      {
        level: 'warn',
        where: { part: 'still', block, still: still.id },
        values: isNarrow
          ? { name: still.original.name, width, least: theme.leadWidth, card: 0 }
          : { name: still.original.name, width: card.width, least: shareCard.width, card: 1 },
      },
    ];
  },
  measure: (article) => {
    const still = leadStill(article);
    return still && { is: 'width', width: turnedSize(still.original, still.turns).width };
  },
};
