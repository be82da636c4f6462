import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

const pictureName = /\.(?:jpe?g|png|webp|avif|tiff?|gif|heic)$|^(?:img|dsc|dscn|pxl)[-_ ]?\d+$/i;

/** `IMG_2041.jpg` describes nothing. */
export const altIsFileName: Rule = {
  name: 'alt-is-file-name',
  advises: true,
  check: (article) =>
    usedStills(article)
      .filter(({ still: { altText, original } }) => {
        const spoken = altText.trim();
        const name = original.name.replace(/\.[^.]+$/, '');
        return spoken !== '' && (pictureName.test(spoken) || spoken === original.name || spoken === name);
      })
      .map(({ still, block }) => ({
        level: 'warn',
        where: { part: 'still', block, still: still.id, field: 'altText' },
        values: { altText: still.altText.trim() },
      })),
};
