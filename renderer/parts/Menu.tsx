import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { Check } from 'lucide-react';
import { Icon } from './Icon';
import { Kbd } from './Kbd';
import type { Anchor } from './placeBeside';
import { usePopover } from './usePopover';

/** One line of a menu. */
export type MenuEntry =
  | {
      kind?: 'item';
      label: ReactNode;
      /** For typing its first letters where the label is not plain text. */
      text?: string;
      note?: string;
      icon?: LucideIcon;
      /** Stands where the icon would. */
      mark?: ReactNode;
      keys?: string;
      /** One of a set of which this is the current one. */
      checked?: boolean;
      off?: boolean;
      /** Why it cannot be chosen now: it is off, and this is read out. */
      offBecause?: string;
      danger?: boolean;
      run: () => void;
    }
  | { kind: 'heading'; label: string }
  | { kind: 'line' };

interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  anchor: () => Anchor | undefined;
  align?: 'start' | 'end';
  /** The button that opens and closes it; pressing that is left to the button itself. */
  opener?: () => Element | null;
  /** Called when it closes, for whatever reason, before a chosen entry runs. */
  onClose: () => void;
}

/**
 * A menu beside its anchor, by the ARIA menu pattern: arrows, Home, End and first letters move, Enter
 * and Space choose, Esc and Tab close, a press outside closes. Focus returns to where it was.
 */
export function Menu({ label, entries, anchor, align, opener, onClose }: MenuProps): ReactElement {
  const menu = usePopover<HTMLDivElement>(anchor, align);
  const id = useId();
  const typed = useRef({ text: '', at: 0 });
  const close = useRef(onClose);
  close.current = onClose;
  const button = useRef(opener);
  button.current = opener;

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const shown = menu.current;
    (shown?.querySelector<HTMLElement>('[aria-checked="true"]') ?? itemsOf(shown)[0])?.focus();
    const pressed = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (!shown?.contains(target) && !button.current?.()?.contains(target)) close.current();
    };
    const left = (): void => close.current();
    document.addEventListener('pointerdown', pressed, true);
    window.addEventListener('blur', left);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      window.removeEventListener('blur', left);
      if (shown?.contains(document.activeElement) || document.activeElement === document.body)
        before?.focus();
    };
  }, [menu]);

  function onKeyDown(event: KeyboardEvent): void {
    const items = itemsOf(menu.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go = (to: number): void => items[(to + items.length) % items.length]?.focus();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at < 0 ? -1 : at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey)
      find(event.key, items, at);
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  }

  function find(letter: string, items: HTMLElement[], at: number): void {
    const now = performance.now();
    typed.current = {
      text: (now - typed.current.at < 600 ? typed.current.text : '') + letter.toLowerCase(),
      at: now,
    };
    const from = typed.current.text.length === 1 ? at + 1 : at;
    const inOrder = [...items.slice(Math.max(0, from)), ...items.slice(0, Math.max(0, from))];
    inOrder.find((item) => (item.dataset.text ?? '').toLowerCase().startsWith(typed.current.text))?.focus();
  }

  return (
    <div ref={menu} className="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => {
        if (entry.kind === 'line') return <hr key={index} />;
        if (entry.kind === 'heading') {
          // A menu may hold nothing but items; its own label tells those who do not see the heading.
          return (
            <h3 key={index} aria-hidden="true">
              {entry.label}
            </h3>
          );
        }
        const off = entry.off === true || entry.offBecause !== undefined;
        const reason = entry.offBecause === undefined ? undefined : `${id}-${index}`;
        const start = entry.mark ?? (entry.icon && <Icon of={entry.icon} />);
        return (
          <button
            key={index}
            type="button"
            role={entry.checked === undefined ? 'menuitem' : 'menuitemradio'}
            className={['menu-item', entry.note && 'two-lines', entry.danger && 'danger']
              .filter(Boolean)
              .join(' ')}
            aria-checked={entry.checked}
            aria-disabled={off || undefined}
            aria-describedby={reason}
            title={entry.offBecause}
            data-text={entry.text ?? (typeof entry.label === 'string' ? entry.label : '')}
            tabIndex={-1}
            onClick={() => {
              if (off) return;
              onClose();
              entry.run();
            }}
          >
            {start}
            <span>
              {entry.label}
              {entry.note && <small>{entry.note}</small>}
            </span>
            {reason && (
              <span id={reason} hidden>
                {entry.offBecause}
              </span>
            )}
            {(entry.keys || entry.checked) && (
              <span className="end">
                {entry.checked && <Icon of={Check} />}
                {entry.keys && <Kbd keys={entry.keys} />}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
}
