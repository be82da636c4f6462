import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Fault } from '../../shared/faults/Fault';
import { shellTexts } from '../../shared/language/shellTexts';

/** What the questions are about, and what answers to them do. */
export interface LibraryQuestionsParts {
  window: () => BrowserWindow | null;
  language: () => 'nl' | 'en';
  /** Has the library tried again; `anew` lets it begin an empty one. */
  again: (anew: boolean) => void;
  /** Asks the other Katern to come to the front. */
  knock: () => void;
}

/** Asks the person what to do about a library that cannot open and that only they can help. */
export class LibraryQuestions {
  #asking = false;
  #opened = false;

  constructor(private readonly parts: LibraryQuestionsParts) {}

  /** It opened once: from then on the window says what is wrong, and what was typed waits there. */
  opened(): void {
    this.#opened = true;
  }

  /** The library did not open, for this reason. */
  notOpened(fault: Fault): void {
    if (this.#asking || this.#opened) return;
    const words = shellTexts[this.parts.language()];
    if (fault.kind === 'library-in-use') {
      void this.#ask(words.inUse, words.inUseDetail(fault.place), [
        [words.bringForward, () => this.#goThere()],
        [words.tryAgain, () => this.parts.again(false)],
        [words.close, () => app.quit()],
      ]);
    } else if (fault.kind === 'library-gone') {
      void this.#ask(words.gone, words.goneDetail(fault.place), [
        [words.tryAgain, () => this.parts.again(false)],
        [words.beginEmpty, () => this.parts.again(true)],
        [words.close, () => app.quit()],
      ]);
    }
  }

  #goThere(): void {
    this.parts.knock();
    app.quit();
  }

  async #ask(message: string, detail: string, choices: [label: string, act: () => void][]): Promise<void> {
    const window = this.parts.window();
    if (!window) return;
    this.#asking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'info',
      message,
      detail,
      buttons: choices.map(([label]) => label),
      defaultId: 0,
      cancelId: choices.length - 1,
    });
    this.#asking = false;
    choices[response]?.[1]();
  }
}
