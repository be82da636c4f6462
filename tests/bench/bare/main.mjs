/** The least there can be around a page: Electron and one window. What Katern is measured against. */
import { app, BrowserWindow } from 'electron';
import path from 'node:path';

const page = path.join(import.meta.dirname, app.commandLine.getSwitchValue('page'));

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    webPreferences: { sandbox: true, spellcheck: false },
  });
  void window.loadFile(page);
});
app.on('window-all-closed', () => app.quit());
