import type { Locator, Page } from '@playwright/test';

/** The threads of comments beside an article, by role and name. */
export class Threads {
  readonly section: Locator;
  /** Where a comment is being written. */
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Opmerkingen' });
    this.field = this.section.getByRole('textbox');
  }

  /** The thread in which somebody said this. */
  saying(words: string): Locator {
    return this.section.locator('li.thread').filter({ hasText: words });
  }

  /** The marked words in the manuscript. */
  get marked(): Locator {
    return this.page.getByRole('group', { name: 'Kopij' }).locator('.commented');
  }
}
