/** The sizes the letters of a manuscript can have, in percent of those of the design. */
export const manuscriptSizes = [80, 90, 100, 120, 140, 170, 200] as const;

export type ManuscriptSize = (typeof manuscriptSizes)[number];

/** The next size up or down; the same at either end. */
export function nextSize(size: ManuscriptSize, by: 1 | -1): ManuscriptSize {
  return manuscriptSizes[manuscriptSizes.indexOf(size) + by] ?? size;
}
