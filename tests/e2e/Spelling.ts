import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Spelling in the manuscript, by role and name. */
export class Spelling {
  /** What can be done about a word. */
  readonly menu: Locator;
  readonly settings: Locator;
  readonly #marks: Locator;

  constructor(readonly page: Page) {
    this.menu = page.getByRole('menu', { name: /^(Spelling van|Spelling of) / });
    // To assistive technology each is a mistake of spelling.
    this.#marks = page
      .getByRole('group', { name: /^(Kopij|Copy)$/ })
      .locator('.misspelt[aria-invalid="spelling"]');
    this.settings = page.getByRole('dialog', { name: /^(Instellingen|Settings)$/ });
  }

  /** The words that are marked, in the order in which they stand. */
  async marked(): Promise<string[]> {
    return this.#marks.allTextContents();
  }

  /** Waits until exactly these words are marked. */
  async marks(...words: string[]): Promise<void> {
    await expect.poll(() => this.marked(), { timeout: 15_000 }).toEqual(words);
  }

  async selected(): Promise<string> {
    return this.page.evaluate(() => String(getSelection()));
  }

  /** Presses the right button of the mouse in the middle of a word that is marked. */
  async pressRight(word: string): Promise<void> {
    await this.mark(word).click({ button: 'right' });
    await expect(this.menu).toBeVisible();
  }

  mark(word: string): Locator {
    return this.#marks.filter({ hasText: new RegExp(`^${word}$`) });
  }

  item(name: string): Locator {
    return this.menu.getByRole('menuitem', { name, exact: true });
  }

  /** Opens the settings, and a list of words in them. */
  async openList(name: string): Promise<Locator> {
    await this.page.keyboard.press('Control+,');
    const list = this.settings.locator('details').filter({ hasText: name });
    await list.locator('summary').click();
    return list;
  }

  async closeSettings(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.settings).toBeHidden();
  }
}
