import { expect } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import type { Program } from './Program';

/** A language and an appearance. */
export interface Look {
  language: 'nl' | 'en';
  theme: 'light' | 'dark';
}

/** All of them, in an order that changes one of the two at a time. */
export const looks: readonly Look[] = [
  { language: 'nl', theme: 'light' },
  { language: 'nl', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'en', theme: 'light' },
];

const languageLines = { nl: 'Taal: English', en: 'Language: Nederlands' };
const themeLines = {
  nl: { light: 'Uiterlijk: licht', dark: 'Uiterlijk: donker' },
  en: { light: 'Appearance: light', dark: 'Appearance: dark' },
};

/** Has the window look so, with its colours arrived. */
export async function takeLook(program: Program, { language, theme }: Look): Promise<void> {
  const page = program.window;
  const root = page.locator('html');
  const spoken = (await root.getAttribute('lang')) === 'en' ? 'en' : 'nl';
  if (spoken !== language) await pickFromMenu(program, languageLines[spoken]);
  await expect(root).toHaveAttribute('lang', language);
  await pickFromMenu(program, themeLines[language][theme]);
  await expect(root).toHaveAttribute('data-theme', theme);
  // Colours fade from one look to the other. What is out of sight may never get there by itself.
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    return new Promise((drawn) => requestAnimationFrame(drawn));
  });
}
