import { app } from 'electron';
import path from 'node:path';
import { isCommand } from './command/isCommand';

/**
 * Where the program begins. A command as its first word is carried out in this very process, before Electron itself has
 * started: no window, no screen, no lock. Anything else opens Katern.
 */
const words = process.argv.slice(1);
// Before it may stand what Chromium is told, as root has to with `--no-sandbox`.
const begins = words.findIndex((word) => !word.startsWith('-'));
if (app.isPackaged && isCommand(words[begins])) {
  const { beginCommand } = await import('./command/beginCommand');
  const built = path.join(app.getAppPath(), 'out', 'main');
  process.exit(await beginCommand(words.slice(begins), built, app.getAppPath()));
}
await import('./main');
