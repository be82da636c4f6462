import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { tagTexts } from '../../shared/language/tagTexts';
import { Icon } from '../parts/Icon';
import { useTexts } from '../settings/language';

interface TagChipProps {
  label: string;
  /** Cannot be taken off. */
  fixed: boolean;
  /** The one that Tab stops at. */
  stop: boolean;
  onRemove: () => void;
  onStep: (by: 1 | -1 | 'first' | 'last') => void;
  onFocus: () => void;
}

const steps = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
} as const;

/** A tag among tags: arrows go to the next and previous, Delete and Backspace take it off. */
export function TagChip({ label, fixed, stop, onRemove, onStep, onFocus }: TagChipProps): ReactElement {
  const { remove } = useTexts(partsTexts);
  const { arrows } = useTexts(tagTexts);
  if (fixed) {
    return (
      <span className="chip plain">
        <span className="cut">{label}</span>
      </span>
    );
  }
  return (
    <span className="chip">
      <span className="cut" title={label}>
        {label}
      </span>
      <button
        type="button"
        aria-label={remove(label)}
        aria-description={arrows}
        title={remove(label)}
        tabIndex={stop ? 0 : -1}
        onClick={onRemove}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
          else if (event.key in steps) onStep(steps[event.key as keyof typeof steps]);
          else return;
          event.preventDefault();
        }}
      >
        <Icon of={X} size={12} />
      </button>
    </span>
  );
}
