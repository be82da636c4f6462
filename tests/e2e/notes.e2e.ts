import { expect, test } from '@playwright/test';
import { coveredControls } from './coveredControls';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

test('what can be undone is said without covering a control of a dialog or a panel', async () => {
  const program = await Program.start();
  const { window } = program;
  const { keyboard } = window;
  const desk = new Desk(window);
  const { notes } = new Notices(window);
  const writing = new Writing(window);
  for (const headline of ['Eerste stuk', 'Tweede stuk', 'Derde stuk']) {
    await keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await writing.stored();
  }
  await desk.show();
  const bar = window.getByRole('toolbar', { name: 'Selectie' });
  await desk.list.focus();
  await keyboard.press('Control+a');
  for (const [width, height, status] of [
    [1280, 800, 'Ter review'],
    [800, 600, 'Concept'],
  ] as const) {
    await window.setViewportSize({ width, height });
    await bar.getByRole('button', { name: 'Status' }).click();
    await window.getByRole('menuitem', { name: new RegExp(`^${status}`) }).click();
    // While it is pointed at it stays, however long this takes; a dialog takes it along.
    await notes.hover();
    for (const [open, name] of [
      ['Control+t', 'Tags van de selectie'],
      ['Control+,', 'Instellingen'],
      ['Control+k', 'Opdrachten'],
      ['Control+/', 'Sneltoetsen'],
      ['Control+e', 'Exporteer 3 stukken'],
    ] as const) {
      await desk.list.focus();
      await keyboard.press(open);
      const dialog = window.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await expect(async () => {
        const found = await coveredControls(window);
        expect(found, `${name} at ${width}`).toEqual({
          notes: 1,
          controls: expect.any(Number) as unknown,
          covered: [],
        });
        expect(found.controls).toBeGreaterThan(0);
      }).toPass({ timeout: 3000 });
      await notes.hover();
      await keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await notes.getByRole('button', { name: 'Sluit' }).click();
    await expect(notes).toHaveCount(0);
  }

  // A note that comes while a panel is open, and grows.
  await desk.list.focus();
  await keyboard.press('Control+t');
  const panel = window.getByRole('dialog', { name: 'Tags van de selectie' });
  await expect(panel.getByRole('combobox')).toBeFocused();
  for (const [at, label] of ['Drama', 'Thriller', 'Komedie'].entries()) {
    await keyboard.type(label);
    await expect(
      window.getByRole('option', { name: new RegExp(`^Nieuw: ‘${label}’`) }).first(),
    ).toBeVisible();
    await keyboard.press('Enter');
    await expect(panel.getByRole('listitem')).toHaveCount(at + 1);
    expect(await coveredControls(window)).toMatchObject({ covered: [] });
  }
  await expect(notes).toHaveCount(3);
  expect(program.complaints).toEqual([]);
  await program.end();
});
