/** The crops a person can make of a still, in the order in which they are shown. */
export const cropNames = ['page', 'wide', 'standard', 'square'] as const;

export type CropName = (typeof cropNames)[number];

/** Width divided by height of each; null for the page's own picture, which may have any shape. */
export const cropRatios: Readonly<Record<CropName, number | null>> = {
  page: null,
  wide: 16 / 9,
  standard: 4 / 3,
  square: 1,
};

/** How far a crop's shape and size go: the ratios of the page's own, and the smallest part of the largest crop. */
export const cropLimits = { narrowest: 0.25, widest: 4, smallest: 0.1 } as const;

/**
 * A crop made by hand. It says where its middle is and how large it is, not where its edges are: so it stays
 * inside the picture, keeps its ratio and holds the point of interest whatever two people did to picture,
 * crop and point at the same time (`placeCrop` sees to it).
 */
export interface NamedCrop {
  /** The middle: fractions of the upright picture from the top left, as it is before turning. */
  x: number;
  y: number;
  /** Part of the largest crop of this ratio that the picture, as turned, has room for. */
  size: number;
  /** Width divided by height, in the picture as turned. */
  ratio: number;
}

/** Those that were made by hand; where one is missing, pictures are cut around the point of interest. */
export type NamedCrops = Partial<Record<CropName, NamedCrop>>;

/** How often the upright picture is turned a quarter to the right. */
export type QuarterTurns = 0 | 1 | 2 | 3;
