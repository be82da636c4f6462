import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { Badge } from '../parts/Badge';
import { useTexts } from '../settings/language';

/** Says that a value is exactly what the file said; gone once it was changed, back when that is undone. */
export function SourceBadge({ still, name }: { still: Still; name: StillCreditField }): ReactElement | null {
  const words = useTexts(stillTexts);
  const { fromFile } = useTexts(partsTexts);
  if (!still[name] || still[name] !== still.read[name]) return null;
  return <Badge title={fromFile}>{words.fromFile}</Badge>;
}
