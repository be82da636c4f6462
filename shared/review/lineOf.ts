import type { Run } from '../article/Article';

/** A text without marks, as runs. */
export function lineOf(text: string): Run[] {
  return text ? [{ kind: 'text', text, bold: false, italic: false, link: '' }] : [];
}
