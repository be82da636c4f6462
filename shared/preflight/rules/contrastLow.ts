import type { Rule } from '../Rule';

/** WCAG 2.2, 1.4.3. It is the theme's, and on every page; whoever exports one should know. */
export const contrastLow: Rule = {
  name: 'contrast-low',
  advises: true,
  needs: 'theme',
  check: (_article, { theme }) =>
    (theme?.lowContrast ?? []).map(({ selector, scheme, ratio }) => ({
      level: 'warn',
      where: { part: 'theme', tag: `${scheme} ${selector}` },
      values: { selector: selector.slice(0, 80), scheme, ratio },
    })),
};
