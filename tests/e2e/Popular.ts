import type { Locator, Page } from '@playwright/test';
import { Desk } from './Desk';

/** What "most read" goes by, by role and name. */
export class Popular {
  readonly main: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly add: Locator;
  readonly read: Locator;
  readonly takeIn: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Meest gelezen' });
    this.list = this.main.getByRole('grid', { name: 'Meest gelezen' });
    // The first row names the columns.
    this.rows = this.list.getByRole('row').filter({ has: page.getByRole('gridcell') });
    this.add = this.main.getByRole('combobox', { name: 'Zet een stuk in de lijst' });
    this.read = this.main.getByRole('button', { name: 'Lees cijfers in' });
    this.takeIn = this.main.getByRole('button', { name: 'Neem over' });
  }

  async show(): Promise<this> {
    await new Desk(this.page).view(/^Meest gelezen$/).click();
    await this.main.waitFor();
    return this;
  }

  /** A table of what was read, by its caption. */
  table(caption: string): Locator {
    return this.main.getByRole('table', { name: caption });
  }

  /** Puts an article in the list by the keyboard. */
  async pin(headline: string): Promise<void> {
    await this.add.focus();
    await this.page.keyboard.type(headline);
    await this.page.getByRole('option', { name: new RegExp(`^${headline}`) }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.rows.filter({ hasText: headline }).filter({ hasText: 'Gekozen' }).waitFor();
  }
}
