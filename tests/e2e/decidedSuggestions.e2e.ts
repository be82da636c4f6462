import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let suggesting: Suggesting;
let section: Locator;

const headline = 'iHostage haalt in 93 landen';

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  section = program.window.getByRole('region', { name: 'Beslist' });
  await expect(program.window.getByRole('heading', { level: 1 })).toBeVisible();
  await program.window.keyboard.press('Enter');
  await writing.ready();
  await sitsDown(program, 'Sport Buro');
  await new Desk(program.window).row(headline).dblclick();
  await writing.ready();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('as long as nothing was decided there is no list of it', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(true);
  await writing.body.locator('figure').getByRole('button').first().click();
  await suggesting.form.getByRole('textbox', { name: 'Alt-tekst' }).fill('Een nat plein bij avond');
  await keyboard.press('Escape');
  await expect(suggesting.form).toBeHidden();
  await writing.headline.click();
  await keyboard.press('End');
  await keyboard.type(' en meer');
  await expect(suggesting.cards).toHaveCount(2);
  await expect(section).toBeHidden();
  await suggesting.toggle(false);
  await writing.stored();
});

test('who turned what down, and who took it over, is read in a folded list, the last first', async () => {
  const { keyboard } = program.window;
  await sitsDown(program, 'Eindredactie');
  await new Desk(program.window).row(headline).dblclick();
  await writing.ready();
  await suggesting
    .saying('Alt-tekst')
    .getByRole('button', { name: /^Wijs af/ })
    .click();
  const summary = section.getByText('Beslist');
  await expect(summary).toHaveText('Beslist 1');
  await suggesting
    .saying('en meer')
    .getByRole('button', { name: /^Neem over/ })
    .click();
  await expect(suggesting.section).toBeHidden();
  await expect(summary).toHaveText('Beslist 2');
  await expect(section.getByRole('listitem')).toHaveCount(0);

  await summary.focus();
  await keyboard.press('Enter');
  const items = section.getByRole('listitem');
  await expect(items).toHaveText([
    /Overgenomen door Eindredactie.*In de tekst.*Voorgesteld door Sport Buro, /,
    /Afgewezen door Eindredactie.*Alt-tekst: “Een nat plein bij avond”.*Voorgesteld door Sport Buro, /,
  ]);
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
});

test('what undo opens again is in it no more, until it is decided on again', async () => {
  const { keyboard } = program.window;
  await writing.headline.click();
  await keyboard.press('Control+z');
  await expect(suggesting.cards).toHaveCount(1);
  await expect(section.getByRole('listitem')).toHaveText([/Afgewezen door Eindredactie/]);
  await keyboard.press('Control+z');
  await expect(suggesting.cards).toHaveCount(2);
  await expect(section).toBeHidden();
  await keyboard.press('Control+Shift+z');
  await keyboard.press('Control+Shift+z');
  await expect(suggesting.section).toBeHidden();
  await expect(section.getByText('Beslist')).toHaveText('Beslist 2');
  await writing.stored();
});

test('in review it is read in the same list, by the same keys, with what is decided on there', async () => {
  const { keyboard } = program.window;
  const reviewing = await new Reviewing(program.window).show();
  const inMargin = reviewing.changes.getByRole('region', { name: 'Beslist' });
  const summary = inMargin.getByText('Beslist');
  await expect(summary).toHaveText('Beslist 2');
  await summary.focus();
  await keyboard.press('Enter');
  await expect(inMargin.getByRole('listitem')).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(inMargin.getByRole('listitem')).toHaveText([
    /Overgenomen door Eindredactie.*In de tekst.*Voorgesteld door Sport Buro, /,
    /Afgewezen door Eindredactie.*Alt-tekst: “Een nat plein bij avond”.*Voorgesteld door Sport Buro, /,
  ]);

  await keyboard.press('Control+1');
  await suggesting.toggle(true);
  await writing.headline.click();
  await keyboard.press('End');
  await keyboard.type(' dan ooit');
  await expect(suggesting.cards).toHaveCount(1);
  await suggesting.toggle(false);
  await writing.stored();
  await reviewing.show();
  const card = reviewing.changes.locator('[data-suggestion-card]');
  await expect(card).toHaveCount(1);
  // What is folded away stands below every card.
  const foot = async (): Promise<number> => {
    const [over, under] = await Promise.all([card.boundingBox(), inMargin.boundingBox()]);
    return (under?.y ?? 0) - (over?.y ?? 0) - (over?.height ?? 0);
  };
  await expect.poll(foot).toBeGreaterThanOrEqual(0);
  await card.locator('.suggestion-about').focus();
  await keyboard.press('x');
  await expect(card).toHaveCount(0);
  await expect(summary).toHaveText('Beslist 3');
  await expect(inMargin.getByRole('listitem').first()).toHaveText(
    /Afgewezen door Eindredactie.*Voorgesteld door Eindredactie, /,
  );
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
});
