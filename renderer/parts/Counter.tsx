import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';

/** How many characters are used: `52/60`, red past the limit. */
export function Counter({ used, limit }: { used: number; limit: number }): ReactElement {
  const texts = useTexts(partsTexts);
  const label = used > limit ? texts.charactersOver(used - limit) : texts.characters(used, limit);
  return (
    <span className={used > limit ? 'counter over' : 'counter'} role="img" aria-label={label} title={label}>
      {used}/{limit}
    </span>
  );
}
