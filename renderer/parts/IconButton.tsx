import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactElement, Ref } from 'react';
import { ariaKeys, showKeys } from '../../shared/commands/keys';
import { onMac } from '../settings/platform';
import { Icon } from './Icon';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type'> {
  icon: LucideIcon;
  /** What it does; read out, and shown with its keys when pointed at. */
  label: string;
  keys?: string;
  /** For a button that stays on. */
  pressed?: boolean;
  off?: boolean;
  size?: 'normal' | 'small';
  ref?: Ref<HTMLButtonElement>;
}

/** A square button with only an icon. */
export function IconButton(props: IconButtonProps): ReactElement {
  const { icon, label, keys, pressed, off, size = 'normal', onClick, className, ...attributes } = props;
  const classes = ['icon-button', size === 'small' && 'small', className];
  return (
    <button
      {...attributes}
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      title={keys ? `${label} (${showKeys(keys, onMac)})` : label}
      aria-keyshortcuts={keys ? ariaKeys(keys, onMac) : undefined}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={(event) => {
        if (!off) onClick?.(event);
      }}
    >
      <Icon of={icon} size={size === 'small' ? 14 : 16} />
    </button>
  );
}
