import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Finding } from './Finding';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;

test.beforeEach(async () => {
  program = await Program.start();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

async function resize(width: number, height: number): Promise<void> {
  await program.app.evaluate(
    ({ BrowserWindow }, [w = 0, h = 0]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height],
  );
  await expect.poll(() => program.window.evaluate(() => innerWidth)).toBe(width);
}

test('the headline stays in sight when a notice and a strip come over the text, and comes back where it was', async () => {
  const page = program.window;
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('banner')).toContainText('Goedgekeurd');
  await writing.headline.click();
  const top = async (): Promise<number> => (await writing.headline.boundingBox())?.y ?? 0;
  const before = await top();
  const suggesting = new Suggesting(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' nu');
  await expect(page.getByRole('status').filter({ hasText: 'oedkeuring' }).first()).toBeVisible();
  await suggesting.toggle(true);
  await expect(suggesting.bar).toBeVisible();
  const stone = await page.locator('.stone').boundingBox();
  // Two strips are higher than the room over the headline.
  expect(await top()).toBeGreaterThanOrEqual((stone?.y ?? 0) + 11.5);
  await suggesting.toggle(false);
  await page.keyboard.press('Control+z');
  await expect.poll(top).toBe(before);
});

test('in a narrow window the bar of a selection is whole, in both languages', async () => {
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await page.keyboard.type('Een stuk');
  await writing.stored();
  for (const [width, height] of [
    [1100, 720],
    [800, 600],
  ] as const) {
    await resize(width, height);
    for (const language of ['Taal: English', 'Language: Nederlands']) {
      await pickFromMenu(program, language);
      const desk = await new Desk(page).show();
      await desk.list.focus();
      await page.keyboard.press('Control+a');
      const bar = page.getByRole('toolbar', { name: /^(Selectie|Selection)$/ });
      await expect(bar.getByRole('button')).toHaveCount(8);
      const beyond = await bar.evaluate((element) => {
        const edge = element.parentElement?.getBoundingClientRect();
        return [...element.querySelectorAll('button')]
          .map((button) => button.getBoundingClientRect())
          .filter(({ left, right }) => left < (edge?.left ?? 0) || right > (edge?.right ?? 0)).length;
      });
      expect(beyond, `${language} at ${width}`).toBe(0);
      await page.keyboard.press('Escape');
    }
  }
});

test('in the smallest window what is sought can be read while one replaces', async () => {
  const page = program.window;
  await resize(800, 600);
  await page.keyboard.press('Enter');
  await new Writing(page).ready();
  const finding = new Finding(page);
  await finding.openReplacing();
  await finding.words.fill('verlichte winkel');
  const fits = await finding.words.evaluate((field) => field.scrollWidth <= field.clientWidth);
  expect(fits).toBe(true);
});

test('a list that fits does not scroll, and makes room for the bar of a selection', async () => {
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await page.keyboard.type('Een stuk');
  await writing.stored();
  const desk = await new Desk(page).show();
  await desk.list.focus();
  // As many rows as the smallest window can be made too low for.
  for (let count = 1; count < 8; count *= 2) {
    await expect(desk.rows).toHaveCount(count);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+d');
  }
  await expect(desk.rows).toHaveCount(8);
  const scrolls = (): Promise<boolean> => desk.list.evaluate((list) => list.scrollHeight > list.clientHeight);
  const [list, row] = await Promise.all([desk.list.boundingBox(), desk.rows.last().boundingBox()]);
  const [window, needed] = [
    await page.evaluate(() => innerHeight),
    (row?.y ?? 0) + (row?.height ?? 0) - (list?.y ?? 0),
  ];
  // As high as the row needs, and not a bar more.
  await resize(1100, Math.ceil(window - (list?.height ?? 0) + needed + 20));
  expect(await scrolls()).toBe(false);
  await desk.list.focus();
  await page.keyboard.press('Control+a');
  await expect.poll(scrolls).toBe(true);
});

test('what is said at the foot does not go on in the language that was left', async () => {
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await page.keyboard.type('Een stuk');
  await writing.stored();
  await pickFromMenu(program, 'Leg in de prullenmand');
  const { notes } = new Notices(page);
  await expect(notes).toHaveText(/ligt in de prullenmand/);
  // Pointed at, it does not go by itself.
  await notes.hover();
  await pickFromMenu(program, 'Taal: English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(notes).toHaveCount(0);
});

test('a package that lies nowhere on disk is refused with what to do', async () => {
  const page = program.window;
  const transfer = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['PK'], 'stuk.katern', { type: '' }));
    return dropped;
  });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await new Notices(page).refused(
    '‘stuk.katern’ staat nog nergens op schijf. Bewaar het eerst in een map, en sleep het vandaar hierheen.',
  );
});

test('the words that get a link are marked while its address is typed', async () => {
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.body.click();
  await page.keyboard.type('Kijk hier');
  await writing.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+l');
  const marked = (): Promise<string> =>
    page.evaluate(() => [...(CSS.highlights.get('linking') ?? [])].map(String).join());
  await expect(page.getByRole('form', { name: 'Link' })).toBeVisible();
  expect(await marked()).toBe('hier');
  await page.keyboard.type('example.org');
  await page.keyboard.press('Enter');
  await expect(writing.body.getByRole('link')).toHaveText('hier');
  expect(await marked()).toBe('');
  await writing.press('ArrowRight');
  await writing.press('ArrowLeft', 2);
  await page.keyboard.press('Control+l');
  await expect.poll(marked).toBe('hier');
  await page.keyboard.press('Escape');
  expect(await marked()).toBe('');
});
