import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { packArticle } from './packArticle';
import { Program } from './Program';
import { Writing } from './Writing';

let folder: string;
const programs: Program[] = [];

test.beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-packages-'));
});

test.afterEach(async () => {
  for (const program of programs.splice(0)) await program.end();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function desk(...args: string[]): Promise<Program> {
  // What is asked of a package stands over what is shown.
  const program = await Program.start({ args, shown: !args.some((arg) => arg.endsWith('.katern')) });
  programs.push(program);
  return program;
}

/** Packs the article that is open into a file of the test's folder. */
async function pack(program: Program, name: string, from: string, passphrase = ''): Promise<string> {
  const file = path.join(folder, name);
  await packArticle(program, file, { from, passphrase, look: () => sound(program) });
  return file;
}

/** What axe finds wrong with the window as it is: nothing. */
async function sound({ window }: Program): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
}

/** Asks for packages by double clicks, while the program runs. */
async function doubleClick({ app }: Program, ...files: string[]): Promise<void> {
  await app.evaluate(({ app }, chosen) => {
    for (const file of chosen) app.emit('second-instance', {}, ['katern', file], '/');
  }, files);
}

/** Asks for a package by the menu. */
async function open(program: Program, file: string): Promise<void> {
  await program.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await pickFromMenu(program, 'Open pakket');
}

test('a piece goes to another desk in a package, is written on by both, comes back, and both are in it', async () => {
  const first = await desk('--sample');
  const here = await new Writing(first.window).ready();
  const { headline } = await here.texts();
  const out = await pack(first, 'heen.katern', 'Redactie');

  // The other desk gets it as by a double click, before its window is there.
  const second = await desk(out);
  const asked = second.window.getByRole('dialog', { name: 'Pakket openen' });
  await expect(asked).toContainText('Van Redactie kwam hier nog geen pakket');
  await expect(asked).toContainText(headline);
  await expect(asked.getByText('Nieuw', { exact: true })).toBeVisible();
  await asked.getByRole('button', { name: 'Haal binnen' }).click();
  const away = await new Writing(second.window).ready();
  await expect(away.headline).toHaveText(headline);
  await expect(
    new Notices(second.window).note(`‘${headline}’ van Redactie staat in je bibliotheek`),
  ).toBeVisible();
  const still = second.window.getByRole('group', { name: 'Kopij' }).locator('figure img').first();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(second.window.getByRole('group', { name: 'Kopij' })).toContainText('Beeld: ');

  // Both write on, without a word between them.
  await away.body.locator('p').first().click();
  await second.window.keyboard.press('Control+Home');
  await second.window.keyboard.type('Daar geschreven. ');
  await away.stored();
  await here.body.locator('p').last().click();
  await first.window.keyboard.press('Control+End');
  await first.window.keyboard.type(' Hier geschreven.');
  await here.stored();

  const back = await pack(second, 'terug.katern', 'Correspondent');
  await open(first, back);
  const askedHere = first.window.getByRole('dialog', { name: 'Pakket openen' });
  await expect(askedHere).toContainText('Staat er al; het wordt samengebracht');
  await askedHere.getByRole('button', { name: 'Haal binnen' }).click();
  const came = first.window.getByRole('region', { name: 'Samengebracht met Correspondent' });
  await expect(came).toContainText('2 woorden erbij');
  await expect(here.body).toContainText('Daar geschreven. ');
  await expect(here.body).toContainText(' Hier geschreven.');

  // Of a desk that is known nothing is asked, and the same package again brings nothing.
  await open(first, back);
  await expect(
    new Notices(first.window).note('Er kwam niets nieuws binnen: alles van Correspondent had je al'),
  ).toBeVisible();
  await expect(askedHere).toBeHidden();
  expect((await here.texts()).body.join('').match(/Daar geschreven/g)).toHaveLength(1);
  await expect(new Desk(first.window).row(headline)).toHaveCount(0);

  // And the other way round.
  const again = await pack(first, 'weer.katern', 'Redactie');
  await open(second, again);
  await expect(away.body).toContainText(' Hier geschreven.');
  expect(await away.texts()).toEqual(await here.texts());
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});

test('a locked package asks for its passphrase, and a name that comes with another key is not believed', async () => {
  const first = await desk('--sample');
  await new Writing(first.window).ready();
  const known = await pack(first, 'bekend.katern', 'Redactie');
  const second = await desk(known);
  const asked = second.window.getByRole('dialog', { name: 'Pakket openen' });
  await asked.getByRole('button', { name: 'Haal binnen' }).click();
  const away = await new Writing(second.window).ready();
  const { headline } = await away.texts();

  // A third desk, on which somebody calls themselves the same.
  const third = await desk(known);
  await third.window
    .getByRole('dialog', { name: 'Pakket openen' })
    .getByRole('button', { name: 'Haal binnen' })
    .click();
  const other = await new Writing(third.window).ready();
  await other.headline.click();
  await third.window.keyboard.press('Control+Home');
  await third.window.keyboard.type('Vals: ');
  await other.stored();
  const forged = await pack(third, 'vals.katern', 'Redactie', 'drie grachten');
  expect(fs.readFileSync(forged).includes('manifest')).toBe(false);
  await open(second, forged);

  const locked = second.window.getByRole('dialog', { name: 'Versleuteld pakket' });
  const field = locked.getByLabel('Wachtwoordzin', { exact: true });
  await sound(second);
  await field.fill('vier grachten');
  await field.press('Enter');
  await expect(locked).toContainText('Dit is niet de wachtwoordzin', { timeout: 30_000 });
  await field.fill('drie grachten');
  await field.press('Enter');
  await expect(asked).toContainText('Redactie heeft een andere sleutel dan eerst', { timeout: 30_000 });
  await asked.getByRole('button', { name: 'Niet openen' }).click();
  await expect(asked).toBeHidden();
  expect((await away.texts()).headline).toBe(headline);

  await open(second, forged);
  await field.fill('drie grachten');
  await field.press('Enter');
  await asked.getByRole('button', { name: 'Ik heb het nagevraagd: haal binnen' }).click({ timeout: 30_000 });
  await expect(away.headline).toHaveText(`Vals: ${headline}`);
});

test('a damaged package is only looked at, what is none is refused with the reason, and nothing comes in', async () => {
  const first = await desk('--sample');
  await new Writing(first.window).ready();
  const { headline } = await new Writing(first.window).texts();
  const file = await pack(first, 'heel.katern', 'Redactie');
  const bytes = fs.readFileSync(file);
  const at = bytes.indexOf('originals/') + 2000;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const broken = path.join(folder, 'kapot.katern');
  fs.writeFileSync(broken, bytes);

  const second = await desk(broken);
  const asked = second.window.getByRole('dialog', { name: 'Pakket openen' });
  await expect(asked).toContainText('kapot.katern is onderweg beschadigd of niet heel overgekomen.');
  await expect(asked.getByRole('button', { name: 'Haal binnen' })).toHaveCount(0);
  await sound(second);
  await asked.getByRole('button', { name: 'Bekijk alleen' }).click();
  const look = second.window.getByRole('dialog', { name: headline });
  await expect(look).toContainText('Alleen om te bekijken');
  await expect(look.getByRole('document')).toContainText(headline);
  await sound(second);
  await second.window.keyboard.press('Escape');
  await expect(look).toBeHidden();

  const none = path.join(folder, 'geen.katern');
  fs.writeFileSync(none, 'geen pakket');
  await open(second, none);
  const refused = second.window.getByRole('dialog', { name: 'geen.katern' });
  await expect(refused).toContainText('geen.katern is geen pakket van Katern.');
  await refused.getByRole('button', { name: 'Sluit' }).last().click();
  await expect(refused).toBeHidden();
  expect(await new Desk(second.window).rows.count()).toBe(0);
});

test('a package that is dropped on the window is opened, and none of what takes pictures hears of it', async () => {
  const first = await desk('--sample');
  const here = await new Writing(first.window).ready();
  const file = await pack(first, 'valt.katern', 'Redactie');
  const { headline } = await here.texts();
  await first.end();
  programs.splice(0);

  const second = await desk('--sample');
  await new Writing(second.window).ready();
  const session = await second.window.context().newCDPSession(second.window);
  const box = await second.window.getByRole('group', { name: 'Kopij' }).boundingBox();
  if (!box) throw new Error('no manuscript');
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + 200 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  const asked = second.window.getByRole('dialog', { name: 'Pakket openen' });
  await expect(asked).toContainText(headline);
  await asked.getByRole('button', { name: 'Niet openen' }).click();
  await expect(asked).toBeHidden();
  await expect(new Notices(second.window).notes).toHaveCount(0);

  // By a double click while it runs, the second program says which file and ends.
  await second.app.evaluate(
    ({ app }, [name, from]) => app.emit('second-instance', {}, ['katern', name], from),
    [path.basename(file), folder],
  );
  await expect(asked).toContainText(headline);
  await expect(asked.getByRole('button', { name: 'Niet openen' })).toBeFocused();
  expect(second.complaints).toEqual([]);
});

test('several pieces that are selected each go in a package of their own, and come in one after the other', async () => {
  const first = await desk();
  const { keyboard } = first.window;
  for (const headline of ['Eerste stuk', 'Tweede stuk']) {
    await keyboard.press('Control+n');
    const writing = await new Writing(first.window).ready();
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await writing.stored();
  }
  const { list } = await new Desk(first.window).show();
  await list.focus();
  await keyboard.press('Control+a');
  await first.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await pickFromMenu(first, 'Pak in als pakket');
  const packed = first.window.getByRole('dialog', { name: 'Pak 2 stukken in' });
  await packed.getByRole('textbox', { name: 'Afzender' }).fill('Redactie');
  await packed.getByRole('button', { name: 'Pak in' }).click();
  await expect(new Notices(first.window).note('2 pakketten bewaard')).toBeVisible();
  const files = fs.readdirSync(folder).sort();
  expect(files).toEqual(['eerste-stuk.katern', 'tweede-stuk.katern']);

  const second = await desk(...files.map((file) => path.join(folder, file)));
  // Of one sender one is asked once.
  await second.window
    .getByRole('dialog', { name: 'Pakket openen' })
    .getByRole('button', { name: 'Haal binnen' })
    .click();
  await expect(new Writing(second.window).headline).toHaveText('Tweede stuk');
  await expect((await new Desk(second.window).show()).rows).toHaveCount(2);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});

test('a package waits while somebody is busy with a dialog', async () => {
  const program = await desk('--sample');
  const { window } = program;
  const writing = await new Writing(window).ready();
  const file = await pack(program, 'wacht.katern', 'Redactie');
  await window.keyboard.press('Control+,');
  const settings = window.getByRole('dialog', { name: 'Instellingen' });
  const initials = settings.getByRole('textbox', { name: 'Initialen' });
  await initials.fill('ab');
  await doubleClick(program, file, file);
  const notices = new Notices(window);
  await expect(notices.note('wacht.katern gaat open zodra je hier klaar bent')).toBeVisible();
  await expect(initials).toBeFocused();
  await expect(initials).toHaveValue('ab');
  await window.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(notices.note('Er kwam niets nieuws binnen')).toBeVisible();
  await expect(notices.note('gaat open zodra')).toBeHidden();
  await writing.ready();

  // One that is in the bin comes out of it, and that is said.
  const { headline } = await writing.texts();
  await pickFromMenu(program, 'Leg in de prullenmand');
  await expect(notices.note('in de prullenmand')).toBeVisible();
  await open(program, file);
  await expect(notices.note(`‘${headline}’ staat weer bij de kopij`)).toBeVisible();
  await expect(writing.headline).toHaveText(headline);
  expect(program.complaints).toEqual([]);
});
