import type { BrowserWindow } from 'electron';

/** Tells the window whether it has the whole screen, once it listens and whenever that changes. */
export function tellFullScreen(window: BrowserWindow): void {
  const tell = (): void => {
    window.webContents.send('tell', 'window:full-screen', { on: window.isFullScreen() });
  };
  window.webContents.on('did-finish-load', tell);
  window.on('enter-full-screen', tell);
  window.on('leave-full-screen', tell);
}
