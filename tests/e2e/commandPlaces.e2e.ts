import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { ScreenPlace } from '../../shared/commands/Command';
import { commandOf, commands } from '../../shared/commands/commands';
import { Desk } from './Desk';
import { answerVoices } from './answerVoices';
import { pickFromMenu } from './dialogs';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

/** A command that says where on the screen it stands. */
type Placed = Extract<(typeof commands)[number], { at: ScreenPlace }>;

const placed: readonly Placed[] = commands.filter((command): command is Placed => 'at' in command);

const nameOf = (id: Placed['id']): string => commandOf(id).label.nl;
const entry =
  (id: Placed['id'], name: string | RegExp = nameOf(id)) =>
  (page: Page) =>
    page.getByRole('menu').getByRole('menuitem', { name, exact: true });
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name });
const choice = (group: string, name: string) => (page: Page) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name });
const order = (id: Placed['id']) => (page: Page) =>
  page.getByRole('menu').getByRole('menuitemradio', { name: nameOf(id) });

/** The control or line of a menu that does what each of them does; those of the system's own menu are read from it. */
const ways: Record<Exclude<Placed['id'], `link.${string}`>, (page: Page) => Locator> = {
  'punctuation.toggle': (page) => page.getByRole('switch', { name: 'Slimme leestekens' }),
  'spelling.toggle': (page) => page.getByRole('switch', { name: /^Markeer woorden/ }),
  'theme.light': choice('Uiterlijk', 'Licht'),
  'theme.dark': choice('Uiterlijk', 'Donker'),
  'theme.system': choice('Uiterlijk', 'Systeem'),
  'language.nl': choice('Taal', 'Nederlands'),
  'language.en': choice('Taal', 'English'),
  'language.system': choice('Taal', 'Systeem'),
  'library.backUp': button('Maak nu een kopie'),
  'library.restore': button('Zet terug…'),
  'library.check': button(nameOf('library.check')),
  'site.check': button(nameOf('site.check')),
  'asked.show': button(/^Voor mij/),
  'bin.show': button(/^Prullenmand/),
  'tags.show': button('Beheer tags'),
  'pictures.show': button('Beelden'),
  'popular.show': button('Meest gelezen'),
  'articles.import': entry('articles.import'),
  'server.list': entry('server.list'),
  'sample.open': entry('sample.open'),
  'edition.new': button('Nieuwe editie'),
  'edition.add': (page) =>
    page.getByRole('toolbar', { name: 'Selectie' }).getByRole('button', { name: 'Naar editie' }),
  'edition.export': button('Controleer en exporteer'),
  'edition.rename': entry('edition.rename', /^Hernoem/),
  'edition.remove': entry('edition.remove', /^Verwijder/),
  'mark.language': (page) => page.getByRole('toolbar').getByRole('button', { name: nameOf('mark.language') }),
  'layout.list': (page) => new Desk(page).layout('list'),
  'layout.tiles': (page) => new Desk(page).layout('tiles'),
  'sort.edited': order('sort.edited'),
  'sort.headline': order('sort.headline'),
  'sort.status': order('sort.status'),
  'sort.words': order('sort.words'),
  'sort.match': order('sort.match'),
  'view.update': entry('view.update', /^Werk (weergave )?bij/),
  'view.rename': entry('view.rename', /^Hernoem/),
  'view.remove': entry('view.remove', /^Verwijder/),
  'figures.read': button(/^Lees cijfers in/),
  'news.show': button('Nieuw in Katern'),
  'tab.close-others': entry('tab.close-others'),
  'article.bin': entry('article.bin'),
  'article.word': entry('article.word'),
  'article.proof': entry('article.proof'),
  'package.write': entry('package.write'),
  'comment.article': entry('comment.article'),
  'status.back': entry('status.back', 'Terug naar auteur…'),
  'statistics.show': button(/woorden/),
  'spelling.both': (page) => page.getByRole('checkbox', { name: /Engels/ }),
  'correction.place': (page) => page.getByRole('region', { name: 'Correcties' }).getByRole('button').last(),
  'suggestion.acceptAll': entry('suggestion.acceptAll', 'Neem alles over'),
  'suggestion.rejectAll': entry('suggestion.rejectAll', 'Wijs alles af'),
  'suggestion.acceptBlock': entry('suggestion.acceptBlock'),
  'suggestion.rejectBlock': entry('suggestion.rejectBlock'),
  'reading.marks': (page) => new Suggesting(page).bar.getByRole('radio', { name: 'Markeringen' }),
  'reading.final': (page) => new Suggesting(page).bar.getByRole('radio', { name: 'Eindtekst' }),
  'reading.original': (page) => new Suggesting(page).bar.getByRole('radio', { name: 'Origineel' }),
  'aloud.stop': button('Stop met voorlezen'),
  'copy.insert': (page) => page.getByRole('option', { name: 'Tekst uit bestand' }),
  'still.copyCredit': entry('still.copyCredit'),
  'block.duplicate': entry('block.duplicate'),
  'block.remove': entry('block.remove'),
  // It is what opens it.
  'block.menu': (page) => page.getByRole('menu', { name: /^Blok: / }),
  'finding.fix-all': button(/^Los .* meteen op$/),
};

