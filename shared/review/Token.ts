import type { Run } from '../article/Article';
import { isSetAlike } from './joinRuns';

/** A word, a space, a sign, a line break, the end of a block: what a comparison keeps or drops as one. */
export interface Token {
  /** Tokens with the same key say the same, however they are set. */
  key: string;
  /** Empty for the end of a block. */
  runs: Run[];
}

/** The end of a block that another one follows. */
export const blockEnd: Token = { key: 'end', runs: [] };

/** Words with what holds them together inside; white space as one; every other sign alone. */
const pattern = /[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*|\s+|[^]/gu;

/** The tokens of blocks that follow each other. */
export function tokensOf(blocks: readonly (readonly Run[])[]): Token[] {
  return blocks.flatMap((runs, index) =>
    index > 0 ? [blockEnd, ...tokensOfRuns(runs)] : tokensOfRuns(runs),
  );
}

function tokensOfRuns(runs: readonly Run[]): Token[] {
  const tokens: Token[] = [];
  let stretch: Extract<Run, { kind: 'text' }>[] = [];
  const cut = (): void => {
    tokens.push(...wordsOf(stretch));
    stretch = [];
  };
  for (const run of runs) {
    if (run.kind === 'text') {
      stretch.push(run);
      continue;
    }
    cut();
    tokens.push({ key: run.kind === 'unknown' ? `unknown ${run.name}` : run.kind, runs: [run] });
  }
  cut();
  return tokens;
}

/** A word may be set in two ways: it is one token all the same. */
function wordsOf(runs: readonly Extract<Run, { kind: 'text' }>[]): Token[] {
  const words =
    runs
      .map(({ text }) => text)
      .join('')
      .match(pattern) ?? [];
  const tokens: Token[] = [];
  let index = 0;
  let used = 0;
  for (const word of words) {
    const parts: Run[] = [];
    let left = word.length;
    for (let run = runs[index]; run && left > 0; run = runs[index]) {
      const text = run.text.slice(used, used + left);
      if (text) parts.push({ ...run, text });
      left -= text.length;
      used += text.length;
      if (used < run.text.length) break;
      index++;
      used = 0;
    }
    tokens.push({ key: `text ${word}`, runs: parts });
  }
  return tokens;
}

/** Whether two tokens that say the same are also set alike. */
export function areSetAlike(a: Token, b: Token): boolean {
  return (
    a.runs.length === b.runs.length &&
    a.runs.every((run, index) => {
      const other = b.runs[index];
      if (!other || !isSetAlike(run, other)) return false;
      return run.kind !== 'text' || (other.kind === 'text' && run.text === other.text);
    })
  );
}
