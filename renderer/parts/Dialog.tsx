import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';
import { IconButton } from './IconButton';
import { modals } from './modals';

interface DialogProps {
  title: string;
  onClose: () => void;
  className?: string;
  /** Between title and cross. */
  headEnd?: ReactNode;
  footer?: ReactNode;
  /** There is nothing in it but to be read: keys scroll it. */
  onlyRead?: boolean;
  children: ReactNode;
}

/**
 * A modal dialog: the rest of the window is inert while it is there, focus stays inside, Esc closes it
 * and focus returns to where it was. It is open for as long as it is rendered.
 */
export function Dialog(props: DialogProps): ReactElement {
  const { title, onClose, className, headEnd, footer, onlyRead, children } = props;
  const texts = useTexts(partsTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      className={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (event.target === dialog.current) onClose();
      }}
      onKeyDown={(event) => {
        // Chromium closes a dialog itself when Esc is pressed twice; it must always go through onClose.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h1 id={heading} tabIndex={-1}>
          {title}
        </h1>
        {headEnd}
        <IconButton icon={X} label={texts.close} onClick={onClose} />
      </header>
      <div
        className="dialog-body"
        {...(onlyRead && { tabIndex: 0, role: 'group', 'aria-labelledby': heading })}
      >
        {children}
      </div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}

/** Shows a `<dialog>` modally for as long as its component lives, and gives focus back afterwards. */
export function useModal(dialog: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const shown = dialog.current;
    if (!shown) return;
    shown.showModal();
    modals.set([...modals.value, shown]);
    (shown.querySelector<HTMLElement>('[data-first-focus]') ?? shown.querySelector('h1'))?.focus();
    return () => {
      modals.set(modals.value.filter((other) => other !== shown));
      shown.close();
      before?.focus();
    };
  }, [dialog]);
}
