import { app, dialog } from 'electron';
import path from 'node:path';
import { shellTexts } from '../../shared/language/shellTexts';

/**
 * Hears of `.katern` files the system asks Katern to open: by double click, from the command line, or
 * while it runs already. This version cannot read them, and says so instead of doing nothing.
 */
export function answerOpenedPackages(language: () => 'nl' | 'en'): void {
  const answer = (file: string): void => {
    const words = shellTexts[language()];
    void dialog.showMessageBox({
      type: 'info',
      message: words.packageNotYet(path.basename(file)),
      detail: words.packageNotYetDetail,
    });
  };
  const answerAll = (argv: readonly string[]): void => {
    for (const argument of argv.slice(1)) if (argument.toLowerCase().endsWith('.katern')) answer(argument);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    answer(file);
  });
  app.on('second-instance', (_event, argv) => answerAll(argv));
  answerAll(process.argv);
}
