import type { TextName } from '../../../shared/article/textNames';

/**
 * How an editor's document lies in its flat text. A `line` is one textblock and has no newlines; in a
 * `body` every block ends with one newline (shared/article/flatText.ts).
 */
export type TextShape = 'line' | 'body';

/** How one of an article's texts lies in its flat text. */
export function shapeOf(text: TextName): TextShape {
  return text === 'body' ? 'body' : 'line';
}

/** How many characters the end of a block takes in the flat text. */
export function closeLength(shape: TextShape): 0 | 1 {
  return shape === 'body' ? 1 : 0;
}
