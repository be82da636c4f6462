import type { Anchor } from './placeBeside';

/** What is left between what makes room and what it makes room for, in pixels. */
const gap = 8;

/**
 * Where the lower edge of something at the foot of the window comes, so that it lies over none of the panels: above
 * them. Where there is no room above, it stays.
 */
export function clearOf(foot: Anchor, panels: readonly Anchor[]): number {
  const height = foot.bottom - foot.top;
  const under = (bottom: number): Anchor[] =>
    panels.filter(
      (panel) =>
        panel.left < foot.right &&
        panel.right > foot.left &&
        panel.top < bottom &&
        panel.bottom > bottom - height,
    );
  let { bottom } = foot;
  for (let found = under(bottom); found.length > 0; found = under(bottom))
    bottom = Math.min(...found.map(({ top }) => top)) - gap;
  return bottom - height < gap ? foot.bottom : bottom;
}
