import fs from 'node:fs';
import { ownThemeFolder } from '../../../shared/pages/themeId';
import { BrokenTheme } from './BrokenTheme';
import { lookThroughTheme } from './readThemeFolder';
import type { ThemeShelf } from './ThemeShelf';

/** How long a change waits for the next one, and how often is looked where the system does not tell; milliseconds. */
const rest = 60;
const interval = 1000;

/**
 * Watches the files of an own theme while pages are made with it, and tells when they have become others: not for
 * a file that was only touched, and once for many at once. Folders are watched and not files, since many editors
 * put a new file in an old one's place. Where the system cannot watch, it looks every second.
 */
export class ThemeWatch {
  #theme = '';
  #print = '';
  #watchers: fs.FSWatcher[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly shelf: ThemeShelf,
    private readonly changed: () => void,
    private readonly watch: (folder: string, heard: () => void) => fs.FSWatcher = (folder, heard) =>
      fs.watch(folder, { persistent: false }, heard),
  ) {}

  /** Watches this theme from now on, and no other. One that ships with Katern does not change. */
  async follow(theme: string): Promise<void> {
    if (theme === this.#theme) return;
    this.stop();
    this.#theme = theme;
    if (ownThemeFolder(theme) === null) return;
    this.#print = await this.shelf.printOf(theme);
    await this.#watchFolders(theme);
  }

  stop(): void {
    this.#theme = '';
    this.#unwatch();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #watchFolders(theme: string): Promise<void> {
    const folders = await this.#foldersOf(theme);
    if (theme !== this.#theme) return;
    this.#unwatch();
    try {
      if (folders.length === 0) throw new Error('nothing to watch');
      for (const folder of folders) {
        const watcher = this.watch(folder, () => this.#soon(rest));
        watcher.on('error', () => this.#soon(interval));
        this.#watchers.push(watcher);
      }
    } catch {
      this.#unwatch();
      this.#soon(interval);
    }
  }

  /** The folders of a theme, as far as they can be looked through. */
  async #foldersOf(theme: string): Promise<string[]> {
    try {
      return (await lookThroughTheme(this.shelf.folderOf(theme))).folders;
    } catch (error) {
      if (!(error instanceof BrokenTheme)) throw error;
      return error.problem.kind === 'gone' ? [] : [this.shelf.folderOf(theme)];
    }
  }

  #unwatch(): void {
    for (const watcher of this.#watchers) watcher.close();
    this.#watchers = [];
  }

  #soon(after: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), after);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    this.#timer = null;
    const theme = this.#theme;
    const print = await this.shelf.printOf(theme);
    if (theme !== this.#theme) return;
    // Folders may have come and gone.
    await this.#watchFolders(theme);
    if (print === this.#print) return;
    this.#print = print;
    this.changed();
  }
}
