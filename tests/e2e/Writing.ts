import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The screen on which one writes, by role and name. */
export class Writing {
  readonly headline: Locator;
  readonly standfirst: Locator;
  readonly body: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    const copy = page.getByRole('group', { name: /^(Kopij|Copy)$/ });
    this.headline = copy.getByRole('textbox', { name: /^(Kop|Headline)$/ });
    this.standfirst = copy.getByRole('textbox', { name: /^Intro$/ });
    this.body = copy.getByRole('textbox', { name: /^(Tekst|Text)$/ });
    this.status = page.getByRole('contentinfo').locator('.stored-state');
  }

  /** Waits until the editor can be typed in. */
  async ready(): Promise<this> {
    await this.headline.waitFor();
    return this;
  }

  /** Waits until the status bar says that everything is on disk. */
  async stored(): Promise<void> {
    await expect(this.status).toContainText(/Alles bewaard|All saved/);
  }

  /** Presses Home until the caret is there: Chromium drops a caret key that comes right after a letter. */
  async goHome(): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Home');
      expect(await this.page.evaluate(() => getSelection()?.focusOffset)).toBe(0);
    }).toPass();
  }

  /**
   * Presses a key, so many times, each when what came before is drawn: Chromium drops one for caret or deletion that
   * comes while the page is still to be laid out.
   */
  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      await this.#drawn();
      await this.page.keyboard.press(key);
    }
    await this.#drawn();
  }

  async #drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** What the three fields say. */
  async texts(): Promise<{ headline: string; standfirst: string; body: string[] }> {
    return {
      headline: (await this.headline.textContent()) ?? '',
      standfirst: (await this.standfirst.textContent()) ?? '',
      body: await this.body.locator(':scope > *').allTextContents(),
    };
  }
}
