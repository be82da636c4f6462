import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What is suggested in an article, by role and name. */
export class Suggesting {
  /** The cards beside the manuscript. */
  readonly section: Locator;
  /** The strip over it. */
  readonly bar: Locator;
  readonly cards: Locator;
  readonly inserted: Locator;
  readonly deleted: Locator;
  /** The form of a still. */
  readonly form: Locator;
  /** The article's tags. */
  readonly tags: Locator;

  constructor(readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Voorstellen' });
    this.bar = page.getByRole('group', { name: 'Voorstellen' });
    this.cards = this.section.getByRole('listitem');
    const copy = page.getByRole('group', { name: 'Kopij' });
    this.inserted = copy.getByRole('insertion');
    this.deleted = copy.getByRole('deletion');
    this.form = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
    this.tags = page.getByRole('region', { name: 'Tags' });
  }

  /** The card of a suggestion that does this. */
  saying(words: string): Locator {
    return this.cards.filter({ hasText: words });
  }

  /** The chip of a tag. */
  chip(label: string): Locator {
    return this.tags.locator('.chip').filter({ hasText: label });
  }

  /** Begins to suggest, or ends it. */
  async toggle(on: boolean): Promise<void> {
    await this.page.keyboard.press('Control+Shift+k');
    const button = this.page.getByRole('button', { name: 'Stel wijzigingen voor' });
    await expect(button).toHaveAttribute('aria-pressed', String(on));
  }

  /** How the manuscript is shown. */
  async read(view: 'Markeringen' | 'Eindtekst' | 'Origineel'): Promise<void> {
    await this.bar.getByRole('radio', { name: view }).click();
  }

  /** The blocks of the body in one of its readings. */
  async reading(view: 'Eindtekst' | 'Origineel'): Promise<string[]> {
    await this.read(view);
    const copy = this.page.getByRole('document', { name: 'Kopij' });
    await expect(copy).toBeVisible();
    const blocks = await copy.locator('.copy-body > *').allTextContents();
    await this.read('Markeringen');
    await expect(copy).toBeHidden();
    return blocks;
  }
}
