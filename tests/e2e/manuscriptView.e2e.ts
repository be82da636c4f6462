import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Writing } from './Writing';

let program: Program;
let page: Page;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start();
  page = program.window;
  // The sample article is long enough to scroll.
  await page.keyboard.press('Enter');
  await begins();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

async function begins(): Promise<void> {
  writing = await new Writing(page).ready();
  await expect(writing.body.locator('figure img')).toBeVisible();
  await expect(inspector()).toBeVisible();
}

const paragraph = (number: number): Locator => writing.body.locator(':scope > p').nth(number);
const inspector = (): Locator => page.getByRole('complementary').filter({ hasText: 'Gegevens' });
const outline = (): Locator => page.getByRole('complementary', { name: 'Opbouw' });
const leave = (): Locator => page.getByRole('button', { name: 'Verlaat focus' });

function letters(place: Locator): Promise<number> {
  return place.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}

/** The middle of the line the caret is on, as a part of the height of what can be seen of the manuscript. */
function heightOfCaret(): Promise<number> {
  return page.evaluate(() => {
    const stone = document.querySelector('.stone')!.getBoundingClientRect();
    const { top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return ((top + bottom) / 2 - stone.top) / stone.height;
  });
}

/** Judges the window as it is, once colours and lines have arrived. */
async function isAccessible(look: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
  expect.soft(found, look).toEqual([]);
}

test('keys make the letters larger and smaller around the caret, and the size is kept', async () => {
  await paragraph(2).click();
  const before = await heightOfCaret();
  expect(await letters(paragraph(2))).toBe(18);
  const measure = (): Promise<number> => paragraph(2).evaluate((element) => element.clientWidth);
  expect(await measure()).toBe(630);

  await page.keyboard.press('Control+-');
  expect(await letters(paragraph(2))).toBeCloseTo(16.2);
  expect(await measure()).toBe(567);
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control++');
  expect(await letters(paragraph(2))).toBeCloseTo(21.6);
  expect(await letters(writing.headline.locator('p'))).toBeCloseTo(40.8);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control++');
  expect(await letters(paragraph(2))).toBe(36);
  expect(Math.abs((await heightOfCaret()) - before)).toBeLessThan(0.05);
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('Tekstgrootte 200 %');
  // What stands left of the strip can still be read.
  const marks = await page.evaluate(() => {
    const [stone, strip] = ['.stone', '.strip'].map((name) =>
      document.querySelector(name)!.getBoundingClientRect(),
    );
    return strip!.left - stone!.left;
  });
  expect(marks).toBeGreaterThan(70);
  await writing.stored();
  await program.close();

  program = await Program.start({ home: program.home });
  page = program.window;
  await begins();
  expect(await letters(paragraph(2))).toBe(36);
  await page.keyboard.press('Control+,');
  const size = page.getByRole('combobox', { name: 'Tekstgrootte' });
  await expect(size).toHaveValue('200');
  await size.selectOption('90');
  await page.keyboard.press('Escape');
  expect(await letters(paragraph(2))).toBeCloseTo(16.2);
  await page.keyboard.press('Control+0');
  expect(await letters(paragraph(2))).toBe(18);
});

test('focus leaves the manuscript alone in the window, with one block standing out', async () => {
  await paragraph(2).click();
  const colourOf = (place: Locator): Promise<string> =>
    place.evaluate((element) => getComputedStyle(element).color);
  const ink = await colourOf(paragraph(2));
  await page.keyboard.press('Control+j');
  await expect(leave()).toBeVisible();
  await expect(inspector()).toBeHidden();
  await expect(outline()).toBeHidden();
  expect(await colourOf(paragraph(2))).toBe(ink);
  const quiet = await colourOf(paragraph(1));
  expect(quiet).not.toBe(ink);
  expect(await colourOf(writing.headline.locator('p'))).toBe(quiet);

  // The caret takes it along, from field to field.
  await paragraph(2).click({ position: { x: 40, y: 10 } });
  await writing.press('ArrowUp');
  await expect.poll(() => colourOf(paragraph(2))).toBe(quiet);
  await writing.headline.click();
  await expect.poll(() => colourOf(writing.headline.locator('p'))).toBe(ink);
  expect(await colourOf(paragraph(1))).toBe(quiet);

  // Esc closes what is nearer first.
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Zoek' });
  await expect(find).toBeVisible();
  await writing.headline.click();
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
  await expect(leave()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(leave()).toBeHidden();
  await expect(inspector()).toBeVisible();
  await expect(outline()).toBeVisible();
  await expect(writing.headline).toBeFocused();

  await page.keyboard.press('Control+j');
  await leave().click();
  await expect(inspector()).toBeVisible();
});

test('in focus the bars show themselves to the keyboard, and what asks for a panel ends it', async () => {
  await paragraph(2).click();
  await page.keyboard.press('Control+j');
  const stages = page.getByRole('banner').locator('.bar-middle');
  await expect(stages).toHaveCSS('opacity', '0');
  await expect(page.getByRole('contentinfo').getByText('Alles bewaard')).toBeVisible();
  await page.keyboard.press('Shift+F6');
  await expect(stages).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  await expect(leave()).toBeHidden();

  await page.keyboard.press('Control+j');
  await expect(leave()).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(leave()).toBeHidden();
  await expect(inspector()).toBeVisible();

  await paragraph(2).click();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Control+Shift+m');
  await expect(leave()).toBeHidden();
  await expect(page.getByRole('region', { name: 'Opmerkingen' }).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');

  await paragraph(2).click();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+1');
  await expect(inspector()).toBeVisible();
});

test('focus is accessible, light and dark, with more contrast too', async () => {
  await paragraph(2).click();
  await page.keyboard.press('Control+j');
  await expect(leave()).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await pickFromMenu(program, theme === 'light' ? 'Uiterlijk: licht' : 'Uiterlijk: donker');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ contrast });
      await expect(page.locator('html')).toHaveAttribute(
        'data-contrast',
        contrast === 'more' ? 'more' : 'usual',
      );
      await isAccessible(`focus, ${theme}, ${contrast}`);
    }
  }
});

