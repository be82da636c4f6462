import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';
import { Icon } from './Icon';

/** A tag in a frame, with a cross to take it off where it can be. */
export function Chip({ label, onRemove }: { label: string; onRemove?: () => void }): ReactElement {
  const texts = useTexts(partsTexts);
  if (!onRemove) {
    return (
      <span className="chip plain">
        <span className="cut">{label}</span>
      </span>
    );
  }
  return (
    <span className="chip">
      <span className="cut">{label}</span>
      <button type="button" aria-label={texts.remove(label)} title={texts.remove(label)} onClick={onRemove}>
        <Icon of={X} size={12} />
      </button>
    </span>
  );
}
