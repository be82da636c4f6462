import type { ReactElement, ReactNode } from 'react';

interface EmptyStateProps {
  /** One sentence that says what is true. */
  says: string;
  more?: string;
  /** It is all there is on the screen, and its title. */
  title?: boolean;
  /** One or two ways on. */
  children?: ReactNode;
}

/** What stands where a list would be when there is nothing to list. */
export function EmptyState({ says, more, title = false, children }: EmptyStateProps): ReactElement {
  return (
    <div className="empty">
      {title ? <h1>{says}</h1> : <p>{says}</p>}
      {more && <p className="quiet">{more}</p>}
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
