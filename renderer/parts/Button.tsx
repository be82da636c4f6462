import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, MouseEvent, ReactElement, ReactNode, Ref } from 'react';
import { useId } from 'react';
import { ariaKeys } from '../../shared/commands/keys';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';
import { onMac } from '../settings/platform';
import { Icon } from './Icon';
import { Kbd } from './Kbd';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type'> {
  /** One `primary` in a region; `ghost` in bars; `text` inside running text. */
  look?: 'primary' | 'outlined' | 'ghost' | 'text';
  size?: 'normal' | 'small';
  wide?: boolean;
  icon?: LucideIcon;
  /** Shown at the right: the key that does the same. */
  keys?: string;
  /** Work is going on: a spinner takes the icon's place and the button cannot be pressed. */
  busy?: boolean;
  /** Why it cannot be pressed now. It stays focusable, looks disabled, and this is read out. */
  offBecause?: string;
  /** Set when the reason already stands in the page: the id of that sentence. */
  offBecauseId?: string;
  submit?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a verb on it. */
export function Button(props: ButtonProps): ReactElement {
  const {
    look = 'outlined',
    size = 'normal',
    wide,
    icon,
    keys,
    busy,
    offBecause,
    offBecauseId,
    submit,
    ...rest
  } = props;
  const { children, onClick, className, ...attributes } = rest;
  const texts = useTexts(partsTexts);
  const reason = useId();
  const off = Boolean(offBecause ?? offBecauseId) || busy === true;
  const classes = ['button', look, size === 'small' && 'small', wide && 'wide', className];
  return (
    <button
      {...attributes}
      type={submit ? 'submit' : 'button'}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={off || undefined}
      aria-describedby={offBecauseId ?? (offBecause ? reason : attributes['aria-describedby'])}
      aria-keyshortcuts={keys ? ariaKeys(keys, onMac) : undefined}
      title={offBecause ?? attributes.title}
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? (
        <span className="spinner" role="img" aria-label={texts.busy} />
      ) : (
        icon && <Icon of={icon} size={14} />
      )}
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
