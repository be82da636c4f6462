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
  children: ReactNode;
}

/** A button that opens a menu: press it, or ArrowDown on it. */
export function MenuButton({ label, entries, align, className, children }: MenuButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const pressedOpen = useRef(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerDown={() => {
          // The press itself closes an open menu; the click after it should not open it again.
          pressedOpen.current = open;
        }}
        onClick={(event) => {
          setOpen(event.detail > 0 ? !pressedOpen.current : !open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <Menu
          label={label}
          entries={entries}
          align={align}
          anchor={() => button.current?.getBoundingClientRect()}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
