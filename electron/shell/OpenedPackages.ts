import { app } from 'electron';
import path from 'node:path';

/** No more wait at once; a person who selects a thousand files and presses Enter did not mean to. */
const most = 20;

/**
 * The `.katern` files that the system asks Katern to open: by double click, from the command line, or while it runs
 * already. They wait here until the window takes them; it may not be there yet.
 */
export class OpenedPackages {
  readonly #waiting: string[] = [];
  #told: () => void = () => undefined;

  /** Begins to hear of them; before the program is ready, or macOS would have said so to nobody. */
  constructor() {
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.#add([file]);
    });
    app.on('second-instance', (_event, argv, folder) => this.#add(packagesIn(argv, folder)));
    this.#add(packagesIn(process.argv, process.cwd()));
  }

  /** Has `told` called for each from now on, and at once where some wait. */
  tell(told: () => void): void {
    this.#told = told;
    if (this.#waiting.length > 0) told();
  }

  /** Those that wait; they do so no longer. */
  take(): string[] {
    return this.#waiting.splice(0);
  }

  #add(files: readonly string[]): void {
    if (files.length === 0) return;
    for (const file of files) if (this.#waiting.length < most) this.#waiting.push(file);
    this.#told();
  }
}

/** The files of packages on a command line that was typed in a folder. */
function packagesIn(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.katern'))
    .map((argument) => path.resolve(folder, argument));
}
