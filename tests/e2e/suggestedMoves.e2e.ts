import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Words that stand elsewhere afterwards. Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let suggesting: Suggesting;

const block = (number: number): Locator => writing.body.locator(':scope > *').nth(number);

/** Selects the whole line of a block. */
async function selects(place: Locator): Promise<void> {
  await place.click();
  await expect(place).toHaveClass(/now/);
  await writing.goHome();
  await writing.press('Shift+End');
}

interface Dragging {
  x: number;
  y: number;
  ctrlKey?: boolean;
}

/** Drags what is selected in an element's window; the pointer of a test cannot, where no window manager is. */
function dragTo(taken: Element, { x, y, ctrlKey = false }: Dragging): void {
  const dataTransfer = new DataTransfer();
  const about = { dataTransfer, ctrlKey, bubbles: true, cancelable: true };
  taken.dispatchEvent(new DragEvent('dragstart', { ...about, ctrlKey: false }));
  const under = document.elementFromPoint(x, y);
  under?.dispatchEvent(new DragEvent('drop', { ...about, clientX: x, clientY: y }));
  taken.dispatchEvent(new DragEvent('dragend', about));
}

/** Drags the line of a block into the standfirst. */
async function dragsToStandfirst(place: Locator, ctrlKey = false): Promise<void> {
  await selects(place);
  const to = await writing.standfirst.boundingBox();
  if (!to) throw new Error('no standfirst');
  await place.evaluate(dragTo, { x: to.x + 4, y: to.y + to.height / 2, ctrlKey });
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  await sitsDown(program, 'Eindredactie');
  await program.window.keyboard.press('Control+n');
  await expect(writing.headline).toBeFocused();
  const { keyboard } = program.window;
  await keyboard.type('Film op het plein');
  await writing.body.click();
  await keyboard.type('De winkel was dicht.');
  await writing.press('Enter');
  await keyboard.type('Het regende hard.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('words that are dragged into another text leave the one they were in, as one step of undo', async () => {
  const { keyboard } = program.window;
  await dragsToStandfirst(block(1));
  await expect(writing.standfirst).toHaveText('Het regende hard.');
  await expect(block(1)).toHaveText('');
  await keyboard.press('Control+z');
  await expect(writing.standfirst).toHaveText('');
  await expect(block(1)).toHaveText('Het regende hard.');
});

test('with the key for copying they stay', async () => {
  const { keyboard } = program.window;
  await dragsToStandfirst(block(1), true);
  await expect(writing.standfirst).toHaveText('Het regende hard.');
  await expect(block(1)).toHaveText('Het regende hard.');
  await keyboard.press('Control+z');
  await expect(writing.standfirst).toHaveText('');
});

test('words that are cut and pasted elsewhere while one suggests are moved by one suggestion', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(true);
  await selects(block(1));
  await writing.press('Control+x');
  await block(0).click();
  await writing.press('End');
  await keyboard.type(' ');
  await writing.press('Control+v');
  await expect(block(0)).toHaveText('De winkel was dicht. Het regende hard.');
  const card = suggesting.saying('verplaatst');
  await expect(
    card.getByRole('button', { name: 'verplaats “Het regende hard.”', exact: true }),
  ).toBeVisible();
  // A second copy is one more suggestion.
  await writing.standfirst.click();
  await writing.press('Control+v');
  await expect(writing.standfirst.getByRole('insertion')).toHaveText('Het regende hard.');
  await expect(suggesting.cards).toHaveCount(3);
  await expect(card).toHaveCount(1);
  await writing.press('Control+z');
  await expect(suggesting.cards).toHaveCount(2);

  await card.getByRole('button', { name: /^Neem over/ }).click();
  await expect(block(1)).toHaveText('');
  await expect(suggesting.deleted).toHaveCount(0);
  await expect(suggesting.cards).toHaveCount(1);
  await writing.press('Control+z');
  await expect(block(1).getByRole('deletion')).toHaveText('Het regende hard.');
  await card.getByRole('button', { name: /^Wijs af/ }).click();
  await expect(block(1)).toHaveText('Het regende hard.');
  await expect(suggesting.deleted).toHaveCount(0);
  await expect(block(0)).toHaveText('De winkel was dicht. ');
});

