import { defaultTreeAdapter, html } from 'parse5';
import { threadMark } from '../../../shared/pages/proof/markThreads';
import type { Element } from './Elements';
import { elementsIn } from './Elements';

/** Raises the numbers of threads in what is read of a page. */
export function raiseMarks(main: Element): void {
  for (const element of [main, ...elementsIn(main)]) {
    for (const node of [...element.childNodes]) {
      if (!('value' in node) || node.nodeName !== '#text') continue;
      // The words before each number, and the number itself, in turn.
      const pieces = node.value.split(threadMark);
      if (pieces.length === 1) continue;
      for (const [index, piece] of pieces.entries()) {
        if (index % 2 === 0) {
          const words = defaultTreeAdapter.createTextNode(piece);
          defaultTreeAdapter.insertBefore(element, words, node);
          continue;
        }
        const raised = defaultTreeAdapter.createElement('sup', html.NS.HTML, [
          { name: 'class', value: 'katern-mark' },
        ]);
        defaultTreeAdapter.insertText(raised, piece);
        defaultTreeAdapter.insertBefore(element, raised, node);
      }
      defaultTreeAdapter.detachNode(node);
    }
  }
}

/** A page without the numbers that stand where nobody reads them, in its head. */
export function withoutMarks(page: string): string {
  return page.replace(threadMark, '');
}
