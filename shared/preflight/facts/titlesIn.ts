import type { Run } from '../../article/Article';
import type { FactStretch } from './Fact';

/** What is longer is what somebody said, in characters. */
const longest = 80;

const closers: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '„': '”', '"': '"', '«': '»' };

const letter = /[\p{L}\p{N}]/u;

/** Titles of works in a text: short words between quotation marks that are no sentence. Takes time with its length. */
export function titlesIn(text: string): FactStretch[] {
  const found: FactStretch[] = [];
  const closes = new Map<string, number>();
  let at = 0;
  while (at < text.length) {
    const closer = closers[text.charAt(at)];
    if (closer === undefined) {
      at++;
      continue;
    }
    // Nothing that was passed over is looked at again.
    const known = closes.get(closer) ?? 0;
    const close = known > at ? known : closeOf(text, at + 1, closer);
    closes.set(closer, close);
    if (close > at + 1 + longest) {
      at++;
      continue;
    }
    const stretch = { from: at + 1, until: close };
    const saysSomebody = /:\s?$/u.test(text.slice(Math.max(0, at - 2), at));
    if (isTitle(text.slice(stretch.from, stretch.until)) && !saysSomebody) found.push(stretch);
    at = close + 1;
  }
  return found;
}

/** Titles that are set in italics. */
export function italicTitles(runs: readonly Run[]): FactStretch[] {
  const found: FactStretch[] = [];
  let at = 0;
  for (const run of runs) {
    const length = run.kind === 'text' ? run.text.length : 1;
    if (run.kind === 'text' && run.italic && length <= longest) {
      const from = at + length - run.text.trimStart().length;
      const until = at + run.text.trimEnd().replace(/[.,;:!?]+$/u, '').length;
      if (from < until && isTitle(run.text.trim().replace(/[.,;:!?]+$/u, ''))) found.push({ from, until });
    }
    at += length;
  }
  return found;
}

/** Where a quotation closes; endlessly far away where it does not. An apostrophe inside a word closes none. */
function closeOf(text: string, from: number, closer: string): number {
  let at = text.indexOf(closer, from);
  while (at >= 0 && letter.test(text.charAt(at + 1))) at = text.indexOf(closer, at + 1);
  return at < 0 ? Infinity : at;
}

/** Whether words may be a title: a capital or a figure in them, at the start mostly, and no end of a sentence. */
function isTitle(words: string): boolean {
  if (words !== words.trim() || /[.,;]$/u.test(words) || /[.!?] /u.test(words)) return false;
  return /^[\p{Lu}\p{Lt}\p{N}]|^\p{Ll}\p{Lu}/u.test(words);
}
