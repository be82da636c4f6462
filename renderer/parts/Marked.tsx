import type { ReactElement, ReactNode } from 'react';

interface MarkedProps {
  text: string;
  /** Stretches in order, as `matchText` and `findFolded` give them. */
  marks: readonly (readonly [start: number, end: number])[];
  /** How a stretch is shown: on a marker's ground in lists, underlined in menus. */
  as?: 'mark' | 'u';
}

/** A text in which some stretches stand out. */
export function Marked({ text, marks, as: As = 'mark' }: MarkedProps): ReactElement {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<As key={start}>{text.slice(start, end)}</As>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
