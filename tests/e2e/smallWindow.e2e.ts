import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Finding } from './Finding';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

/** The controls of a bar that lie over one another or beyond it, by name. */
async function crowded(bar: Locator): Promise<string[]> {
  return bar.evaluate((element) => {
    const edge = element.getBoundingClientRect();
    const all = [...element.querySelectorAll('button, input, [role=status]')]
      .filter((control) => !control.parentElement?.closest('button') && control.checkVisibility())
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent ?? '',
        at: control.getBoundingClientRect(),
      }))
      .filter(({ at }) => at.width > 1);
    const beyond = all.filter(({ at }) => at.left < edge.left || at.right > edge.right + 0.5);
    const over = all.filter(({ at }, index) =>
      all.some(
        (other, place) =>
          place !== index &&
          other.at.left < at.right - 0.5 &&
          other.at.right > at.left + 0.5 &&
          other.at.top < at.bottom - 0.5 &&
          other.at.bottom > at.top + 0.5,
      ),
    );
    return [...beyond, ...over].map(({ name }) => name);
  });
}

test('in the smallest window nothing lies over anything else, in both languages', async () => {
  const program = await Program.start();
  const page = program.window;
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
  );
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  const finding = new Finding(page);
  await writing.body.click();
  await page.keyboard.type('Netflix betaalde de minister.');
  await new Suggesting(page).toggle(true);
  await page.keyboard.type(' Meer.');
  await finding.openReplacing();
  await finding.words.fill('e');
  await expect(finding.count).toHaveText(/7/);

  for (const language of ['Taal: English', 'Language: Nederlands']) {
    await pickFromMenu(program, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language.endsWith('English') ? 'en' : 'nl');
    const bar = page.getByRole('group', { name: /^(Voorstellen|Suggestions)$/ });
    await expect(bar.getByRole('radio')).toHaveCount(3);
    expect(await crowded(page.getByRole('banner'))).toEqual([]);
    expect(await crowded(bar)).toEqual([]);
    expect(await crowded(finding.strip)).toEqual([]);
  }

  // What says where one begins takes two lines here, and what is below makes way for it.
  const [intro, text] = await Promise.all([writing.standfirst.boundingBox(), writing.body.boundingBox()]);
  const lines = await writing.standfirst.evaluate((element) =>
    Math.round(
      element.clientHeight /
        Number.parseFloat(getComputedStyle(element.firstElementChild ?? element).lineHeight),
    ),
  );
  expect(lines).toBe(2);
  expect((intro?.y ?? 0) + (intro?.height ?? 0)).toBeLessThan(text?.y ?? 0);
  await finding.close();

  // In focus what stands left of the text is whole.
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('button', { name: /^Verlaat focus/ })).toBeVisible();
  const room = await writing.body.evaluate((element) => {
    const block = element.firstElementChild ?? element;
    const beside = getComputedStyle(block, '::after');
    return block.getBoundingClientRect().left + Number.parseFloat(beside.left);
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Escape');

  // In the margin of a review all that can be done with a card is on one line.
  await writing.body.click();
  await page.keyboard.press('Control+Shift+m');
  await page.keyboard.type('Klopt dit?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+2');
  const acts = page.locator('.r-changes .thread-acts');
  await expect(acts).toHaveCount(2);
  for (const one of await acts.all()) {
    await expect.poll(() => one.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(34);
    expect(await crowded(one)).toEqual([]);
  }

  await new Desk(page).show();
  expect(await crowded(page.getByRole('banner'))).toEqual([]);
  const search = await new Desk(page).search.boundingBox();
  const begin = await page.getByRole('banner').getByRole('button', { name: 'Nieuw stuk' }).boundingBox();
  expect((begin?.x ?? 0) - (search?.x ?? 0) - (search?.width ?? 0)).toBeGreaterThan(8);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('enlarged to 400 % everything stands under one another, and nothing is out of reach', async () => {
  const program = await Program.start();
  const page = program.window;
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 1024),
  );
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  await page.keyboard.press('Control+,');
  const size = page.getByRole('combobox', { name: 'Vergroting' });
  await size.selectOption({ label: '400 %' });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320);
  await page.keyboard.press('Escape');

  /** What is wider than the window without a way to scroll there, and controls of bars that do not fit. */
  const wrong = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, textarea, [role=row], h1, h2')]
        .filter(
          (part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('.visually-hidden'),
        )
        .filter((part) => !part.closest('iframe') && part.getClientRects().length > 0)
        .map((part) => ({ part, at: part.getBoundingClientRect() }))
        .filter(({ at }) => at.width > 1 && (at.left < -0.5 || at.right > innerWidth + 0.5))
        .map(({ part }) => part.getAttribute('aria-label') ?? part.textContent ?? part.tagName),
    );
  const inPlace = async (): Promise<void> => {
    await expect.poll(wrong).toEqual([]);
    expect(await crowded(page.getByRole('banner'))).toEqual([]);
    expect(await crowded(page.getByRole('contentinfo'))).toEqual([]);
  };
  await inPlace();
  const altText = page.getByRole('textbox', { name: 'Alt-tekst' });
  await altText.focus();
  await expect(altText).toBeInViewport({ ratio: 0.5 });
  await writing.body.click();
  await page.keyboard.type('Vergroot ');
  await expect(writing.body).toContainText('Vergroot ');
  await page.keyboard.press('Control+2');
  await page.getByRole('main', { name: 'Review' }).waitFor();
  await inPlace();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Klaar voor export' })).toBeVisible();
  await inPlace();
  const write = page.getByRole('button', { name: /^Exporteer bundel/ });
  await write.focus();
  await expect(write).toBeInViewport();
  const desk = await new Desk(page).show();
  await inPlace();
  await expect(desk.list).toBeFocused();
  await expect(desk.rows.first()).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeInViewport();
  await inPlace();
  await page.keyboard.press('Escape');

  // It is so when Katern starts again, and is set back the same way.
  await program.close();
  const again = await Program.start({ home: program.home });
  await expect.poll(() => again.window.evaluate(() => innerWidth)).toBeLessThanOrEqual(360);
  await again.window.keyboard.press('Control+,');
  await again.window.getByRole('combobox', { name: 'Vergroting' }).selectOption({ label: '100 %' });
  await expect.poll(() => again.window.evaluate(() => innerWidth)).toBeGreaterThan(1200);
  expect([...program.complaints, ...again.complaints]).toEqual([]);
  await again.end();
});
