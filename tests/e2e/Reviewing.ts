import type { Locator, Page } from '@playwright/test';

/** The review stage, by role and name. */
export class Reviewing {
  readonly versions: Locator;
  readonly copy: Locator;
  readonly changes: Locator;
  readonly restore: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole('main', { name: 'Review' });
    this.versions = main.getByRole('complementary', { name: /^(Versies|Versions)$/ });
    this.copy = main.getByRole('article');
    this.changes = main.getByRole('complementary', { name: /^(Wijzigingen|Changes)$/ });
    this.restore = this.versions.getByRole('button', { name: /^(Zet terug|Restore)$/ });
  }

  /** Goes to the stage, and waits until the versions are there. */
  async show(): Promise<this> {
    await this.page.keyboard.press('Control+2');
    await this.versions.getByRole('radio').first().waitFor();
    return this;
  }

  /** Compares from the version of that name. */
  async from(name: string | RegExp): Promise<void> {
    await this.versions.getByRole('radio', { name }).check();
  }

  /** Gives this moment a name, as a person does. */
  async keep(name: string): Promise<void> {
    await this.page.keyboard.press('Control+s');
    const asks = this.page.getByRole('dialog', { name: 'Bewaar als versie' });
    await asks.getByRole('textbox').fill(name);
    await this.page.keyboard.press('Enter');
    await asks.waitFor({ state: 'hidden' });
  }
}
