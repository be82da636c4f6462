import type { ReactElement } from 'react';
import type { Status } from '../../shared/article/Article';

/**
 * The binder's stepped marks: one dash for a draft, four for an exported article. Never without the word. Drawn by
 * the styles: a list has some thirty in sight, and each picture of its own would cost every frame of scrolling.
 */
export function CollationMarks({ status }: { status: Status }): ReactElement {
  return <span className={`collation ${status}`} aria-hidden="true" />;
}
