import { chromium, expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Exporting } from './Exporting';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { readSample } from './readSample';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

const sample = readSample();

test('the whole job: write, attach the still, pick tags, export, read the page', async () => {
  test.setTimeout(180_000);
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bundle-'));
  const program = await Program.start();
  const page = program.window;
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);

  // Write, by keyboard alone.
  await expect(page.getByRole('button', { name: /voorbeeldartikel/ })).toBeFocused();
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toBeFocused();
  await page.keyboard.type(sample.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type(sample.standfirst);
  await page.keyboard.press('Enter');
  for (const [index, block] of sample.blocks.entries()) {
    if (block.kind === 'subhead') await page.keyboard.type('## ');
    await page.keyboard.type(block.text);
    if (index < sample.blocks.length - 1) await page.keyboard.press('Enter');
  }
  expect(await writing.texts()).toEqual({
    headline: sample.headline,
    standfirst: sample.standfirst,
    body: sample.blocks.map((block) => block.text),
  });

  // Drop the still between standfirst and text; its credit comes out of the file.
  await dropPicture(page, sample.still, 'ihostage.jpg');
  const table = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table).toContainText('Elmer van der Marel');
  const alternative = table.getByRole('textbox', { name: 'Alt-tekst' });
  await alternative.fill('Omstanders kijken ’s avonds naar een verlichte winkel achter afzetlint');
  await table.getByRole('button', { name: 'Klaar' }).click();
  await expect(table).toBeHidden();
  await expect(writing.body.locator('figure')).toContainText(
    "Beeld: Still 'iHostage' via Elmer van der Marel",
  );
  await expect
    .poll(() =>
      writing.body.locator('figure img').evaluate((image) => (image as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(0);

  // Pick the four tags.
  const tagging = new Tagging(page);
  await tagging.create('Series', 'Genre');
  await tagging.create('Video on demand', 'Onderwerp');
  await tagging.create('Netflix', 'Bedrijf');
  await tagging.create('iHostage (2025)', 'Titel');
  await writing.stored();

  // Export.
  await page.keyboard.press('Control+3');
  const exporting = new Exporting(page);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  await expect(exporting.previewed.getByRole('heading', { level: 1 })).toHaveText(sample.headline);
  await page.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible({ timeout: 60_000 });
  expect(program.complaints).toEqual([]);

  const bundle = path.join(output, 'Katern');
  const entries = fs.readdirSync(bundle);
  const folder = entries.find((name) => !name.endsWith('.zip')) ?? '';
  expect(entries.some((name) => name.endsWith('.zip'))).toBe(true);
  const root = path.join(bundle, folder);
  const article = findPages(root).find((file) => fs.readFileSync(file, 'utf8').includes('NewsArticle')) ?? '';

  // Read the page as a visitor does, from the folder itself.
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const visitor = await context.newPage();
    const noise: string[] = [];
    visitor.on('console', (message) => noise.push(message.text()));
    visitor.on('pageerror', (error) => noise.push(String(error)));
    visitor.on('request', (request) => {
      if (!request.url().startsWith('file:')) noise.push(request.url());
    });
    visitor.on('requestfailed', (request) => noise.push(`failed ${request.url()}`));
    await visitor.goto(pathToFileURL(article).toString());
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(sample.headline);
    for (const block of sample.blocks) await expect(visitor.locator('main')).toContainText(block.text);
    await expect(visitor.locator('figcaption').first()).toContainText(
      "Beeld: Still 'iHostage' via Elmer van der Marel",
    );
    for (const heading of ['Meer over:', 'Deel dit artikel', 'Reacties']) {
      await expect(visitor.getByRole('heading', { name: heading }).first()).toBeVisible();
    }
    for (const tag of ['Series', 'Video on demand', 'Netflix', 'iHostage (2025)']) {
      await expect(visitor.getByRole('link', { name: tag, exact: true }).first()).toBeVisible();
    }
    const data = JSON.parse(
      (await visitor.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}',
    );
    expect(JSON.stringify(data)).toContain("Still 'iHostage' via Elmer van der Marel");
    const lead = visitor.locator('main picture img').first();
    await expect
      .poll(() => lead.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(noise).toEqual([]);
    // Without preloading: axe would fetch the style sheets, which the page's own policy rightly refuses.
    const axe = await new AxeBuilder({ page: visitor }).options({ preload: false }).analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);

    await visitor.getByRole('link', { name: 'Netflix', exact: true }).first().click();
    await expect(visitor.getByRole('link', { name: sample.headline }).first()).toBeVisible();
    expect(noise).toEqual([]);
  } finally {
    await browser.close();
  }
  await program.end();
  fs.rmSync(output, { recursive: true });
});

function findPages(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
