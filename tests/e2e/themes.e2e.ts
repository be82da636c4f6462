import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Writing } from './Writing';

test('a theme is chosen, copied and changed while the preview follows, and says where it is broken', async () => {
  const program = await Program.start();
  const page = program.window;
  // The system's file manager stays out of it.
  await program.app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (file) => void shown.push(file);
  });
  await page.keyboard.press('Enter');
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const { previewed } = new Exporting(page);
  await expect(previewed.locator('header.mast .wrap > .name')).toBeVisible();

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  const themes = settings.getByRole('radiogroup', { name: 'Thema' });
  await expect(themes.getByRole('radio', { name: 'Dagblad' })).toBeChecked();
  await themes.getByRole('radio', { name: 'Kwartaal', exact: true }).check();
  await expect(previewed.locator('header.mast > .name')).toBeVisible();
  const audit = await new AxeBuilder({ page }).setLegacyMode(true).include('.settings-dialog').analyze();
  expect(audit.violations.map(({ id }) => id)).toEqual([]);

  await settings.getByRole('button', { name: 'Kopieer dit thema' }).click();
  await expect(themes.getByRole('radio', { name: 'Kwartaal, kopie' })).toBeChecked();
  const own = path.join(program.home, 'library', 'themes', 'kwartaal-kopie');
  const shown = await program.app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  expect(shown).toEqual([path.join(own, 'theme.json')]);
  await page.keyboard.press('Escape');

  const template = path.join(own, 'templates', 'article.liquid');
  const good = fs.readFileSync(template, 'utf8');
  fs.writeFileSync(template, good.replace('<h1 id="kop">', '<h1 id="kop" title="Van mij">'));
  await expect(previewed.getByRole('heading', { level: 1 })).toHaveAttribute('title', 'Van mij');
  fs.writeFileSync(template, good.replace('</h1>', '{{ nergens }}</h1>'));
  const line = good.slice(0, good.indexOf('</h1>')).split('\n').length;
  const fault = page.getByRole('alert').filter({ hasText: 'De pagina kan niet worden getoond' });
  await expect(fault).toContainText(`templates/article.liquid, regel ${line}`);
  await expect(fault).toContainText('De pagina heeft geen ‘nergens’.');
  await expect(new Exporting(page).preview).toHaveCount(0);
  // The checks say so as well, with the way to the settings.
  const checks = page.getByRole('region', { name: 'Controle' });
  await expect(checks.getByRole('heading', { level: 1 })).toHaveText('Nog niet klaar voor export');
  await expect(checks.getByRole('status')).toContainText('1 blokkeert');
  const finding = checks.getByRole('listitem').filter({ hasText: 'Thema bevat een fout' });
  await expect(finding).toContainText(
    `Kwartaal, kopie: templates/article.liquid, regel ${line}: de pagina heeft geen ‘nergens’.`,
  );
  await finding.getByRole('button', { name: 'Ga naar instellingen' }).click();
  await expect(themes.getByRole('radio', { name: 'Kwartaal, kopie' })).toBeChecked();
  await page.keyboard.press('Escape');
  // Nothing is exported meanwhile, and the button says why.
  const write = page.getByRole('button', { name: /^Exporteer bundel/ });
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await expect(write).toHaveAccessibleDescription(/Eerst 1 punt oplossen: thema bevat een fout/);
  fs.writeFileSync(template, good);
  await expect(fault).toHaveCount(0);
  // It keeps its place while the focus is on it.
  await expect(finding).toContainText('Opgelost');
  await expect(checks.getByRole('heading', { level: 1 })).toHaveText('Klaar voor export');
  await expect(checks.getByRole('listitem').filter({ hasText: 'Het thema is heel' })).toBeVisible();
  await expect(previewed.getByRole('heading', { level: 1 })).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a theme is chosen beside the preview as well', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Enter');
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const { previewed } = new Exporting(page);
  await expect(previewed.locator('header.mast .wrap > .name')).toBeVisible();
  const theme = page.getByRole('main').getByRole('combobox', { name: 'Thema' });
  await expect(theme.locator('option:checked')).toHaveText('Dagblad');
  await theme.selectOption({ label: 'Kwartaal' });
  await expect(previewed.locator('header.mast > .name')).toBeVisible();

  // The settings say the same, and what is chosen there is said here.
  await page.keyboard.press('Control+,');
  const themes = page
    .getByRole('dialog', { name: 'Instellingen' })
    .getByRole('radiogroup', { name: 'Thema' });
  await expect(themes.getByRole('radio', { name: 'Kwartaal' })).toBeChecked();
  await themes.getByRole('radio', { name: 'Dagblad' }).check();
  await page.keyboard.press('Escape');
  await expect(theme.locator('option:checked')).toHaveText('Dagblad');
  expect(program.complaints).toEqual([]);
  await program.end();
});
