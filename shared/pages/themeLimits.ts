import type { ThemeLimits } from '../preflight/PreflightFacts';
import { lowContrast } from './lowContrast';
import type { ThemeFacts } from './ThemeFacts';

/** Room for copy where a theme says nothing of it, in characters. */
const room = { headline: 110, standfirst: 400 };

/** Search engines show a picture large from so many pixels on (Google, Discover). */
const large = 1200;

/** What a theme with these style sheets asks of copy and pictures. A lead still need not be wider than its widest rendition. */
export function themeLimits(
  { copy, slots }: Pick<ThemeFacts, 'copy' | 'slots'>,
  styles: readonly string[],
): ThemeLimits {
  const leadWidth = Math.min(large, Math.max(...slots.lead.widths));
  return { ...room, ...copy, leadWidth, lowContrast: lowContrast(styles.join('\n')) };
}
