import type { ThemeLimits } from '../preflight/PreflightFacts';
import type { ThemeFacts } from './ThemeFacts';

/** Room for copy where a theme says nothing of it, in characters. */
const room = { headline: 110, standfirst: 400 };

/** Search engines show a picture large from so many pixels on (Google, Discover). */
const large = 1200;

/** What a theme asks of copy and pictures. A lead still need not be wider than its widest rendition. */
export function themeLimits({ copy, slots }: Pick<ThemeFacts, 'copy' | 'slots'>): ThemeLimits {
  return { ...room, ...copy, leadWidth: Math.min(large, Math.max(...slots.lead.widths)) };
}
