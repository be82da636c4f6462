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
  /** Shows the pieces that carry it. */
  onShow: () => void;
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

/**
 * A tag among tags: pressed, it leads to the pieces that carry it; arrows go to the next and previous, Delete and
 * Backspace take it off.
 */
export function TagChip(props: TagChipProps): ReactElement {
  const { label, fixed, stop, onShow, onRemove, onStep, onFocus } = props;
  const { remove } = useTexts(partsTexts);
  const texts = useTexts(tagTexts);
  return (
    <span className={fixed ? 'chip plain' : 'chip'}>
      <button
        type="button"
        className="chip-label cut"
        aria-description={fixed ? texts.show : `${texts.show}. ${texts.arrows}`}
        title={`${label}: ${texts.show}`}
        tabIndex={stop ? 0 : -1}
        onClick={onShow}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (!fixed && (event.key === 'Delete' || event.key === 'Backspace')) onRemove();
          else if (event.key in steps) onStep(steps[event.key as keyof typeof steps]);
          else return;
          event.preventDefault();
        }}
      >
        {label}
      </button>
      {!fixed && (
        <button
          type="button"
          aria-label={remove(label)}
          title={remove(label)}
          tabIndex={-1}
          onClick={onRemove}
        >
          <Icon of={X} size={12} />
        </button>
      )}
    </span>
  );
}
