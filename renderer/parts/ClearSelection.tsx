import type { ReactElement } from 'react';
import { Kbd } from './Kbd';

/** The end of a selection's bar: nothing is selected after it. Esc in the list does the same. */
export function ClearSelection({ label, onClear }: { label: string; onClear: () => void }): ReactElement {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClear}>
      <Kbd keys="Escape" />
    </button>
  );
}
