import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The screen on which a producer checks, previews and exports. */
export class Exporting {
  readonly preview: Locator;
  readonly previewed: FrameLocator;
  readonly done: Locator;

  constructor(readonly page: Page) {
    this.preview = page.locator('iframe').first();
    this.previewed = page.frameLocator('iframe >> nth=0');
    this.done = page.getByText('De bundel staat klaar', { exact: true });
  }
}
