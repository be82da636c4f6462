import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactElement, Ref } from 'react';
import { useId } from 'react';
import { Icon } from './Icon';
import { Kbd } from './Kbd';

interface BarButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type'> {
  icon: LucideIcon;
  /** Shown at the right: the key that does the same. */
  keys?: string;
  /** Why it cannot be pressed now. It stays focusable, looks disabled, and this is read out. */
  offBecause?: string;
  children: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button in the bar of a selection. */
export function BarButton(props: BarButtonProps): ReactElement {
  const { icon, keys, offBecause, children, onClick, ...attributes } = props;
  const reason = useId();
  return (
    <button
      {...attributes}
      type="button"
      aria-disabled={offBecause ? true : undefined}
      aria-describedby={offBecause ? reason : undefined}
      title={offBecause}
      onClick={(event) => {
        if (!offBecause) onClick?.(event);
      }}
    >
      <Icon of={icon} />
      {children}
      {keys && <Kbd keys={keys} />}
      {offBecause && (
        <span id={reason} hidden>
          {offBecause}
        </span>
      )}
    </button>
  );
}
