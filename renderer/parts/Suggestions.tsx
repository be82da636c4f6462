import type { ReactElement, ReactNode } from 'react';
import { usePopover } from './usePopover';

interface SuggestionsProps {
  id: string;
  label: string;
  /** The field that they are for: they are as wide as it is. */
  anchor: () => DOMRect | undefined;
  /** Elements with the role of an option. */
  children: ReactNode;
}

/** The list of what a field suggests, under it. The field keeps the focus and says which option is chosen. */
export function Suggestions({ id, label, anchor, children }: SuggestionsProps): ReactElement {
  const list = usePopover<HTMLDivElement>(anchor, 'start', true);
  return (
    <div ref={list} id={id} className="listbox" role="listbox" aria-label={label}>
      {children}
    </div>
  );
}
