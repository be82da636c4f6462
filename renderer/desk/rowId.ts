/** The id of a row's element, or a tile's, by which row it is. */
export function rowId(index: number): string {
  return `row-${index}`;
}

/** Which row an element is in, counted from 0; -1 for none. */
export function rowOfElement(element: EventTarget | null): number {
  const row = element instanceof Element ? element.closest('[id^=row-]') : null;
  return row ? Number(row.id.slice(rowId(0).length - 1)) : -1;
}
