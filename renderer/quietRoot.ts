import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/**
 * Events that come with every key one types, and that no part of the window asks React for: `onKeyPress`, `onKeyUp`,
 * `onBeforeInput` and `onSelect` are not there. React listens for every event it knows, and going through the tree for
 * each of these costs more than all that Katern itself does at a key.
 */
export const unheard: ReadonlySet<string> = new Set(['keypress', 'keyup', 'textInput', 'selectionchange']);

/** React's root in an element, without listeners for what is `unheard`. */
export function createQuietRoot(element: Element): Root {
  const targets: EventTarget[] = [element, element.ownerDocument];
  for (const target of targets) {
    target.addEventListener = (type: string, ...rest: unknown[]): void => {
      if (!unheard.has(type)) Reflect.apply(EventTarget.prototype.addEventListener, target, [type, ...rest]);
    };
  }
  try {
    return createRoot(element);
  } finally {
    for (const target of targets) Reflect.deleteProperty(target, 'addEventListener');
  }
}
