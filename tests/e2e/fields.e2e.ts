import { expect, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { Program } from './Program';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('Enter, Tab and arrows lead from field to field', async () => {
  const { keyboard } = program.window;
  await keyboard.type('Kop');
  await keyboard.press('Enter');
  await keyboard.type('Intro');
  await keyboard.press('Tab');
  await keyboard.type('Tekst');
  expect(await writing.texts()).toEqual({ headline: 'Kop', standfirst: 'Intro', body: ['Tekst'] });

  await keyboard.press('ArrowUp');
  await expect(writing.standfirst).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(writing.headline).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('ArrowRight');
  await expect(writing.standfirst).toBeFocused();
  await keyboard.type('De ');
  await writing.goHome();
  await keyboard.press('ArrowLeft');
  await expect(writing.headline).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(writing.body).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(writing.standfirst).toBeFocused();
  await writing.goHome();
  await keyboard.press('Backspace');
  await expect(writing.headline).toBeFocused();
  expect(await writing.texts()).toEqual({ headline: 'Kop', standfirst: 'De Intro', body: ['Tekst'] });
});

test('undo goes back over all fields, and only over them', async () => {
  const { keyboard } = program.window;
  await keyboard.type('Kop');
  await keyboard.press('Enter');
  await keyboard.type('Intro');
  await keyboard.press('Enter');
  await keyboard.type('Tekst');
  await keyboard.press('Control+z');
  await expect(writing.body).toHaveText('');
  await keyboard.press('Control+z');
  await expect(writing.standfirst).toHaveText('');
  await keyboard.press('Control+z');
  await expect(writing.headline).toHaveText('');
  for (let i = 0; i < 3; i++) await keyboard.press('Control+Shift+z');
  await expect(writing.body).toHaveText('Tekst');
  expect(await writing.texts()).toEqual({ headline: 'Kop', standfirst: 'Intro', body: ['Tekst'] });
});

test('Ctrl+A takes the field, and a second time the whole article', async () => {
  const { keyboard } = program.window;
  await keyboard.type('Kop');
  await keyboard.press('Enter');
  await keyboard.type('Intro');
  await keyboard.press('Enter');
  await keyboard.type('Een alinea');
  await keyboard.press('Enter');
  await keyboard.type('En nog een');
  await keyboard.press('Control+a');
  await keyboard.press('Control+a');
  await keyboard.press('Control+c');
  const copied = await program.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe('Kop\n\nIntro\n\nEen alinea\n\nEn nog een');
  await keyboard.press('Backspace');
  await expect(writing.body).toHaveText('');
  expect(await writing.texts()).toMatchObject({ headline: '', standfirst: '' });
  await expect(writing.headline).toBeFocused();
  await keyboard.press('Control+z');
  await expect(writing.headline).toHaveText('Kop');
  expect(await writing.texts()).toEqual({
    headline: 'Kop',
    standfirst: 'Intro',
    body: ['Een alinea', 'En nog een'],
  });
});

test('blocks and marks by keyboard', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await keyboard.type('## Tussenkop');
  await keyboard.press('Enter');
  await keyboard.type('- een');
  await keyboard.press('Enter');
  await keyboard.type('twee');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('dieper');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('1. eerst');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('> Citaat');
  await keyboard.press('Enter');
  await keyboard.type('Gewoon ');
  await keyboard.press('Control+b');
  await keyboard.type('vet');
  await keyboard.press('Control+b');
  await keyboard.type(' en ');
  await keyboard.press('Control+i');
  await keyboard.type('schuin');
  const blocks = await writing.body
    .locator(':scope > *')
    .evaluateAll((all) =>
      all.map((block) => [
        (block as HTMLElement).dataset['block'],
        (block as HTMLElement).dataset['depth'] ?? '',
        block.textContent,
      ]),
    );
  expect(blocks).toEqual([
    ['subhead', '', 'Tussenkop'],
    ['list-item', '0', 'een'],
    ['list-item', '0', 'twee'],
    ['list-item', '1', 'dieper'],
    ['list-item', '0', 'eerst'],
    ['quote', '', 'Citaat'],
    ['paragraph', '', 'Gewoon vet en schuin'],
  ]);
  await expect(writing.body.locator('strong')).toHaveText('vet');
  await expect(writing.body.locator('em')).toHaveText('schuin');
});

