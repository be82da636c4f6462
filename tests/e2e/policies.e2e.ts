import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Writing } from './Writing';

test('what the publisher says of how it works goes from the settings to the pages', async () => {
  const program = await Program.start();
  const page = program.window;
  const { keyboard } = page;
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-policies-'));
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);
  await keyboard.press('Enter');
  await new Writing(page).ready();
  await keyboard.press('Control+3');
  const exporting = new Exporting(page);
  const { previewed } = exporting;
  const foot = previewed.getByRole('navigation', { name: 'Over ons' });
  await expect(previewed.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(foot).toHaveCount(0);

  await keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  const field = (name: string): Locator => settings.getByRole('textbox', { name, exact: true });
  const fold = settings.locator('summary').filter({ hasText: 'Verantwoording' });
  await expect(fold).toContainText('niets ingevuld');
  await expect(field('Colofon')).toBeHidden();
  await fold.press('Enter');
  await expect(field('Colofon')).toBeVisible();

  // What is no address of a page is refused where it was typed, and stays there to be mended.
  await field('Colofon').fill('javascript:alert(1)');
  await keyboard.press('Tab');
  await expect(field('Colofon')).toHaveAccessibleDescription(/Geef een heel adres dat met https:\/\/ begint/);
  await expect(field('Colofon')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('Colofon')).toHaveValue('javascript:alert(1)');
  await field('Elders').fill('https://sociaal.example/@krant\nnergens');
  await keyboard.press('Tab');
  await expect(field('Elders')).toHaveAccessibleDescription(/Regel 2 is geen heel adres/);
  await expect(fold).toContainText('niets ingevuld');
  const audit = await new AxeBuilder({ page }).setLegacyMode(true).include('.settings-dialog').analyze();
  expect(audit.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await field('Colofon').fill('krant.example/colofon');
  await keyboard.press('Enter');
  await expect(field('Colofon')).toHaveValue('https://krant.example/colofon');
  await expect(field('Colofon')).toHaveAccessibleDescription('Wie de redactie vormen en wie haar leidt.');
  await field('Correcties').fill('https://krant.example/correcties?a=1&b=2');
  await field('Elders').fill('https://sociaal.example/@krant\n\nhttps://video.example/krant');
  await keyboard.press('Tab');
  await expect(fold).toContainText('3 ingevuld');
  await keyboard.press('Escape');

  // The preview follows, and the settings have kept it.
  await expect(foot.getByRole('link')).toHaveText(['Correcties', 'Colofon']);
  await keyboard.press('Control+,');
  await expect(fold).toContainText('3 ingevuld');
  await fold.press('Enter');
  await expect(field('Elders')).toHaveValue('https://sociaal.example/@krant\nhttps://video.example/krant');
  await keyboard.press('Escape');

  await page.getByRole('button', { name: /^Exporteer bundel/ }).click();
  await expect(exporting.done).toBeVisible();
  const names = fs.readdirSync(output, { recursive: true }) as string[];
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => fs.readFileSync(path.join(output, name), 'utf8'));
  expect(pages.length).toBeGreaterThan(5);
  for (const html of pages) {
    expect(html).toContain('<a href="https://krant.example/correcties?a=1&amp;b=2">Correcties</a>');
    const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.stringify(JSON.parse(data))).toContain(
      '"correctionsPolicy":"https://krant.example/correcties?a=1&b=2","masthead":"https://krant.example/colofon",' +
        '"sameAs":["https://sociaal.example/@krant","https://video.example/krant"]',
    );
  }
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true });
});
