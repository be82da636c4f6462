import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

/** Longer than this, in milliseconds, one sees something move or fade. */
const seen = 10;

/** Begins to write down every animation and transition that takes as long as one sees. */
async function watchMotion(page: Page): Promise<void> {
  await page.evaluate((longest) => {
    const moved = new Set<string>();
    const look = (): void => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        if (!(effect instanceof KeyframeEffect)) continue;
        const { duration } = effect.getComputedTiming();
        // That something is going on is still to be seen, slowly.
        const waits = effect.target?.classList.contains('spinner') && Number(duration) >= 4000;
        if (waits || Number(duration) <= longest) continue;
        const named = animation instanceof CSSAnimation ? animation.animationName : '';
        const property = animation instanceof CSSTransition ? animation.transitionProperty : '';
        moved.add(`${effect.target?.className ?? ''}${effect.pseudoElement ?? ''}: ${named || property}`);
      }
    };
    const lookOn = (): void => {
      look();
      requestAnimationFrame(lookOn);
    };
    for (const event of ['transitionrun', 'animationstart']) document.addEventListener(event, look, true);
    Object.assign(window, { moved });
    lookOn();
  }, seen);
}

const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved]);

async function throughTheScreens(page: Page): Promise<void> {
  const writing = new Writing(page);
  for (const open of ['Control+k', 'Control+/', 'Control+,', 'F1']) {
    await page.keyboard.press(open);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const panel of ['Control+Shift+o', 'Control+.', 'Control+j']) {
    await page.keyboard.press(panel);
    await page.keyboard.press(panel);
  }
  await page.getByRole('button', { name: /^Status/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+j');
  await expect(page.getByRole('region', { name: 'Meldingen' }).locator('.note').last()).toBeVisible();
  for (const stage of ['2', '3', '1']) {
    await page.keyboard.press(`Control+${stage}`);
    await expect(page.getByRole('navigation').locator('[aria-current=page]').last()).toContainText(stage);
  }
  await writing.ready();
  await new Desk(page).show();
}

test('who asked the system for stillness sees nothing move: dialogs, palette, panels, menus, messages, stages', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchMotion(page);
  await throughTheScreens(page);
  expect(await moved(page)).toEqual([]);

  // The same way does find motion where nobody asked for stillness.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await new Desk(page).rows.first().click();
  await writing.ready();
  await throughTheScreens(page);
  expect((await moved(page)).length).toBeGreaterThan(0);
  expect(program.complaints).toEqual([]);
  await program.end();
});
