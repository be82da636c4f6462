import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeSingle } from '../../electron/press/single/writeSingle';
import { testPlan, testWorkshop } from '../fixtures/exportedBundle';
import { filmPage } from '../fixtures/filmArticle';
import { paintedPicture, plainRenditions } from '../fixtures/paintedPicture';

test.use({
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});

let chosen = '';
let file = '';

test.beforeAll(async () => {
  const { original, bytes } = await paintedPicture();
  const workshop = await testWorkshop(plainRenditions(bytes));
  chosen = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-single-'));
  const plan = testPlan([filmPage(original)], workshop);
  const written = await writeSingle(plan, chosen, workshop, new AbortController().signal, () => undefined);
  file = path.join(chosen, written.files[0]?.path ?? '');
});

test.afterAll(() => fs.rm(chosen, { recursive: true, force: true }));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a page in one file opens from a stick, asks for nothing and is accessible, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(`console ${message.type()}: ${message.text()}`));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href && !request.url().startsWith('data:'))
        wrong.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() =>
      [...document.images].every((image) => image.complete && image.naturalWidth > 300),
    );
    expect(await page.evaluate(() => document.images.length)).toBe(2);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Netflix', exact: true }).first()).toHaveAttribute(
      'href',
      'https://filmblad.example/tag/bedrijf/netflix/',
    );
    // Styled, and in the theme's own letters: what the policy allows is what is there.
    const headline = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(headline).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(wrong).toEqual([]);
  });
}

test('a page in one file is valid', () => {
  const { stderr } = spawnSync(
    'java',
    [
      '-jar',
      path.resolve('node_modules/vnu-jar/build/dist/vnu.jar'),
      '--format',
      'json',
      '--exit-zero-always',
      file,
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { messages } = JSON.parse(stderr) as { messages: { message: string }[] };
  // Without an origin the checker knows no policy for what stands in the page, and takes JSON-LD for a script.
  const known = /^(?:Resource|Inline (?:script|style)) violates Content Security Policy/;
  expect(messages.map(({ message }) => message).filter((message) => !known.test(message))).toEqual([]);
});
