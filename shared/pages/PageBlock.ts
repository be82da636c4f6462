/** The blocks beside and under an article that a site can leave out of its pages, in the order of the page. */
export const pageBlocks = [
  'moreAbout',
  'share',
  'comments',
  'sameTag',
  'mostRead',
  'popular',
  'section',
  'latest',
] as const;

export type PageBlock = (typeof pageBlocks)[number];

/**
 * The blocks that a site leaves out, out of a value from anywhere, each once and in the order of the page. What is no
 * block is passed over; undefined where nothing is left out.
 */
export function readLeftOut(value: unknown): readonly PageBlock[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const given: readonly unknown[] = value;
  const leftOut = pageBlocks.filter((block) => given.includes(block));
  return leftOut.length > 0 ? leftOut : undefined;
}
