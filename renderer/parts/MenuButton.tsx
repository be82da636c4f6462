import type { ReactElement, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { MenuEntry } from './Menu';
import { Menu } from './Menu';

interface MenuButtonProps {
  /** Names button and menu. */
  label: string;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
  className?: string;
  /** Called when the menu opens. */
  onOpen?: () => void;
  children: ReactNode;
}

/** A button that opens a menu: press it, or ArrowDown on it. */
export function MenuButton({
  label,
  entries,
  align,
  className,
  onOpen,
  children,
}: MenuButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const show = (shown: boolean): void => {
    if (shown && !open) onOpen?.();
    setOpen(shown);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => show(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          show(true);
        }}
      >
        {children}
      </button>
      {open && (
        <Menu
          label={label}
          entries={entries}
          align={align}
          opener={() => button.current}
          anchor={() => button.current?.getBoundingClientRect()}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
