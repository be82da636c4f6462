import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The messages at the foot of the window. */
export class Notices {
  readonly notes: Locator;

  constructor(readonly page: Page) {
    this.notes = page.getByRole('region', { name: /^(Meldingen|Notices)$/ }).locator('.note');
  }

  note(text: string | RegExp): Locator {
    return this.notes.filter({ hasText: text });
  }

  /** Waits for a fault that says exactly this, seen and read out at once; then closes it. */
  async refused(text: string): Promise<void> {
    await expect(this.notes).toHaveText([text]);
    await expect(this.notes).toBeVisible();
    await expect(this.page.getByRole('alert').filter({ hasText: text })).toBeAttached();
    await this.notes.getByRole('button', { name: /^(Sluit|Close)$/ }).click();
    await expect(this.notes).toHaveCount(0);
  }
}
