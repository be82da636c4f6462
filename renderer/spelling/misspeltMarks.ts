import { rangeOf } from '../find/foundHighlights';
import type { Spot } from '../find/nextPlace';
import type { FieldChain } from '../editor/FieldChain';

const name = 'misspelt';

/**
 * Marks words in the manuscript. Marks are drawn over the text and are no part of it: letters keep their place, and
 * while one types the browser moves them along.
 */
export function markMisspelt(chain: FieldChain, words: readonly Spot[]): void {
  if (words.length === 0) return clearMisspelt();
  const marks = new Highlight();
  // Tells assistive technology what it is.
  marks.type = 'spelling-error';
  // Under what is found.
  marks.priority = -1;
  for (const word of words) {
    const editor = chain.editor(word.text);
    const range = editor && rangeOf(editor, word);
    if (range) marks.add(range);
  }
  CSS.highlights.set(name, marks);
}

export function clearMisspelt(): void {
  CSS.highlights.delete(name);
}
