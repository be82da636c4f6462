import type { Rule } from '../Rule';

/** Without its theme an article has no page. What is wrong is told by the theme's own problem, spread out. */
export const themeBroken: Rule = {
  name: 'theme-broken',
  needs: 'themeFault',
  check: (_article, { themeFault }) =>
    themeFault
      ? [
          {
            level: 'block',
            where: { part: 'theme' },
            values: {
              ...themeFault.problem,
              theme: themeFault.theme,
              file: themeFault.file,
              line: themeFault.line,
            },
          },
        ]
      : [],
};
