import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

interface ToolbarProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A row of buttons with one tab stop: arrows, Home and End move between them. */
export function Toolbar({ label, className, children }: ToolbarProps): ReactElement {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(bar.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    const all = buttons();
    const stop = all.find((button) => button.tabIndex === 0 && button === document.activeElement) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  });
  function onKeyDown(event: KeyboardEvent): void {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const button = all[(next + all.length) % all.length];
    for (const other of all) other.tabIndex = other === button ? 0 : -1;
    button?.focus();
  }
  return (
    <div ref={bar} className={className} role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
