import type { Marks, Run } from '../article/Article';

/** Appends runs to a row of them, joining text that is set alike, as `readArticle` has it. */
export function joinRuns(into: Run[], runs: readonly Run[]): void {
  for (const run of runs) {
    const last = into.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && isSetAlike(run, last)) {
      into[into.length - 1] = { ...last, text: last.text + run.text };
    } else into.push(run);
  }
}

/** Whether two runs have the same marks. */
export function isSetAlike(a: Run, b: Run): boolean {
  const one = marksOf(a);
  const other = marksOf(b);
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.link === other.link &&
    one.language === other.language
  );
}

/** How many characters of the flat text runs take. */
export function lengthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 1), 0);
}

const none: Marks = { bold: false, italic: false, link: '' };

function marksOf(run: Run): Marks {
  return run.kind === 'text' ? run : (run.marks ?? none);
}
