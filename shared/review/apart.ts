/** Words as they stand beside each other: as they were, taken out, or put in. */
export interface LaidWords {
  kind: 'same' | 'deleted' | 'inserted';
  words: string;
}

const beginsAsWord = /^[\p{L}\p{N}]/u;
const endsAsWord = /[\p{L}\p{N}]\p{M}*$/u;
const hasWord = /[\p{L}\p{N}]/u;

/**
 * Which of some words would be read as one with those before them, by their place: one word laid over another, with no
 * space in the text between what went and what came. Whoever shows both leaves a gap there, that is not in the text.
 * Within a word there is none: half a word is not read by itself.
 */
export function apart(laid: readonly LaidWords[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, next] of laid.entries()) {
    const last = laid[index - 1];
    if (!last || last.kind === 'same' || next.kind === 'same' || last.kind === next.kind) continue;
    if (!hasWord.test(last.words) || !hasWord.test(next.words)) continue;
    if (/\s$/.test(last.words) || /^\s/.test(next.words)) continue;
    const both = [last.words, next.words];
    const isWithin =
      (endsAsWord.test(sameAt(laid, index - 2)) && both.some((words) => beginsAsWord.test(words))) ||
      (beginsAsWord.test(sameAt(laid, index + 1)) && both.some((words) => endsAsWord.test(words)));
    if (!isWithin) found.add(index);
  }
  return found;
}

function sameAt(laid: readonly LaidWords[], index: number): string {
  const there = laid[index];
  return there?.kind === 'same' ? there.words : '';
}
