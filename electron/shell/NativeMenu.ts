import { app, Menu } from 'electron';
import { buildMenu, recentLines } from './buildMenu';
import type { Language } from '../../shared/language/Texts';
import type { KeptSettings } from './KeptSettings';
import { RecentArticles } from './RecentArticles';
import { interfaceLanguage } from './settings';
import { showJumpList } from './showJumpList';

/** What a native menu works with. */
export interface NativeMenuParts {
  kept: KeptSettings;
  library: ConstructorParameters<typeof RecentArticles>[0];
  /** Has the window carry out a command. */
  run: (id: string) => void;
  /** Has the window open an article. */
  open: (article: string) => void;
}

/** The native menu, the dock's and the taskbar's list where there is one: in the language that is set, with the articles opened last. */
export class NativeMenu {
  readonly #recent: RecentArticles;
  /** In which language it is now; null before there is one. */
  #language: Language | null = null;

  constructor(private readonly parts: NativeMenuParts) {
    this.#recent = new RecentArticles(parts.library, () => this.#build());
  }

  /** Shows it as the settings are now. Most of them mean nothing to it: only in another language it is made anew. */
  show(): void {
    if (interfaceLanguage(this.parts.kept.get('settings')) !== this.#language) this.#build();
    this.#recent.set(this.parts.kept.get('settings').recent);
  }

  #build(): void {
    const { kept, run, open } = this.parts;
    const language = interfaceLanguage(kept.get('settings'));
    this.#language = language;
    const { list } = this.#recent;
    Menu.setApplicationMenu(buildMenu(language, run, list, open));
    showJumpList(language, list);
    // Only macOS has one.
    app.dock?.setMenu(Menu.buildFromTemplate(recentLines(language, list, open)));
  }
}
