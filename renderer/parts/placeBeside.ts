/** Where a floating thing hangs from: a control's rectangle, or a point. */
export interface Anchor {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The least distance to the window's edge, in pixels. */
const edge = 8;

/**
 * The place for a floating thing of `width` by `height` beside its anchor: below it and in line with
 * its left side (with `end`, its right side), above it where there is no room below, and always inside
 * the window.
 */
export function placeBeside(
  anchor: Anchor,
  size: { width: number; height: number },
  window: { width: number; height: number },
  align: 'start' | 'end' = 'start',
  gap = 4,
): { left: number; top: number } {
  const wanted = align === 'start' ? anchor.left : anchor.right - size.width;
  const left = Math.max(edge, Math.min(wanted, window.width - size.width - edge));
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const fits = below + size.height <= window.height - edge;
  const wantedTop = fits || above < edge ? below : above;
  // An anchor may itself be half outside the window.
  const top = Math.max(edge, Math.min(wantedTop, window.height - size.height - edge));
  return { left, top };
}

/** The anchor that is a single point: where the pointer was. */
export function pointAnchor(x: number, y: number): Anchor {
  return { left: x, top: y, right: x, bottom: y };
}
