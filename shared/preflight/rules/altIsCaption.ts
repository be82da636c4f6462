import { plainText } from '../../article/flatText';
import { sameName } from '../../still/tidyText';
import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** Who listens to the page hears the same sentence twice. */
export const altIsCaption: Rule = {
  name: 'alt-is-caption',
  advises: true,
  check: (article) =>
    usedStills(article)
      .filter(({ still: { altText }, block }) => {
        const caption = plainText(article.body[block]?.runs ?? []);
        return (
          altText.trim() !== '' && sameName(altText.replace(/\.$/, ''), caption.trim().replace(/\.$/, ''))
        );
      })
      .map(({ still, block }) => ({
        level: 'warn',
        where: { part: 'still', block, still: still.id, field: 'altText' },
        values: { altText: still.altText.trim() },
      })),
};
