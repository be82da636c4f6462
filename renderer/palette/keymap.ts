import type { CommandId } from '../../shared/commands/commands';
import { commands } from '../../shared/commands/commands';
import { matchesKeys, parseKeys } from '../../shared/commands/keys';
import { keysOf } from '../../shared/commands/keysOf';
import { shell } from '../session/bridge';
import { onMac } from '../settings/platform';
import { commandEnabled, runCommand } from './commandRegistry';
import { overlay, pressAhead } from './overlay';

const bindings: { keys: string; bare: boolean; id: CommandId }[] = commands.flatMap((command) =>
  keysOf(command, onMac).map((keys) => {
    const { mod, ctrl, alt, key } = parseKeys(keys);
    return { keys, bare: !mod && !ctrl && !alt && !/^F\d+$/.test(key), id: command.id };
  }),
);

/** Whether keys typed there are text. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select');
}

/** Whether undo there is the field's own: what is written in it is no part of what undo of the article takes back. */
function undoesItself(target: EventTarget | null, id: CommandId): boolean {
  if (id !== 'edit.undo' && id !== 'edit.redo') return false;
  return target instanceof HTMLTextAreaElement && target.closest('[data-own-undo]') !== null;
}

/** Carries out the first command the keys stand for; false when there is none now. */
function take(event: KeyboardEvent, bare: boolean): boolean {
  // A menu or the editor that took the key is done with it; a dialog keeps the keyboard to itself.
  if (event.defaultPrevented || event.isComposing) return false;
  for (const binding of bindings) {
    if (binding.bare !== bare) continue;
    if (!matchesKeys(event, binding.keys, onMac) || !commandEnabled(binding.id)) continue;
    if (document.querySelector('dialog:modal') || undoesItself(event.target, binding.id)) return false;
    event.preventDefault();
    return runCommand(binding.id);
  }
  return false;
}

/**
 * Whether a key is for what was asked for over the window and is not there yet: it is loaded, and shown, a moment after
 * somebody asked, and what they typed meanwhile must not stand in the text beneath.
 */
function isForOverlay(event: KeyboardEvent): boolean {
  if (overlay.value === null || document.querySelector('dialog:modal')) return false;
  if (!event.ctrlKey && !event.metaKey && !event.altKey) pressAhead(event.key);
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Combinations are taken on the way down: the text's own engine swallows some of them (Ctrl+Z, Ctrl+B). */
function heardFirst(event: KeyboardEvent): void {
  if (isForOverlay(event)) return;
  // A letter alone is never one, and comes with every key that is typed.
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) return;
  if (take(event, false)) event.stopPropagation();
}

/** Single keys only mean a command where they are not text, and where nobody else took them. */
function heardLast(event: KeyboardEvent): void {
  if (!takesText(event.target)) take(event, true);
}

/** Hears the keys of the whole window and carries out the commands they stand for. */
export function followKeys(): () => void {
  window.addEventListener('keydown', heardFirst, true);
  window.addEventListener('keydown', heardLast);
  const stop = shell.on('keys', (pressed) => {
    // Of those in a previewed page the window hears nothing.
    if (document.activeElement instanceof HTMLIFrameElement)
      take(new KeyboardEvent('keydown', pressed), false);
  });
  return () => {
    stop();
    window.removeEventListener('keydown', heardFirst, true);
    window.removeEventListener('keydown', heardLast);
  };
}
