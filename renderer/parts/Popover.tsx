import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Anchor } from './placeBeside';
import { usePopover } from './usePopover';

interface PopoverProps {
  label: string;
  className?: string;
  anchor: () => Anchor | undefined;
  align?: 'start' | 'end';
  /** The button that opens and closes it; pressing that is left to the button itself. */
  opener: () => HTMLElement | null;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A small panel beside the button that opened it. Esc, a press outside and leaving it by Tab close it; focus
 * goes into it, and back to the button.
 */
export function Popover({
  label,
  className,
  anchor,
  align,
  opener,
  onClose,
  children,
}: PopoverProps): ReactElement {
  const panel = usePopover<HTMLDivElement>(anchor, align);
  const latest = useRef({ onClose, opener });
  latest.current = { onClose, opener };
  useEffect(() => {
    const shown = panel.current;
    const button = latest.current.opener();
    if (shown && !shown.contains(document.activeElement)) {
      (shown.querySelector<HTMLElement>('[data-first-focus], input') ?? shown).focus();
    }
    const pressed = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (!shown?.contains(target) && !latest.current.opener()?.contains(target)) latest.current.onClose();
    };
    document.addEventListener('pointerdown', pressed, true);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      if (shown?.contains(document.activeElement) || document.activeElement === document.body)
        button?.focus();
    };
  }, [panel]);
  return (
    <div
      ref={panel}
      className={['popover', className].filter(Boolean).join(' ')}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to && !event.currentTarget.contains(to) && to !== opener()) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
