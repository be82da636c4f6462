import { app, dialog, ipcMain } from 'electron';
import type { BrowserWindow } from 'electron';
import { shellTexts } from '../../shared/language/shellTexts';

/** How long the window may take to store everything before the person is asked, in milliseconds. */
const patience = 8000;

/**
 * Lets the window close only when everything typed is on disk. The window is asked to store; while it
 * cannot, Katern stays open and names the articles.
 */
export function guardQuitting(window: BrowserWindow, language: () => 'nl' | 'en'): void {
  let mayClose = false;
  let asking = false;
  let quitting = false;
  const beforeQuit = (): void => {
    quitting = true;
  };
  app.on('before-quit', beforeQuit);
  window.on('closed', () => {
    app.off('before-quit', beforeQuit);
    ipcMain.off('quit:ready', heard);
  });

  function finish(): void {
    mayClose = true;
    if (quitting) app.quit();
    else window.close();
  }

  function ask(): void {
    asking = true;
    window.webContents.send('tell', 'quit:asked', {});
    timer = setTimeout(() => void askWithoutAnswer(), patience);
  }

  async function askWithoutAnswer(): Promise<void> {
    const words = shellTexts[language()];
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.noAnswer,
      detail: words.noAnswerDetail,
      buttons: [words.wait, words.close],
      defaultId: 0,
      cancelId: 0,
    });
    if (!asking) return;
    if (response === 1) finish();
    else ask();
  }

  async function askWithout(headlines: string[]): Promise<void> {
    const words = shellTexts[language()];
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.notStored,
      detail: words.notStoredDetail(headlines),
      buttons: [words.tryAgain, words.stay],
      defaultId: 0,
      cancelId: 1,
    });
    if (response === 0) ask();
    else quitting = false;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (event: Electron.IpcMainEvent, notStored: unknown): void => {
    if (event.sender !== window.webContents || !asking) return;
    asking = false;
    clearTimeout(timer);
    const headlines = Array.isArray(notStored)
      ? notStored.map((headline) => String(headline).slice(0, 200))
      : [];
    if (headlines.length === 0) finish();
    else void askWithout(headlines);
  };
  ipcMain.on('quit:ready', heard);

  // Windows asks its windows before somebody logs out; it waits, and says who it waits for.
  window.on('query-session-end', (event) => {
    event.preventDefault();
    app.quit();
  });
  window.on('close', (event) => {
    // A window whose page is gone has nothing left to store.
    if (mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (!asking) ask();
  });
}
