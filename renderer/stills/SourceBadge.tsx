import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { Badge } from '../parts/Badge';
import { useTexts } from '../settings/language';

/**
 * Says that a value is exactly what the file said, or that it was changed since; undoing the change brings
 * the first back. Nothing where the file is silent.
 */
export function SourceBadge({ still, name }: { still: Still; name: StillCreditField }): ReactElement | null {
  const words = useTexts(stillTexts);
  const { fromFile } = useTexts(partsTexts);
  const said = still.read[name];
  if (!said) return null;
  if (still[name] === said) return <Badge title={fromFile}>{words.fromFile}</Badge>;
  return (
    <span className="changed-mark" title={words.fileSaid(said)}>
      {words.changed}
    </span>
  );
}