test('more contrast, from the settings or the system, is accessible everywhere in the window', async () => {
  const root = page.locator('html');
  const line = (): Promise<string> =>
    inspector().evaluate((element) => getComputedStyle(element).borderLeftColor);
  const usual = await line();
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: 'Meer' }).click();
  await expect(root).toHaveAttribute('data-contrast', 'more');
  expect(await line()).not.toBe(usual);
  for (const theme of ['light', 'dark'] as const) {
    await pickFromMenu(program, theme === 'light' ? 'Uiterlijk: licht' : 'Uiterlijk: donker');
    await expect(root).toHaveAttribute('data-theme', theme);
    await isAccessible(`settings, ${theme}`);
  }
  await page.keyboard.press('Escape');
  await isAccessible('writing, dark');
  await pickFromMenu(program, 'Uiterlijk: licht');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await isAccessible('writing, light');
});

test('in forced colours one sees what is suggested, and where one is', async () => {
  await paragraph(2).click({ position: { x: 2, y: 10 } });
  await page.keyboard.press('Control+Shift+k');
  await writing.press('Control+Shift+ArrowRight');
  await page.keyboard.type('Nieuw ');
  await page.emulateMedia({ forcedColors: 'active' });
  const copy = page.getByRole('group', { name: 'Kopij' });
  await expect(copy.getByRole('insertion')).toHaveCSS('text-decoration-line', 'underline');
  await expect(copy.getByRole('deletion')).toHaveCSS('text-decoration-line', 'line-through');
  const seen = await page.evaluate(() => {
    const [card, item, stage] = [
      getComputedStyle(document.querySelector('.suggestion[data-active]')!).outlineColor,
      getComputedStyle(document.querySelector('.outline [aria-current]')!, '::before').backgroundColor,
      getComputedStyle(document.querySelector('.stages [aria-current]')!, '::after').backgroundColor,
    ];
    const block = getComputedStyle(document.querySelector('.copy-body > .now')!, '::after').borderRightColor;
    return { ground: getComputedStyle(document.body).backgroundColor, marks: [card, item, stage, block] };
  });
  expect(seen.marks).not.toContain(seen.ground);
});

test('the line one writes on stays at one height while typing and with caret keys, and not for a click', async () => {
  await paragraph(3).click();
  await page.keyboard.type('a');
  const before = await heightOfCaret();
  await pickFromMenu(program, 'Vaste schrijfregel');
  await paragraph(2).click();
  const clicked = await heightOfCaret();
  expect(Math.abs(clicked - 0.45)).toBeGreaterThan(0.02);
  await page.keyboard.type('b');
  await expect.poll(heightOfCaret).toBeCloseTo(0.45, 1);
  const steady = await heightOfCaret();
  for (let i = 0; i < 4; i++) {
    await writing.press('ArrowDown');
    expect(Math.abs((await heightOfCaret()) - steady)).toBeLessThan(0.01);
  }
  await page.keyboard.type(
    'Een zin die lang genoeg is om over een regel heen te gaan, en dan nog eens over een regel. ',
  );
  expect(Math.abs((await heightOfCaret()) - steady)).toBeLessThan(0.01);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tot de laatste regel.');
  await expect.poll(async () => Math.abs((await heightOfCaret()) - steady)).toBeLessThan(0.01);

  await page.keyboard.press('Control+Shift+j');
  await paragraph(3).click();
  const off = await heightOfCaret();
  await page.keyboard.type('c');
  expect(await heightOfCaret()).toBeCloseTo(off, 2);
  expect(before).toBeGreaterThan(0);
});

test('full screen goes to the system, by key and from the menu', async () => {
  await program.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const asked: boolean[] = [];
    Object.assign(globalThis, { askedFullScreen: asked });
    window!.isFullScreen = () => asked.at(-1) ?? false;
    window!.setFullScreen = (on) => void asked.push(on);
  });
  const asked = (): Promise<boolean[]> =>
    program.app.evaluate(() => (globalThis as unknown as { askedFullScreen: boolean[] }).askedFullScreen);
  await page.keyboard.press('F11');
  await expect.poll(asked).toEqual([true]);
  await pickFromMenu(program, 'Volledig scherm');
  await expect.poll(asked).toEqual([true, false]);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toContainText('Volledig scherm aan of uitF11');
});
