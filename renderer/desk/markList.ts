/**
 * Notes in the browser's own timeline that a list is in the document, and which words it answers: the first and the
 * second one for good, the last one until the next. `npm run bench -- desk` reads it.
 */
export function markList(query: string): void {
  const first = performance.getEntriesByName('list first').length > 0;
  if (!first) performance.mark('list first');
  else if (performance.getEntriesByName('list second').length === 0) performance.mark('list second');
  performance.clearMarks('list');
  performance.mark('list', { detail: query });
}
