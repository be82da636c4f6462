import type { ThemeLimits } from '../PreflightFacts';
import type { Rule } from '../Rule';

/** What search engines take of a headline (Google, article structured data). */
const longest = 110;

/** Search engines cut a headline, and a theme has so much room for one. */
export const headlineLong: Rule = {
  name: 'headline-long',
  advises: true,
  check: ({ headline }, { theme }) => {
    const length = [...headline.trim()].length;
    const room = roomIn(theme);
    if (length <= room) return [];
    const values = { length, longest: room, whose: room < longest ? 'theme' : 'search' };
    return [{ level: 'warn', where: { part: 'headline' }, values }];
  },
  measure: ({ headline }, { theme }) => ({
    is: 'characters',
    length: [...headline.trim()].length,
    longest: roomIn(theme),
  }),
};

function roomIn(theme: ThemeLimits | undefined): number {
  return Math.min(longest, theme?.headline ?? longest);
}
