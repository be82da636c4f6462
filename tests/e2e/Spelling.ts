import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Spelling in the manuscript, by role and name. */
export class Spelling {
  /** What can be done about a word. */
  readonly menu: Locator;
  readonly settings: Locator;

  constructor(readonly page: Page) {
    this.menu = page.getByRole('menu', { name: /^(Spelling van|Spelling of) / });
    this.settings = page.getByRole('dialog', { name: /^(Instellingen|Settings)$/ });
  }

  /** The words that are marked, in the order in which they stand. */
  async marked(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('misspelt') ?? [])].map((range) => (range as Range).toString()),
    );
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
    const at = await this.page.evaluate((wanted) => {
      const marks = [...(CSS.highlights.get('misspelt') ?? [])] as Range[];
      const { x, y, width, height } = marks
        .find((mark) => mark.toString() === wanted)!
        .getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, word);
    await this.page.mouse.click(at.x, at.y, { button: 'right' });
    await expect(this.menu).toBeVisible();
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
