import type { ReactElement } from 'react';
import type { Status } from '../../shared/article/Article';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';
import { CollationMarks } from './CollationMarks';

/** An article's status: its collation marks and its word, in its colour. */
export function StatusLabel({ status }: { status: Status }): ReactElement {
  const { statuses } = useTexts(partsTexts);
  return (
    <span className={`status-label ${status}`}>
      <CollationMarks status={status} />
      {statuses[status]}
    </span>
  );
}
