import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

let program: Program;

test.beforeEach(async () => {
  program = await Program.start({ args: ['--sample'] });
  await new Writing(program.window).ready();
});

test.afterEach(() => program.close());

/** From now on the system's dialog for saving answers `file`; null is the person thinking better of it. */
async function saveAs(file: string | null): Promise<void> {
  await program.app.evaluate(({ dialog }, chosen) => {
    const proposed: string[] = [];
    Object.assign(globalThis, { proposed });
    dialog.showSaveDialog = (...given: unknown[]) => {
      proposed.push((given.at(-1) as { defaultPath: string }).defaultPath);
      return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    };
  }, file);
}

/** The names that it proposed since then. */
async function proposed(): Promise<string[]> {
  const paths = await program.app.evaluate(() => (globalThis as unknown as { proposed: string[] }).proposed);
  return paths.map((file) => path.basename(file));
}

test('a proof is saved as PDF with the text, page numbers, notes and the picture’s credit', async () => {
  const { window, home } = program;
  await new Writing(window).body.locator('p').first().click();
  await window.keyboard.press('Control+Shift+m');
  await window.keyboard.type('Waar staat dat?');
  await window.keyboard.press('Enter');
  await new Writing(window).stored();
  const file = path.join(home, 'proef.pdf');
  await saveAs(file);
  await pickFromMenu(program, 'Bewaar drukproef als PDF');
  await expect(new Notices(window).note('Drukproef bewaard: proef.pdf')).toBeVisible({ timeout: 60_000 });

  const headline = await new Writing(window).headline.innerText();
  const pdf = await getDocumentProxy(new Uint8Array(fs.readFileSync(file)));
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  expect(totalPages).toBeGreaterThan(1);
  for (const [index, page] of text.entries()) {
    const plain = page.replace(/\s+/g, ' ');
    expect(plain).toContain(`Pagina ${index + 1} van ${totalPages}`);
    expect(plain).toContain(headline.slice(0, 30));
  }
  const whole = text.join(' ').replace(/\s+/g, ' ');
  for (const part of [
    'Beeld: ',
    'Bij deze drukproef',
    'Woorden',
    'Concept',
    'Notities',
    'Opmerkingen',
    'Waar staat dat?',
    'Ruimte om te schrijven',
  ])
    expect(whole).toContain(part);
  // What is for readers of the site alone is left out.
  expect(whole).not.toContain('Deel dit artikel');
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.floor(width), Math.floor(height)]).toEqual([595, 842]);
  expect(fs.readdirSync(home).filter((name) => name.includes('.katern-new'))).toEqual([]);
  expect(program.app.windows()).toHaveLength(1);
  expect(program.complaints).toEqual([]);
});

test('a proof and a Word document that take a while say so, and nothing is written where they are stopped', async () => {
  const { window, home } = program;
  const notices = new Notices(window);
  const work = window.locator('.note.work');
  const { press } = await program.backPids();
  for (const { line, making, saved, name } of [
    {
      line: 'Bewaar drukproef als PDF',
      making: 'De drukproef wordt gemaakt…',
      saved: 'Drukproef bewaard: stuk.pdf',
      name: 'stuk.pdf',
    },
    {
      line: 'Bewaar als Word-document',
      making: 'Het Word-document wordt gemaakt…',
      saved: 'Word-document bewaard: stuk.docx',
      name: 'stuk.docx',
    },
  ]) {
    const file = path.join(home, name);
    await saveAs(path.join(home, path.parse(name).name));
    process.kill(press, 'SIGSTOP');
    await pickFromMenu(program, line);
    await expect(work).toContainText(making);
    // Nobody knows how far it is, so no figure says so.
    await expect(work.getByRole('progressbar', { name: making })).not.toHaveAttribute('aria-valuenow');
    await expect(work.locator('.figures')).toHaveCount(0);
    // Press hears of nothing yet: stopping does not wait for it.
    await work.getByRole('button', { name: 'Stop' }).click();
    await expect(work).toHaveCount(0);
    await expect(notices.notes).toHaveCount(0);

    await pickFromMenu(program, line);
    await expect(work).toContainText(making);
    process.kill(press, 'SIGCONT');
    await expect(notices.note(saved)).toBeVisible({ timeout: 60_000 });
    await expect(work).toHaveCount(0);
    await expect(notices.note(saved).getByRole('button', { name: 'Toon in map' })).toBeVisible();
    expect(fs.existsSync(file)).toBe(true);
    await notices.note(saved).getByRole('button', { name: 'Sluit' }).click();
    await expect(notices.notes).toHaveCount(0);
  }
  const left = fs.readdirSync(home).filter((entry) => entry.includes('stuk'));
  expect(left.toSorted()).toEqual(['stuk.docx', 'stuk.pdf']);
  expect(program.complaints).toEqual([]);
});

test('nothing is saved when one thinks better of it, and a place that takes nothing is said', async () => {
  const { window, home } = program;
  await saveAs(null);
  await pickFromMenu(program, 'Bewaar drukproef als PDF');
  const notices = new Notices(window);
  await expect.poll(proposed).toEqual([expect.stringMatching(/^[a-z0-9-]+-drukproef\.pdf$/)]);
  await expect(notices.notes).toHaveCount(0);
  await saveAs(path.join(home, 'nergens', 'proef.pdf'));
  await pickFromMenu(program, 'Bewaar drukproef als PDF');
  await expect(notices.note('Map of bestand is niet te lezen')).toBeVisible({ timeout: 60_000 });
  expect(fs.existsSync(path.join(home, 'nergens'))).toBe(false);
});
