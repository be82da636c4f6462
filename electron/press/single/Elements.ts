import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element under a node, in the order of the page; what is inside a template is not of the page. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));
}

/** An attribute's value; null where it is not there. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Gives an attribute a value, or takes it away with null. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  const there = element.attrs.find((attr) => attr.name === name);
  if (value === null) element.attrs = element.attrs.filter((attr) => attr.name !== name);
  else if (there) there.value = value;
  else element.attrs.push({ name, value });
}

/** Takes an element out of the page. */
export function remove(element: Element): void {
  const { parentNode } = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element);
}
