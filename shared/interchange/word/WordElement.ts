/** An element of a Word document's XML. */
export interface WordElement {
  /** With the usual prefix of its namespace, whichever the document uses: `w:p`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (WordElement | string)[];
}

/** The first child of a name. */
export function childOf(parent: WordElement | null | undefined, name: string): WordElement | null {
  return elementsOf(parent).find((child) => child.name === name) ?? null;
}

/** The children that are elements. */
export function elementsOf(parent: WordElement | null | undefined): WordElement[] {
  return parent?.children.filter((child): child is WordElement => typeof child !== 'string') ?? [];
}

/** The first element of a name within another, however deep; the parser bounds the depth. */
export function findIn(parent: WordElement, name: string): WordElement | null {
  for (const child of elementsOf(parent)) {
    const found = child.name === name ? child : findIn(child, name);
    if (found) return found;
  }
  return null;
}

/** Its `w:val`, or ''. */
export function valueOf(element: WordElement | null | undefined): string {
  return element?.attributes['w:val'] ?? '';
}

/** Whether a property is on: it is where it stands there and does not say that it is off. */
export function isOn(element: WordElement | null | undefined): boolean {
  return element !== null && element !== undefined && !/^(?:0|false|off|none)$/.test(valueOf(element));
}

/** The characters that stand in an element itself. */
export function ownText({ children }: WordElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** All words in an element. */
export function wordsOf(element: WordElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      return child.name === 'w:p' ? `${wordsOf(child)} ` : wordsOf(child);
    })
    .join('');
}