let program: Program;
let page: Page;
const seen = new Set<string>();

/** Finds what stands at a place on the screen that is shown now; `some` of it where it has more than one. */
async function has(place: ScreenPlace, some = /./): Promise<void> {
  for (const { id, at } of placed) {
    if (at !== place || !some.test(id) || id.startsWith('link.')) continue;
    const way = ways[id as keyof typeof ways](page);
    await expect(way, `${id} at ${place}`).toBeVisible();
    seen.add(id);
  }
}

async function shut(): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test.beforeAll(async () => {
  program = await Program.start({ args: ['--sample'] });
  page = program.window;
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), program.home);
  await new Writing(page).ready();
  await page.getByRole('region', { name: 'Tags' }).waitFor();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the settings have theirs, and lead to checking library and site', async () => {
  await page.keyboard.press('Control+,');
  await has('settings');
  // Who has no name is asked for nothing.
  await page.getByRole('textbox', { name: 'Je naam' }).fill('Sport Buro');
  await ways['library.check'](page).click();
  await expect(page.getByRole('dialog', { name: /bibliotheek/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await ways['site.check'](page).click();
  await expect(page.getByRole('dialog', { name: 'Controle van de site' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the desk has theirs: at its left, over the list, at the button for a new piece, over the columns, at a kept view', async () => {
  const desk = await new Desk(page).show();
  await has('sidebar');
  await has('head');
  await page.getByRole('button', { name: 'Nieuw stuk' }).click({ button: 'right' });
  await has('begin');
  await ways['server.list'](page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nieuw stuk' }).focus();
  await page.keyboard.press('Shift+F10');
  await ways['sample.open'](page).press('Enter');
  await new Writing(page).ready();
  await desk.show();

  const column = page.getByRole('button', { name: 'Woorden', exact: true });
  await column.click({ button: 'right' });
  await has('columns');
  await ways['sort.words'](page).click();
  await expect(column).toHaveAttribute('aria-pressed', 'true');
  await column.focus();
  await page.keyboard.press('Shift+F10');
  await expect(ways['sort.words'](page)).toBeFocused();
  await shut();

  await desk.list.focus();
  await page.keyboard.press('Control+a');
  await has('selection');
  await page.keyboard.press('Escape');
  await ways['edition.new'](page).click();
  await has('edition', /export$/);
  await page.keyboard.type('Weekend');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Acties voor editie ‘Weekend’' }).click();
  await has('edition', /rename|remove/);
  await shut();
  await page.getByRole('button', { name: 'Sluit editie' }).click();

  await page.keyboard.press('Control+Shift+s');
  await page.getByRole('dialog').getByRole('textbox').fill('Lang');
  await page.keyboard.press('Enter');
  await desk.view(/^Lang$/).click({ button: 'right' });
  await has('view');
  await shut();

  await ways['popular.show'](page).click();
  await has('figures');
  await page.keyboard.press('F1');
  await has('guide');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+n');
  await page
    .getByRole('navigation', { name: 'Tabbladen' })
    .getByRole('button')
    .first()
    .click({ button: 'right' });
  await has('tab');
  await ways['tab.close-others'](page).click();
});

test('an open piece has theirs: at its name, its status, its foot and beside the text', async () => {
  const desk = await new Desk(page).show();
  await desk.rows.first().click();
  const writing = await new Writing(page).ready();
  await has('foot');
  await has('inspector', /^spelling/);
  const name = page.getByRole('navigation', { name: 'Pad' });
  await name.getByRole('heading').click({ button: 'right' });
  await has('piece');
  await ways['comment.article'](page).click();
  await expect(new Threads(page).field).toBeFocused();
  await page.keyboard.press('Escape');
  await name.getByRole('button').focus();
  await page.keyboard.press('Shift+F10');
  await ways['package.write'](page).press('Enter');
  await expect(page.getByRole('dialog', { name: /pak/i })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitemradio', { name: /^Ter review/ }).click();
  await page.getByRole('button', { name: /^Status/ }).click();
  await has('status');
  await shut();
  await writing.stored();
});

test('the text has theirs: after a slash, at a block, about suggestions, while it is read', async () => {
  const writing = new Writing(page);
  await writing.body.locator('p').first().click();
  await page.keyboard.press('Shift+F10');
  await has('block', /^block/);
  await shut();
  await writing.body.locator('[data-block=still]').first().click({ button: 'right' });
  await has('block', /^still/);
  await shut();

  await writing.body.locator('p').first().click();
  await writing.press('Home');
  await writing.press('Shift+End');
  await has('words');
  await page.keyboard.press('Escape');
  await writing.press('Control+End');
  await writing.press('Enter');
  await page.keyboard.type('/bestand');
  await has('insert');
  await page.keyboard.press('Escape');

  const suggesting = new Suggesting(page);
  await suggesting.toggle(true);
  await writing.standfirst.click();
  await page.keyboard.type('Nieuw ');
  await has('suggestions', /^reading/);
  await page.getByRole('button', { name: 'Alle voorstellen' }).click();
  await has('suggestions', /^suggestion/);
  await ways['suggestion.rejectAll'](page).click();
  await expect(suggesting.cards).toHaveCount(0);
  await suggesting.toggle(false);

  await answerVoices(page, ['nl-NL']);
  await page.keyboard.press('Control+Shift+y');
  await has('aloud');
  await ways['aloud.stop'](page).click();
  await expect(ways['aloud.stop'](page)).toHaveCount(0);
});

test('checks and corrections have theirs', async () => {
  const writing = new Writing(page);
  await writing.body.locator('p').first().click();
  await page.keyboard.insertText('En verder... ');
  await writing.stored();
  await page.keyboard.press('Control+3');
  await has('checks');
  await ways['finding.fix-all'](page).click();
  await expect(ways['finding.fix-all'](page)).toHaveCount(0);
  const exporting = new Exporting(page);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  await page.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+1');
  await writing.ready();
  await has('inspector', /^correction/);
});

test('every command that names a place was found there, and parts of the window are gone through from menu and palette', async () => {
  // Those of a link are in a menu of the system, which the tests of that menu read.
  const missing = placed.map(({ id }) => id).filter((id) => !seen.has(id) && !id.startsWith('link.'));
  expect(missing).toEqual([]);
  // The parts of the window are gone through from there and from the palette too.
  const { body } = new Writing(page);
  for (const way of ['menu', 'palette']) {
    await body.focus();
    if (way === 'menu') await pickFromMenu(program, 'Volgende deel van het venster');
    else {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('>volgende deel');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null))
      .toBe(true);
  }
});
