import type { BrowserWindow } from 'electron';

/**
 * Tells the window when a link took a previewed page elsewhere. It gets nowhere, for only the preview's own pages may be
 * shown in a frame; but what is left in the frame is empty, and the window has to show the page again.
 */
export function tellAstray(window: BrowserWindow): void {
  window.webContents.on('did-fail-load', (_event, _code, _why, address, isWindow) => {
    if (isWindow || address.startsWith('katern-preview:')) return;
    window.webContents.send('tell', 'preview:astray', {});
  });
}
