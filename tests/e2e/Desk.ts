import type { Locator, Page } from '@playwright/test';

/** The overview of all articles, by role and name. */
export class Desk {
  readonly list: Locator;
  readonly rows: Locator;
  /** The same as tiles beside each other. */
  readonly tiles: Locator;
  readonly search: Locator;
  readonly title: Locator;
  /** What the desk says of the list: how many there are, or were found. */
  readonly says: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole('grid', { name: /^(Stukken|Pieces)$/ });
    this.rows = this.list.getByRole('row');
    this.tiles = page.getByRole('listbox', { name: /^(Stukken|Pieces)$/ });
    this.search = page
      .getByRole('searchbox', { name: /^(Zoek in kopij|Search copy)$/ })
      .or(page.getByRole('textbox', { name: /^(Zoek in kopij|Search copy)$/ }));
    const copy = page.getByRole('main', { name: /^(Kopij|Copy)$/ });
    this.title = copy.getByRole('heading', { level: 1 });
    this.says = copy.locator('.desk-head').getByRole('status');
  }

  row(headline: string | RegExp): Locator {
    return this.rows.filter({ hasText: headline });
  }

  tile(headline: string | RegExp): Locator {
    return this.tiles.getByRole('option').filter({ hasText: headline });
  }

  /** The button that lays the articles out so. */
  layout(which: 'list' | 'tiles'): Locator {
    const name = which === 'list' ? /^(Lijst|List)$/ : /^(Tegels|Tiles)$/;
    return this.page
      .getByRole('group', { name: /^(Lijst of tegels|List or tiles)$/ })
      .getByRole('button', { name });
  }

  /** A line of the library at the left: a view, a status, a tag or the bin. */
  view(name: RegExp): Locator {
    return this.page
      .getByRole('complementary', { name: /^(Bibliotheek|Library)$/ })
      .getByRole('button', { name });
  }

  /** Goes to the desk by its key. */
  async show(): Promise<this> {
    await this.page.keyboard.press('Control+Shift+d');
    await this.list.or(this.tiles).waitFor();
    return this;
  }

  /** The headlines in the order of the list. */
  async headlines(): Promise<string[]> {
    return this.rows.locator('.row-headline').allTextContents();
  }
}
