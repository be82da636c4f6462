import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

const says = /^(?:een |an? )?(?:foto|afbeelding|plaatje|beeld|photo|picture|image) (?:van|of|met|with) /iu;

/** What of an alternative text only says that it is a picture; '' when nothing does. */
export function saidPicture(altText: string): string {
  return says.exec(altText.trim())?.[0] ?? '';
}

/** A screen reader says by itself that it is a picture. */
export const altSaysPicture: Rule = {
  name: 'alt-says-picture',
  advises: true,
  check: (article) =>
    usedStills(article).flatMap(({ still, block }) => {
      const said = saidPicture(still.altText).trim();
      if (!said) return [];
      return [
        {
          level: 'notice',
          where: { part: 'still', block, still: still.id, field: 'altText' },
          values: { said },
        },
      ];
    }),
};
