import type { NamedCrops, QuarterTurns } from './NamedCrop';
import type { CroppedStill } from './placeCrop';
import { turnsAfter } from './turnPicture';

/**
 * A still turned a quarter further, to the right for 1 and to the left for -1. The point of interest and the crops'
 * middles stay on the same spot of the picture. The page's own crop is turned along, so that it shows the same;
 * the others keep their ratio.
 */
export function turnStill(
  { turns, crops }: CroppedStill,
  by: 1 | -1,
): { turns: QuarterTurns; crops: Pick<NamedCrops, 'page'> } {
  const { page } = crops;
  return {
    turns: turnsAfter(turns, by),
    crops: page ? { page: { ...page, ratio: 1 / page.ratio } } : {},
  };
}
