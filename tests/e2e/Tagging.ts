import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The tags of the article that is written, in the panel beside it. */
export class Tagging {
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.field = page.getByRole('combobox', { name: 'Tag toevoegen' });
  }

  /** Makes a new tag by keyboard: Ctrl+T, the label, arrows to the kind, Enter. */
  async create(label: string, kind: string): Promise<void> {
    // The panel comes a moment after the text.
    await this.page.getByRole('region', { name: 'Tags' }).waitFor();
    await this.page.keyboard.press('Control+t');
    await expect(this.field).toBeFocused();
    await this.page.keyboard.type(label);
    const wanted = this.page.getByRole('option', { name: new RegExp(`^Nieuw: .*${kind}`, 'i') });
    await expect(wanted).toBeVisible();
    await expect(async () => {
      if ((await wanted.getAttribute('aria-selected')) !== 'true')
        await this.page.keyboard.press('ArrowDown');
      expect(await wanted.getAttribute('aria-selected')).toBe('true');
    }).toPass();
    await this.page.keyboard.press('Enter');
    await expect(
      this.page.getByRole('button', { name: new RegExp(`${label.replace(/[()]/g, '\\$&')}`) }).first(),
    ).toBeVisible();
  }
}
