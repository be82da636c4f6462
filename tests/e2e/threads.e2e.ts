import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let threads: Threads;

/** Puts the caret in a block. */
async function isIn(block: Locator): Promise<void> {
  await block.click();
  await expect(block).toHaveClass(/now/);
}

/** Drags what is selected in an element's window; the pointer of a test cannot, where no window manager is. */
function dragTo(taken: Element, { x, y }: { x: number; y: number }): void {
  const dataTransfer = new DataTransfer();
  const about = { dataTransfer, bubbles: true, cancelable: true };
  taken.dispatchEvent(new DragEvent('dragstart', about));
  const under = document.elementFromPoint(x, y);
  under?.dispatchEvent(new DragEvent('drop', { ...about, clientX: x, clientY: y }));
}

function attach(): void {
  writing = new Writing(program.window);
  threads = new Threads(program.window);
}

test.beforeAll(async () => {
  program = await Program.start();
  attach();
  await program.window.keyboard.press('Control+Shift+d');
  await sitsDown(program, 'Eindredactie');
  await program.window.keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await program.window.keyboard.type('Film op het plein');
  await writing.body.click();
  await program.window.keyboard.type('De winkel was dicht.');
  await program.window.keyboard.press('Enter');
  await program.window.keyboard.type('Het regende.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a comment is written about selected words, which are marked, and the caret goes back to them', async () => {
  const { keyboard } = program.window;
  await expect(threads.section).toContainText('Nog geen opmerkingen.');
  await keyboard.press('Shift+Control+ArrowLeft');
  await keyboard.press('Shift+Control+ArrowLeft');
  await keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
  await expect(threads.marked).toHaveCount(0);
  await keyboard.type('Hard?');
  await expect(threads.marked).toHaveText('regende.');
  await keyboard.press('Shift+Enter');
  await keyboard.type('En hoe lang?');
  await keyboard.press('Enter');
  await expect(writing.body).toBeFocused();
  await expect(threads.saying('Hard?')).toContainText('Eindredactie');
  await expect(threads.saying('Hard?').locator('q')).toHaveText('regende.');
  await expect(
    program.window.getByRole('contentinfo').getByRole('button', { name: '1 opmerking' }),
  ).toBeVisible();
  await expect(program.window.getByRole('button', { name: /^Review\s?1 opmerking$/ })).toBeVisible();
});

test('without a selection it is about the paragraph, and one that says nothing is none', async () => {
  const { keyboard } = program.window;
  await isIn(writing.body.locator('p').first());
  await keyboard.press('Control+Shift+m');
  await keyboard.type('W');
  await keyboard.press('Backspace');
  await keyboard.press('Escape');
  await expect(writing.body).toBeFocused();
  await expect(threads.section.locator('li.thread')).toHaveCount(1);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Welke winkel?');
  await keyboard.press('Escape');
  await expect(threads.saying('Welke winkel?').locator('q')).toHaveText('De winkel was dicht.');
  // In reading order, whichever came first.
  await expect(threads.section.locator('li.thread').first()).toContainText('Welke winkel?');
});

test('marked words keep their thread while they are written in and moved, and undo brings them back', async () => {
  const { keyboard } = program.window;
  await isIn(writing.body.locator('p').first());
  await writing.goHome();
  await keyboard.type('Nu: ');
  await expect(threads.marked.first()).toHaveText('De winkel was dicht.');
  await keyboard.press('Alt+ArrowDown');
  await expect(writing.body.locator('p')).toHaveText(['Het regende.', 'Nu: De winkel was dicht.']);
  await expect(threads.marked).toHaveText(['regende.', 'De winkel was dicht.']);
  await keyboard.press('Control+z');
  await expect(writing.body.locator('p')).toHaveText(['Nu: De winkel was dicht.', 'Het regende.']);
  await expect(threads.marked).toHaveText(['De winkel was dicht.', 'regende.']);
});

test('threads go along with words that are cut and pasted, and come back with undo', async () => {
  const { keyboard } = program.window;
  await isIn(writing.body.locator('p').first());
  await writing.goHome();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Control+x');
  await expect(writing.body.locator('p')).toHaveText(['Het regende.']);
  await expect(threads.section).toContainText('De woorden staan er niet meer');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.press('Control+v');
  await expect(writing.body.locator('p').nth(1)).toHaveText('Nu: De winkel was dicht.');
  await expect(threads.marked).toHaveText(['regende.', 'De winkel was dicht.']);
  await expect(threads.section).not.toContainText('De woorden staan er niet meer');
  await keyboard.press('Control+v');
  await expect(threads.marked, 'a second copy has none').toHaveText(['regende.', 'De winkel was dicht.']);
  // The second copy, the first, the new line and the cut are a step each, however quickly they followed each other.
  for (let step = 0; step < 4; step++) await keyboard.press('Control+z');
  await expect(writing.body.locator('p')).toHaveText(['Nu: De winkel was dicht.', 'Het regende.']);
  await expect(threads.marked).toHaveText(['De winkel was dicht.', 'regende.']);
});

test('threads go along with words that are dragged', async () => {
  const { keyboard } = program.window;
  const lines = writing.body.locator('p');
  await isIn(lines.first());
  await writing.goHome();
  await keyboard.press('Shift+End');
  const to = await lines.nth(1).boundingBox();
  await lines.first().evaluate(dragTo, { x: (to?.x ?? 0) + 1, y: (to?.y ?? 0) + 12 });
  await expect(lines).toHaveText(['', 'Nu: De winkel was dicht.Het regende.']);
  await expect(threads.marked).toHaveText(['De winkel was dicht.', 'regende.']);
  await expect(threads.section).not.toContainText('De woorden staan er niet meer');
  await keyboard.press('Control+z');
  await expect(lines).toHaveText(['Nu: De winkel was dicht.', 'Het regende.']);
  await expect(threads.marked).toHaveText(['De winkel was dicht.', 'regende.']);
});

test('another answers by key, asks somebody, and changes and takes back what they said themselves', async () => {
  const { window } = program;
  const { keyboard } = window;
  await writing.stored();
  const desk = new Desk(window);
  await desk.show();
  await sitsDown(program, 'Nieuwsdienst');
  await desk.row('Film op het plein').click();
  await writing.ready();
  await isIn(writing.headline.locator('p'));
  await keyboard.press('F9');
  const first = threads.saying('Welke winkel?');
  await expect(first).toHaveAttribute('data-active', 'true');
  await expect(threads.marked.first()).toHaveClass(/active/);
  await expect(first.getByRole('button', { name: /^Meer bij je opmerking/ }), 'another’s own').toHaveCount(0);
  await first.getByRole('button').first().focus();
  await keyboard.press('r');
  await expect(threads.field).toBeFocused();
  await keyboard.type('Die op het plein');
  await keyboard.press('Enter');
  await expect(first.locator('.comment')).toHaveText([
    /Eindredactie.*Welke winkel\?/,
    /Nieuwsdienst.*Die op het plein/,
  ]);

  await first.getByRole('button', { name: /^Meer bij je opmerking/ }).click();
  await window.getByRole('menuitem', { name: 'Wijzig' }).click();
  await keyboard.press('Control+End');
  await keyboard.type(', denk ik');
  await keyboard.press('Enter');
  await expect(first).toContainText('Die op het plein, denk ik');
  await expect(first).toContainText('gewijzigd');

  await first.getByRole('button', { name: /^Vraag aan iemand: / }).click();
  await window.getByRole('menuitemradio', { name: 'Vraag aan Eindredactie' }).click();
  await expect(first).toContainText('Voor Eindredactie');

  await first.getByRole('button', { name: /^Meer bij je opmerking/ }).click();
  await window.getByRole('menuitem', { name: 'Haal weg' }).click();
  await expect(first.locator('.comment')).toHaveCount(1);
  const notices = new Notices(window);
  await notices.note('Opmerking weggehaald').getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(first.locator('.comment')).toHaveCount(2);
});

test('what is settled is folded away and can be opened again; where words are gone it is said', async () => {
  const { keyboard } = program.window;
  await threads.saying('Hard?').getByRole('button', { name: 'Los op' }).click();
  await expect(threads.marked).toHaveText(['De winkel was dicht.']);
  await threads.section.getByText('1 opgeloste opmerking').click();
  await expect(threads.saying('Hard?')).toContainText('Opgelost door Nieuwsdienst');
  await threads.saying('Hard?').getByRole('button', { name: 'Heropen' }).click();
  await expect(threads.marked).toHaveText(['De winkel was dicht.', 'regende.']);
  await expect(threads.saying('Hard?')).toContainText(
    /Opgelost door Nieuwsdienst, .+ · Heropend door Nieuwsdienst, /,
  );

  await isIn(writing.body.locator('p').last());
  await writing.body.locator('p').last().selectText();
  await keyboard.type('Droog.');
  await expect(threads.saying('Hard?')).toContainText('De woorden staan er niet meer');
  await keyboard.press('F9');
  await keyboard.press('F9');
  await expect(threads.saying('Hard?').getByRole('button').first(), 'shown beside the text').toBeFocused();
});

test('they are there after the program was killed, in the review, and in the checks before an export', async () => {
  await writing.stored();
  const { home } = program;
  await program.killAll();
  program = await Program.start({ home });
  attach();
  const { window } = program;
  await writing.ready();
  await expect(threads.saying('Welke winkel?').locator('.comment')).toHaveCount(2);
  await window.keyboard.press('Control+2');
  await expect(threads.saying('Welke winkel?')).toBeVisible();
  // The words are marked in the copy that is compared, too.
  const marked = window.getByRole('main').locator('mark');
  await expect(marked).toHaveText('De winkel was dicht.');
  await marked.click();
  await expect(threads.saying('Welke winkel?')).toHaveAttribute('data-active', 'true');
  await threads.saying('Hard?').getByRole('button').first().focus();
  await expect(marked).not.toHaveClass(/active/);
  await threads.saying('Welke winkel?').getByRole('button').first().click();
  await expect(marked).toHaveClass(/active/);

  await window.keyboard.press('Control+3');
  const finding = window
    .getByRole('listitem')
    .filter({ hasText: 'Open opmerking bij “De winkel was dicht.”' });
  await expect(finding).toContainText('Eindredactie: “Welke winkel?”');
  await finding.getByRole('button', { name: 'Ga naar tekst' }).click();
  await writing.ready();
  await expect(threads.saying('Welke winkel?')).toHaveAttribute('data-active', 'true');
});