test('what is suggested to go from one text into another has one card, at its new place, and is decided on at once', async () => {
  await dragsToStandfirst(block(1));
  await expect(writing.standfirst.getByRole('insertion')).toHaveText('Het regende hard.');
  await expect(block(1).getByRole('deletion')).toHaveText('Het regende hard.');
  const card = suggesting.saying('Het regende hard.');
  await expect(card).toHaveCount(1);
  const about = card.getByRole('button', { name: 'verplaats “Het regende hard.”', exact: true });
  await about.click();
  await expect(writing.standfirst).toBeFocused();
  await about.click({ button: 'right' });
  await program.window.getByRole('menuitem', { name: 'Toon oude plek' }).click();
  await expect(writing.body).toBeFocused();
  await expect(block(1)).toHaveClass(/now/);
  await expect(card).toHaveAttribute('data-active');

  // Review's card too: in its copy, and where that does not show what is crossed out, in the manuscript.
  const reviewing = await new Reviewing(program.window).show();
  const { window } = program;
  const inReview = reviewing.changes.getByRole('button', {
    name: 'verplaats “Het regende hard.”',
    exact: true,
  });
  await inReview.click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Toon oude plek' }).click();
  await expect(reviewing.copy.getByRole('deletion')).toContainText('Het regende hard.');
  await expect(reviewing.copy.getByRole('deletion')).toBeInViewport();
  await expect(reviewing.copy.getByRole('deletion')).toHaveAttribute('data-active');
  await window.getByRole('radio', { name: 'Eindtekst' }).click();
  await inReview.focus();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Toon oude plek' }).click();
  await expect(writing.body).toBeFocused();
  await expect(block(1)).toHaveClass(/now/);

  await card.getByRole('button', { name: /^Wijs af/ }).click();
  await expect(writing.standfirst).toHaveText('');
  await expect(block(1)).toHaveText('Het regende hard.');
  await expect(suggesting.deleted).toHaveCount(0);
});

test('some words of what is moved, selected and taken over, take all of it along', async () => {
  const { keyboard } = program.window;
  await dragsToStandfirst(block(1));
  await expect(suggesting.saying('verplaatst')).toHaveCount(1);
  await writing.standfirst.click();
  await writing.press('Home');
  for (let i = 0; i < 3; i++) await writing.press('Shift+ArrowRight');
  await writing.press('Control+Shift+a');
  await expect(block(1)).toHaveText('');
  await expect(writing.standfirst).toHaveText('Het regende hard.');
  await expect(suggesting.deleted).toHaveCount(0);
  await expect(writing.standfirst.getByRole('insertion')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(block(1).getByRole('deletion')).toHaveText('Het regende hard.');
  await expect(suggesting.saying('verplaatst')).toHaveCount(1);
});

test('words that are moved a second time are moved by the same suggestion', async () => {
  await writing.standfirst.click();
  await writing.press('Control+a');
  await writing.press('Control+x');
  await block(0).click();
  await writing.press('Home');
  await writing.press('Control+v');
  await expect(block(0).getByRole('insertion').first()).toHaveText('Het regende hard.');
  const card = suggesting.saying('verplaatst');
  await expect(card).toHaveCount(1);
  await card.getByRole('button', { name: /^Neem over/ }).click();
  await expect(block(1)).toHaveText('');
  await expect(block(0)).toHaveText(/^Het regende hard\. ?De winkel/);
  await expect(suggesting.deleted).toHaveCount(0);
});

test('words that somebody else moves on are there once, whichever of the two is decided on', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(false);
  await block(1).click();
  await keyboard.type('Het werd laat.');
  await suggesting.toggle(true);
  await dragsToStandfirst(block(1));
  await expect(suggesting.saying('verplaatst')).toHaveCount(1);
  await suggesting.toggle(false);
  await writing.stored();
  await sitsDown(program, 'Sport Buro');
  await new Desk(program.window).row('Film op het plein').dblclick();
  await writing.ready();
  await suggesting.toggle(true);
  await writing.standfirst.click();
  await writing.press('Control+a');
  await writing.press('Control+x');
  await block(0).click();
  await writing.press('Home');
  await writing.press('Control+v');
  await suggesting.toggle(false);
  const cards = suggesting.saying('verplaatst');
  await expect(cards).toHaveCount(2);
  const once = async (): Promise<void> => {
    await expect(cards).toHaveCount(0);
    const times = async (): Promise<number> => {
      const texts = [writing.standfirst, writing.body].map((text) => text.textContent());
      return (await Promise.all(texts)).join('|').split('Het werd laat.').length - 1;
    };
    await expect.poll(times).toBe(1);
  };

  await cards
    .filter({ hasText: 'Sport Buro' })
    .getByRole('button', { name: /^Neem over/ })
    .click();
  await expect(new Notices(program.window).note('2 voorstellen overgenomen')).toBeVisible();
  await once();
  await expect(block(0)).toHaveText(/^Het werd laat\./);
  await writing.press('Control+z');
  await expect(cards).toHaveCount(2);
  await cards
    .filter({ hasText: 'Eindredactie' })
    .getByRole('button', { name: /^Wijs af/ })
    .click();
  await once();
  await expect(block(1)).toHaveText('Het werd laat.');
  await writing.stored();
});
