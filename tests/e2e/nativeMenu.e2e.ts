import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Writing } from './Writing';

/** How lines of the native menu are: greyed, ticked, as one ticked of others, or plain; null where there is none. */
async function shown(program: Program, ...labels: string[]): Promise<(string | null)[]> {
  return program.app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    return wanted.map((label) => {
      const item = items.find((one) => one.label === label);
      if (!item) return null;
      const ticks = { checkbox: 'switch', radio: 'choice' }[item.type as string] ?? '';
      return [item.enabled ? '' : 'grey', ticks, item.checked ? 'ticked' : ''].filter(Boolean).join(' ');
    });
  }, labels);
}

async function searchPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`>${words}`);
}

test('the native menu and the palette tick what is so, in place', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  const panels = (): Promise<(string | null)[]> => shown(program, 'Opbouw', 'Eigenschappen', 'Focus');
  await expect.poll(panels).toEqual(['switch ticked', 'switch ticked', 'switch']);
  await program.app.evaluate(({ Menu }) => {
    (globalThis as { first?: unknown }).first = Menu.getApplicationMenu();
  });

  await writing.body.click();
  await page.keyboard.press('Control+Shift+o');
  await expect.poll(panels).toEqual(['switch', 'switch ticked', 'switch']);
  await searchPalette(page, 'verberg');
  const option = (name: string) => page.getByRole('option', { name });
  await expect(option('Toon of verberg opbouw')).toHaveAttribute('aria-checked', 'false');
  await expect(option('Toon of verberg eigenschappen')).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');

  // Picked, a line does not tick itself: the window says what came of it.
  await pickFromMenu(program, 'Opbouw');
  await expect.poll(panels).toEqual(['switch ticked', 'switch ticked', 'switch']);
  await pickFromMenu(program, 'Focus');
  await expect.poll(panels).toEqual(['switch', 'switch', 'switch ticked']);
  await pickFromMenu(program, 'Opbouw');
  await expect.poll(panels).toEqual(['switch ticked', 'switch ticked', 'switch']);

  const reading = (): Promise<(string | null)[]> =>
    shown(program, 'Toon markeringen', 'Toon eindtekst', 'Toon origineel', 'Vet', 'Stel wijzigingen voor');
  await expect.poll(reading).toEqual(['choice ticked', 'choice', 'choice', '', 'switch']);
  await pickFromMenu(program, 'Stel wijzigingen voor');
  await expect.poll(reading).toEqual(['choice ticked', 'choice', 'choice', '', 'switch ticked']);
  await pickFromMenu(program, 'Toon eindtekst');
  await expect.poll(reading).toEqual(['choice', 'choice ticked', 'choice', 'grey', 'grey switch ticked']);
  await pickFromMenu(program, 'Toon markeringen');
  await pickFromMenu(program, 'Stel wijzigingen voor');
  await expect.poll(reading).toEqual(['choice ticked', 'choice', 'choice', '', 'switch']);

  const looks = (): Promise<(string | null)[]> => shown(program, 'Uiterlijk: donker', 'Uiterlijk: systeem');
  await expect.poll(looks).toEqual(['choice', 'choice ticked']);
  await pickFromMenu(program, 'Uiterlijk: donker');
  await expect.poll(looks).toEqual(['choice ticked', 'choice']);
  await pickFromMenu(program, 'Vaste schrijfregel');
  await expect.poll(() => shown(program, 'Vaste schrijfregel')).toEqual(['switch ticked']);
  const same = await program.app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu() === (globalThis as { first?: unknown }).first,
  );
  expect(same).toBe(true);

  await pickFromMenu(program, 'Taal: English');
  await expect
    .poll(() => shown(program, 'Language: English', 'Outline', 'Typewriter scrolling', 'Full screen'))
    .toEqual(['choice ticked', 'switch ticked', 'switch ticked', 'switch']);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the native menu greys what can do nothing now', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  const lines = (): Promise<(string | null)[]> =>
    shown(program, 'Maak ongedaan', 'Neem alle voorstellen over', 'Normale tekstgrootte', 'Sorteer op kop');
  await expect.poll(lines).toEqual(['grey', 'grey', 'grey', 'grey choice']);
  await searchPalette(page, 'alle voorstellen over');
  const accept = page.getByRole('option', { name: 'Neem alle voorstellen over' });
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await expect(accept).toContainText('Geen voorstellen');
  await page.keyboard.press('Escape');

  await writing.standfirst.click();
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.type('Kort ');
  await page.keyboard.press('Control++');
  await expect.poll(lines).toEqual(['', '', '', 'grey choice']);
  await pickFromMenu(program, 'Wijs alle voorstellen af');
  await expect.poll(lines).toEqual(['', 'grey', '', 'grey choice']);

  const desk = await new Desk(page).show();
  const sorts = (): Promise<(string | null)[]> =>
    shown(program, 'Sorteer op bewerkt', 'Sorteer op kop', 'Sorteer op wat het best past', 'Vet');
  await expect.poll(sorts).toEqual(['choice ticked', 'choice', 'grey choice', 'grey']);
  await pickFromMenu(program, 'Sorteer op kop');
  await expect(page.getByRole('button', { name: 'Kop', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(sorts).toEqual(['choice', 'choice ticked', 'grey choice', 'grey']);
  await desk.search.fill('haven');
  await pickFromMenu(program, 'Sorteer op wat het best past');
  await expect.poll(sorts).toEqual(['choice', 'choice', 'choice ticked', 'grey']);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the native menu says whether the window has the whole screen', async () => {
  const program = await Program.start({ args: ['--sample'] });
  await new Writing(program.window).ready();
  await expect.poll(() => shown(program, 'Volledig scherm')).toEqual(['switch']);
  await pickFromMenu(program, 'Volledig scherm');
  await expect.poll(() => shown(program, 'Volledig scherm')).toEqual(['switch ticked']);
  await program.end();
});
