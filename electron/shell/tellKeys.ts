import type { BrowserWindow } from 'electron';

/**
 * Tells the window of every key that is pressed with Ctrl or ⌘, and of F1 to F12, wherever the focus is: while it is
 * in a previewed page, which runs no script, the window itself hears no key at all.
 */
export function tellKeys(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (_event, { type, key, code, control, meta, alt, shift }) => {
    if (type !== 'keyDown' || !(control || meta || /^F\d+$/.test(key))) return;
    const pressed = { key, code, ctrlKey: control, metaKey: meta, altKey: alt, shiftKey: shift };
    window.webContents.send('tell', 'keys', pressed);
  });
}
