import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { useTexts } from '../settings/language';
import { SourceBadge } from './SourceBadge';

/** The name of one of a still's values, with where the value came from. */
export function StillLabel({ still, name }: { still: Still; name: StillCreditField }): ReactElement {
  const words = useTexts(stillTexts);
  return (
    <>
      {words.fields[name]}
      <SourceBadge still={still} name={name} />
    </>
  );
}
