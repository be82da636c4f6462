import type { Locator, Page } from '@playwright/test';

/** The settings about copies and the dialog to restore from them, by role and name. */
export class Backups {
  readonly settings: Locator;
  readonly dialog: Locator;
  readonly copies: Locator;
  readonly search: Locator;
  readonly articles: Locator;
  readonly notes: Locator;

  constructor(readonly page: Page) {
    this.settings = page.getByRole('dialog', { name: 'Instellingen' });
    this.dialog = page.getByRole('dialog', { name: 'Zet een reservekopie terug' });
    this.copies = this.dialog.getByRole('radio');
    this.search = this.dialog.getByRole('searchbox', { name: 'Zoek in deze kopie' });
    this.articles = this.dialog.getByRole('list', { name: 'Stukken in deze kopie' }).getByRole('listitem');
    this.notes = page.getByRole('region', { name: 'Meldingen' });
  }

  /** Makes a copy from the settings, and waits until it is verified. */
  async make(): Promise<void> {
    await this.page.keyboard.press('Control+,');
    await this.settings.getByRole('button', { name: 'Maak nu een kopie' }).click();
    await this.notes.getByText('De reservekopie is gemaakt en nagekeken.').waitFor();
    await this.page.keyboard.press('Escape');
  }

  /** Opens the dialog to restore from the settings, and waits for the newest copy's articles. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,');
    await this.settings.getByRole('button', { name: 'Zet terug…' }).click();
    await this.articles.first().waitFor();
  }

  async restoreArticle(headline: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Zet dit stuk terug: ${headline}` }).click();
    await this.notes.getByText(`Teruggezet: ${headline}`).waitFor();
  }

  async restoreWhole(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Zet hele bibliotheek terug' }).click();
  }
}
