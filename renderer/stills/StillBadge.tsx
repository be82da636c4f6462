import { Check, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still } from '../../shared/still/Still';
import { stillState } from '../../shared/still/stillState';
import { Badge } from '../parts/Badge';
import { Icon } from '../parts/Icon';
import { useTexts } from '../settings/language';
import { momentNow } from './today';
import './stills.css';

/** Whether a still is complete, or the first thing it lacks. */
export function StillBadge({ still }: { still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const state = stillState(still, momentNow());
  const says = {
    complete: words.complete,
    'credit-missing': words.creditMissing,
    'alt-missing': words.altMissing,
    expired: words.rightsExpired,
    embargo: words.embargo,
  };
  return (
    <Badge tone={state === 'complete' ? 'fine' : 'block'}>
      <Icon of={state === 'complete' ? Check : OctagonAlert} size={12} />
      {says[state]}
    </Badge>
  );
}
