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

/** All elements of a name within another, however deep, but none within one of them; the parser bounds the depth. */
export function allIn(parent: WordElement, name: string): WordElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : allIn(child, name)));
}

/** What stands in an element for programs such as this: of several versions of the same only one does. */
export function chosenIn(element: WordElement): WordElement | null {
  if (element.name !== 'mc:AlternateContent') return element;
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
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

/** What parts words without being one. */
const betweenWords: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
]);

/** All words in an element, those of formulas too. */
export function wordsOf(element: WordElement): string {
  const isWords = element.name === 'w:t' || element.name === 'm:t';
  return element.children
    .map((child) => {
      if (typeof child === 'string') return isWords ? child : '';
      return betweenWords.get(child.name) ?? (child.name === 'w:p' ? `${wordsOf(child)} ` : wordsOf(child));
    })
    .join('');
}
