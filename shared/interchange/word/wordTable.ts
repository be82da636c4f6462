import type { WordElement } from './WordElement';
import { elementsOf } from './WordElement';

/** What rows and cells may stand in without being of another table. */
const wrappings = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del']);

/** The rows of a table, also those in fields that a form fills. */
export function rowsOf(table: WordElement): WordElement[] {
  return found(table, 'w:tr');
}

/** The cells of a row, also those in fields that a form fills. */
export function cellsOf(row: WordElement): WordElement[] {
  return found(row, 'w:tc');
}

function found(parent: WordElement, name: string): WordElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappings.has(child.name) ? found(child, name) : [];
  });
}
