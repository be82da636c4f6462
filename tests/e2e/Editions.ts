import type { Locator, Page } from '@playwright/test';

/** The edition beside the list, and the editions at the left, by role and name. */
export class Editions {
  readonly panel: Locator;
  readonly name: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  /** Those that are being dragged: what was let go is still, until the page hears that the drag is over. */
  readonly dragged: Locator;
  readonly export: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: /^(Editie samenstellen|Compose edition)$/ });
    this.name = this.panel.getByRole('textbox', { name: /^(Naam van de editie|Name of the edition)$/ });
    this.list = this.panel.getByRole('grid');
    this.rows = this.list.getByRole('row');
    this.dragged = this.panel.locator('.edition-row.dragged');
    this.export = this.panel.getByRole('button', { name: /^(Controleer en exporteer|Check and export)$/ });
  }

  /** An edition at the left, whose menu has a name of its own. */
  line(name: string): Locator {
    return this.page
      .getByRole('complementary', { name: /^(Bibliotheek|Library)$/ })
      .getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) });
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }

  /** What the foot says under a name. */
  fact(name: string): Locator {
    return this.panel.getByText(name, { exact: true }).locator('xpath=following-sibling::dd[1]');
  }

  /** The headlines in their order. */
  async headlines(): Promise<string[]> {
    return this.rows.locator('.edition-headline').allTextContents();
  }
}
