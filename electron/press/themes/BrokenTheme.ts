import type { ThemeProblem } from '../../../shared/faults/ThemeProblem';

/** Something wrong in a theme, on its way to whoever knows the theme's name and makes the fault `theme-broken` of it. */
export class BrokenTheme extends Error {
  /** `file` is a path inside the theme; `line` counts from 1. */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: ThemeProblem,
  ) {
    super(`${file}:${line} ${problem.kind}`);
    this.name = 'BrokenTheme';
  }
}

/** The line, from 1, on which a character of a text stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
