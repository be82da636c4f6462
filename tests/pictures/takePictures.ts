import { chromium } from '@playwright/test';
import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { exportedBundle } from '../fixtures/exportedBundle';
import { serveFolder } from '../fixtures/serveFolder';
import { keptRenditions } from '../fixtures/site/keptRenditions';
import { shippedTheme } from '../fixtures/site/shippedThemes';
import { whenShown } from '../pages/rules/inBrowser';
import { shownArticles } from './shownArticles';

/** A window pages are shown in. */
interface Frame {
  width: number;
  height: number;
  /** Pixels of the picture to one of the page. */
  scale: number;
}

const desktop: Frame = { width: 1280, height: 800, scale: 1 };
const phone: Frame = { width: 390, height: 844, scale: 1.5 };

const shots = [
  { name: 'dagblad-front', theme: 'dagblad', page: 'front', frame: desktop, colorScheme: 'light' },
  { name: 'dagblad-article', theme: 'dagblad', page: 'article', frame: desktop, colorScheme: 'dark' },
  { name: 'kwartaal-front', theme: 'kwartaal', page: 'front', frame: desktop, colorScheme: 'light' },
  { name: 'kwartaal-article', theme: 'kwartaal', page: 'article', frame: desktop, colorScheme: 'dark' },
  { name: 'dagblad-front-phone', theme: 'dagblad', page: 'front', frame: phone, colorScheme: 'dark' },
  { name: 'dagblad-article-phone', theme: 'dagblad', page: 'article', frame: phone, colorScheme: 'light' },
  { name: 'kwartaal-front-phone', theme: 'kwartaal', page: 'front', frame: phone, colorScheme: 'dark' },
  { name: 'kwartaal-article-phone', theme: 'kwartaal', page: 'article', frame: phone, colorScheme: 'light' },
] as const;

/** No picture in the project is larger, in bytes. */
const most = 250_000;

/**
 * Exports a small site around the sample article in both themes, opens its pages in Chromium and writes the pictures
 * of them that the README shows into `folder`, as PNG.
 */
export async function takePictures(folder: string): Promise<void> {
  const { articles, bytes } = await shownArticles();
  const make = await keptRenditions(bytes);
  await fs.mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const theme of new Set(shots.map((shot) => shot.theme))) {
      const { written, plan, chosen } = await exportedBundle(articles, make, shippedTheme(theme));
      const article = plan.files.find(({ path: file }) => file.includes('ihostage-'))?.path ?? plan.page;
      const server = await serveFolder(written.folder, '/');
      try {
        for (const { name, page, frame, colorScheme } of shots.filter((shot) => shot.theme === theme)) {
          const context = await browser.newContext({
            viewport: { width: frame.width, height: frame.height },
            deviceScaleFactor: frame.scale,
            colorScheme,
          });
          const tab = await context.newPage();
          await tab.goto(server.address + (page === 'front' ? 'index.html' : article));
          await tab.evaluate(async () => {
            await document.fonts.ready;
          });
          await tab.evaluate(whenShown);
          const file = path.join(folder, `${name}.png`);
          const taken = await sharp(await tab.screenshot())
            .png({ palette: true, quality: 80, dither: 0.5, effort: 10 })
            .toBuffer();
          await fs.writeFile(file, taken);
          const size = `${Math.round(taken.byteLength / 1000)} kB`;
          console.log(`${path.relative(process.cwd(), file)}, ${size}`);
          if (taken.byteLength > most) throw new Error(`${name} is ${size}.`);
          await context.close();
        }
      } finally {
        await server.close();
        await fs.rm(chosen, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
}
