import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/**
 * Events that come with every key one types, and that no part of the window asks React for: `onKeyPress`, `onKeyUp`,
 * `onBeforeInput` and `onSelect` are not there. React listens for every event it knows, and going through the tree for
 * each of these costs more than all that Katern itself does at a key.
 */
export const unheard: ReadonlySet<string> = new Set(['keypress', 'keyup', 'textInput', 'selectionchange']);

/** Events of a key that React listens for, though nobody asks it for those that are of a text. */
const ofKeys: ReadonlySet<string> = new Set(['keydown', 'input']);

/** React's root in an element, without listeners for what is `unheard`, nor for keys in a text that ProseMirror edits. */
export function createQuietRoot(element: Element): Root {
  const targets: EventTarget[] = [element, element.ownerDocument];
  for (const target of targets) {
    target.addEventListener = (type: string, listener: EventListener, ...rest: unknown[]): void => {
      if (unheard.has(type)) return;
      const hears = ofKeys.has(type) ? besideTexts(listener) : listener;
      Reflect.apply(EventTarget.prototype.addEventListener, target, [type, hears, ...rest]);
    };
  }
  try {
    return createRoot(element);
  } finally {
    for (const target of targets) Reflect.deleteProperty(target, 'addEventListener');
  }
}

/** Hears what is not of a text itself: a field that stands within one has a target of its own. */
function besideTexts(listener: EventListener): EventListener {
  return (event) => {
    if (!(event.target instanceof Element && event.target.classList.contains('ProseMirror'))) listener(event);
  };
}
