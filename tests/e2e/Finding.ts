import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The strip in which one finds and replaces in an article, by role and name. */
export class Finding {
  readonly strip: Locator;
  readonly words: Locator;
  readonly replacement: Locator;
  readonly count: Locator;

  constructor(readonly page: Page) {
    this.strip = page.getByRole('search', { name: /^(Zoek in het stuk|Find in this piece)$/ });
    this.words = this.strip.getByRole('textbox', { name: /^(Zoek|Find)$/ });
    this.replacement = this.strip.getByRole('textbox', { name: /^(Vervang door|Replace with)$/ });
    this.count = this.strip.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await expect(this.words).toBeFocused();
  }

  /** Opens it for replacing as well; somebody who looked for something already is at what takes its place. */
  async openReplacing(): Promise<void> {
    await this.page.keyboard.press('Control+h');
    await expect(this.replacement).toBeVisible();
  }

  async close(): Promise<void> {
    await this.strip.getByRole('button', { name: /^(Sluit zoeken|Close find)$/ }).click();
    await expect(this.strip).toBeHidden();
  }

  /** One of the ways in which words are looked for. */
  way(name: string): Locator {
    return this.strip.getByRole('button', { name });
  }

  button(name: string): Locator {
    return this.strip.getByRole('button', { name, exact: true });
  }

  /** What is marked in the manuscript, and of it the place one is at. */
  async marked(): Promise<{ all: string[]; now: string[] }> {
    return this.page.evaluate(() => {
      const wordsOf = (name: string): string[] =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
      return { all: wordsOf('found'), now: wordsOf('found-now') };
    });
  }

  async selected(): Promise<string> {
    return this.page.evaluate(() => String(getSelection()));
  }
}