test('nothing outside the text and the status bar is drawn for each key', async () => {
  await writing.body.click();
  await program.window.evaluate(() => {
    const drawn = { times: 0 };
    Object.assign(window, { drawn });
    new MutationObserver((records) => {
      const outside = records.filter(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return !element?.closest('.ms, footer');
      });
      if (outside.length > 0) drawn.times++;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const keys = 'Dit is een zin die lang genoeg is om te zien wat er per toets gebeurt. ';
  await program.window.keyboard.type(keys, { delay: 4 });
  await expect(writing.body).toContainText('per toets gebeurt.');
  const { times } = await program.window.evaluate(
    () => (window as unknown as { drawn: { times: number } }).drawn,
  );
  // The panels follow in pauses; a draw for each key would be one for each of the seventy.
  expect(times).toBeLessThan(keys.length / 5);
});

test('a slash in an empty paragraph offers what can be inserted', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await keyboard.type('/');
  const menu = program.window.getByRole('listbox', { name: 'Invoegen' });
  // Nothing is published yet, so there is nothing to correct.
  for (const [group, names] of [
    ['Tekst', [/Tussenkop.*Ctrl Shift H/, /Citaat/, /^Lijst/, /Genummerde lijst/, /Link.*Ctrl L/, /bestand/]],
    ['Beeld', [/^Beeld/, /Beeld uit bibliotheek/]],
    ['Bij het stuk', [/Opmerking bij het stuk/, /Tag/]],
  ] as const)
    await expect(menu.getByRole('group', { name: group }).getByRole('option')).toHaveText([...names]);
  await expect(menu.getByRole('option')).toHaveCount(10);
  await isAccessible(program);
  // Round from the first to the last, and there it is in sight.
  await keyboard.press('ArrowUp');
  const last = menu.getByRole('option', { name: 'Tag' });
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(writing.body).toHaveAttribute('aria-activedescendant', 'insert-tag.add');
  await keyboard.type('cit');
  await expect(menu.getByRole('option')).toHaveText([/Citaat/]);
  await keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await keyboard.type('Mooi gezegd');
  await expect(writing.body.locator('blockquote')).toHaveText('Mooi gezegd');
  await keyboard.press('Enter');
  await keyboard.type('/');
  await expect(menu).toBeVisible();
  await keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await keyboard.type('22 is geen opdracht');
  await expect(writing.body.locator(':scope > *').last()).toHaveText('/22 is geen opdracht');
});

test('what is put in by a slash is found by its English name too; a link without words is its address', async () => {
  const { keyboard } = program.window;
  const menu = program.window.getByRole('listbox', { name: 'Invoegen' });
  await writing.body.click();
  await keyboard.type('/quote');
  await expect(menu.getByRole('option')).toHaveText([/Citaat/]);
  await keyboard.press('Escape');
  await keyboard.press('Control+a');
  await keyboard.press('Backspace');

  await keyboard.type('/link');
  await keyboard.press('Enter');
  const address = program.window.getByRole('textbox', { name: 'Adres' });
  await expect(address).toBeFocused();
  await keyboard.type('https://katern.example/');
  await keyboard.press('Enter');
  await expect(writing.body.locator('a')).toHaveText('https://katern.example/');
  await expect(writing.body).toBeFocused();
  await keyboard.type(' en verder');
  await expect(writing.body).toHaveText('https://katern.example/ en verder');
  await expect(writing.body.locator('a')).toHaveText('https://katern.example/');

  await keyboard.press('Enter');
  await keyboard.type('/opm');
  await keyboard.press('Enter');
  const section = program.window.getByRole('region', { name: 'Opmerkingen' });
  await expect(section.getByRole('textbox')).toBeFocused();
  await keyboard.type('Nog een bron');
  await keyboard.press('Enter');
  await expect(section).toContainText('Nog een bron');
  await expect(writing.body.locator(':scope > *').last()).toHaveText('');
});

test('a link is set from the keyboard, and a dangerous one is refused', async () => {
  const { keyboard } = program.window;
  await writing.body.click();
  await keyboard.type('Zie de lijst');
  await keyboard.press('Control+Shift+ArrowLeft');
  await keyboard.press('Control+l');
  const address = program.window.getByRole('textbox', { name: 'Adres' });
  await expect(address).toBeFocused();
  await keyboard.type('javascript:alert(1)');
  await keyboard.press('Enter');
  await expect(program.window.getByRole('alert').filter({ hasText: 'https://' })).toBeVisible();
  await address.fill('example.org/lijst');
  await keyboard.press('Enter');
  await expect(writing.body.locator('a')).toHaveAttribute('href', 'https://example.org/lijst');
  await expect(writing.body.locator('a')).toHaveText('lijst');
});

test('hostile HTML becomes harmless, clean HTML keeps its shape', async () => {
  await writing.body.click();
  await program.window.evaluate(() => {
    const html =
      '<h3>Kop uit het web</h3><script>window.broken = 1</script><p onclick="window.broken=2">Een <b>vet</b> ' +
      '<a href="javascript:window.broken=3">slecht</a> en <a href="https://example.org/">goed</a></p>' +
      '<ul><li><p>punt</p><ul><li>dieper</li></ul></li></ul><iframe src="https://example.org"></iframe>' +
      '<svg><script>window.broken=4</script></svg><img src=x onerror="window.broken=5"><blockquote><p>citaat</p></blockquote>' +
      '<table><tr><td>cel een</td><td>cel twee</td></tr></table>';
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  });
  const blocks = await writing.body
    .locator(':scope > *')
    .evaluateAll((all) => all.map((block) => [(block as HTMLElement).dataset['block'], block.textContent]));
  expect(blocks).toEqual([
    ['subhead', 'Kop uit het web'],
    ['paragraph', 'Een vet slecht en goed'],
    ['list-item', 'punt'],
    ['list-item', 'dieper'],
    ['quote', 'citaat'],
    ['paragraph', 'cel een | cel twee'],
  ]);
  await expect(writing.body.locator('a')).toHaveCount(1);
  await expect(writing.body.locator('script, iframe, svg, img')).toHaveCount(0);
  expect(await program.window.evaluate(() => 'broken' in window)).toBe(false);
});
