import { useEffect, useRef } from 'react';
import { commandOf } from '../../shared/commands/commands';
import { matchesKeys } from '../../shared/commands/keys';
import { keysOf } from '../../shared/commands/keysOf';
import { useCommand } from '../palette/commandRegistry';
import { modals } from '../parts/modals';
import { onMac } from './platform';
import { redoSetting, settingsHistory, undoSetting } from './undoSetting';

/**
 * Undoes and redoes what is changed in the settings while their dialog is on top, by keys, which go to no command there,
 * and from the menu. In a field one is typing in it is the field's own undo, until what was typed is handed over.
 */
export function useSettingsUndo(inside: { readonly current: HTMLElement | null }): void {
  const typedIn = useRef<EventTarget | null>(null);
  const isTyping = (): boolean => typedIn.current !== null && typedIn.current === document.activeElement;
  // Always able: what lies beneath the dialog is not undone from the menu while nobody sees it.
  useCommand('edit.undo', () => void (isTyping() ? document.execCommand('undo') : undoSetting()));
  useCommand('edit.redo', () => void (isTyping() ? document.execCommand('redo') : redoSetting()));

  useEffect(() => {
    const dialog = inside.current?.closest('dialog');
    if (!dialog) return;
    const type = ({ target }: Event): void => {
      if (takesLetters(target)) typedIn.current = target;
    };
    const letGo = (): void => {
      typedIn.current = null;
    };
    // On the window: what had the focus may be gone with what was undone.
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || modals.value.at(-1) !== dialog) return;
      const isUndo = means(event, 'edit.undo');
      if ((!isUndo && !means(event, 'edit.redo')) || isTyping()) return;
      event.preventDefault();
      void (isUndo ? undoSetting() : redoSetting());
    };
    dialog.addEventListener('input', type);
    dialog.addEventListener('focusout', letGo);
    window.addEventListener('keydown', press);
    const stop = settingsHistory.steps.watch(letGo);
    return () => {
      dialog.removeEventListener('input', type);
      dialog.removeEventListener('focusout', letGo);
      window.removeEventListener('keydown', press);
      stop();
    };
  }, [inside]);
}

function means(event: KeyboardEvent, id: 'edit.undo' | 'edit.redo'): boolean {
  return keysOf(commandOf(id), onMac).some((keys) => matchesKeys(event, keys, onMac));
}

function takesLetters(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox], [type=radio])')
  );
}
