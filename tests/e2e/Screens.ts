import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ScreenName } from '../../shared/language/guide/screenNames';
import { bringTogether } from './bringTogether';
import { Desk } from './Desk';
import { Exporting } from './Exporting';
import type { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Writing } from './Writing';

/** Screens that are compared with their pictures, and that the guide does not show. */
export const watchedNames = ['tiles', 'shortcuts', 'pictures', 'tags', 'popular', 'beside'] as const;

export type WatchedName = (typeof watchedNames)[number];

/** One screen of the window: how one gets there from the article being written, and back. */
export interface Screen {
  name: ScreenName | WatchedName;
  show: () => Promise<void>;
  leave: () => Promise<void>;
}

/** Every screen, of a library with articles in it and the sample article open. */
export class Screens {
  readonly #program: Program;
  readonly #page: Page;
  readonly #writing: Writing;

  constructor(program: Program) {
    this.#program = program;
    this.#page = program.window;
    this.#writing = new Writing(program.window);
  }

  /** Before anything was written in the sample article. */
  readonly untouched: readonly Screen[] = [
    { name: 'write', show: () => this.#write(), leave: () => Promise.resolve() },
    {
      name: 'find',
      show: async () => {
        await this.#write();
        await this.#page.keyboard.press('Control+h');
        const strip = this.#page.getByRole('search');
        await strip.getByRole('textbox').first().fill('Netflix');
        await expect(strip.getByRole('status')).toHaveText(/\d/);
      },
      leave: () => this.#page.keyboard.press('Escape'),
    },
    {
      name: 'picture',
      show: async () => {
        await this.#writing.body.locator('figure').getByRole('button').first().click();
        await expect(this.#page.getByRole('dialog')).toBeVisible();
      },
      leave: () => this.#close(),
    },
    {
      name: 'export',
      show: async () => {
        await this.#page.keyboard.press('Control+3');
        const { preview, previewed } = new Exporting(this.#page);
        await expect(preview).toHaveAttribute('src', /^katern-preview:/);
        await expect(previewed.getByRole('heading', { level: 1 })).toBeVisible();
      },
      leave: () => this.#backToWriting(),
    },
    {
      name: 'desk',
      show: async () => {
        const desk = await new Desk(this.#page).show();
        await expect(desk.rows.nth(8)).toBeVisible();
        await desk.list.focus();
      },
      leave: () => this.#backFromDesk(),
    },
    {
      name: 'tiles',
      show: async () => {
        const desk = await new Desk(this.#page).show();
        await desk.layout('tiles').press('Enter');
        await expect(desk.tiles.getByRole('option').nth(8)).toBeVisible();
        await desk.tiles.focus();
      },
      leave: async () => {
        await new Desk(this.#page).layout('list').click();
        await this.#backFromDesk();
      },
    },
    {
      name: 'edition',
      show: () => this.#edition(),
      leave: async () => {
        await this.#page.getByRole('button', { name: /^(Sluit editie|Close edition)$/ }).click();
        await this.#backFromDesk();
      },
    },
    ...(
      [
        ['pictures', /^(Beelden|Pictures)$/, /^(Beelden|Pictures)$/],
        ['tags', /^(Beheer tags|Manage tags)/, /^Tags$/],
        ['popular', /^(Meest gelezen|Most read)$/, /^(Meest gelezen|Most read)$/],
      ] as const
    ).map(([name, line, title]) => ({
      name,
      show: async () => {
        await (await new Desk(this.#page).show()).view(line).click();
        await expect(this.#page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(title);
      },
      leave: () => this.#backFromDesk(),
    })),
    { name: 'shortcuts', show: () => this.#open('Control+/'), leave: () => this.#close() },
    { name: 'palette', show: () => this.#open('Control+k'), leave: () => this.#close() },
    {
      name: 'settings',
      show: async () => {
        await this.#open('Control+,');
        for (const sample of ['first', 'last'] as const)
          await expect(this.#page.frameLocator('.theme-sample iframe')[sample]().locator('h1')).toBeVisible();
      },
      leave: () => this.#close(),
    },
  ];

  /** After an editor has suggested and remarked something. */
  readonly edited: readonly Screen[] = [
    { name: 'suggest', show: () => this.#write(), leave: () => Promise.resolve() },
    {
      name: 'review',
      show: async () => {
        await new Reviewing(this.#page).show();
        await expect(this.#page.locator('.review-strip')).toBeVisible();
      },
      leave: () => this.#backToWriting(),
    },
    {
      name: 'beside',
      show: async () => {
        await new Reviewing(this.#page).show();
        await this.#page.getByRole('radio', { name: /^(Naast elkaar|Side by side)$/ }).check();
        const { copy } = new Reviewing(this.#page);
        await expect(copy).toHaveCount(2);
        await expect(copy.last()).toContainText('Filmmaker');
      },
      leave: async () => {
        await this.#page.getByRole('radio', { name: /^(Markeringen|Markup)$/ }).check();
        await this.#backToWriting();
      },
    },
  ];

  /** After another desk's copy of it has come in. */
  readonly brought: readonly Screen[] = [
    { name: 'brought', show: () => this.#write(), leave: () => Promise.resolve() },
  ];

  /** Suggests and remarks something, as an editor does. */
  async edit(): Promise<void> {
    const { keyboard } = this.#page;
    const first = this.#writing.body.locator('p').first();
    await this.#page.keyboard.press('Control+Shift+k');
    await first.click({ position: { x: 4, y: 12 } });
    await this.#writing.goHome();
    await this.#writing.press('Control+Shift+ArrowRight');
    await keyboard.type('Filmmaker');
    await expect(this.#page.getByRole('insertion').first()).toContainText('Filmmaker');
    await this.#page.keyboard.press('Control+Shift+k');
    await this.#writing.standfirst.click({ clickCount: 2, position: { x: 120, y: 14 } });
    await keyboard.press('Control+Shift+m');
    await keyboard.type('Staat dit ook in de bron?');
    await keyboard.press('Enter');
    await expect(this.#writing.standfirst.locator('.commented').first()).toBeVisible();
    await this.#writing.stored();
    await this.#quiet();
  }

  /** Has what an editor did at another desk come in, with a sentence that was changed on both sides. */
  async bring(): Promise<void> {
    await bringTogether(this.#program);
    await this.#quiet();
  }

  /** Puts away what is said at the foot of the window: that goes by itself, some time. */
  async #quiet(): Promise<void> {
    await this.#page.evaluate(() => {
      for (const note of document.querySelectorAll('.note'))
        [...note.querySelectorAll('button')].at(-1)?.click();
    });
    await expect(this.#page.locator('.note')).toHaveCount(0);
  }

  async #write(): Promise<void> {
    await this.#writing.ready();
    await this.#writing.standfirst.click();
    await expect(this.#writing.body.locator('figure img')).toBeVisible();
    // The film's title is in no dictionary; the words are looked at once the window rests.
    await expect(this.#page.locator('.misspelt').first()).toBeVisible();
    // What stands beside it stays where it was scrolled to, as to the comment that was written last.
    await this.#page.locator('.inspector > .scroll').evaluate((scroll) => scroll.scrollTo(0, 0));
  }

  /** The desk with an edition beside it, which is made when it is asked for first. */
  async #edition(): Promise<void> {
    const desk = await new Desk(this.#page).show();
    const made = desk.view(/^Weekend/).first();
    if (await made.isVisible()) await made.click();
    else {
      await desk.view(/^(Nieuwe editie|New edition)$/).click();
      await this.#page.keyboard.type('Weekend');
      await this.#page.keyboard.press('Enter');
      await desk.list.focus();
      for (const key of ['Home', 'e', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'e', 'Home'])
        await this.#page.keyboard.press(key);
      await expect(this.#page.locator('.edition-row')).toHaveCount(2);
      await expect(this.#page.locator('.note').last()).toContainText(/(plaats|place) 2/);
      await this.#quiet();
    }
    await expect(this.#page.locator('.edition-row')).toHaveCount(2);
    await expect(this.#page.locator('.edition-foot')).toContainText(/2 (van|of) 2/);
    await desk.list.focus();
  }

  async #backFromDesk(): Promise<void> {
    const desk = await new Desk(this.#page).show();
    await desk.view(/^(Alle kopij|All copy)/).click();
    await desk.row(/^iHostage|iHostage haalt/).click();
    await this.#writing.ready();
  }

  async #backToWriting(): Promise<void> {
    await this.#page.keyboard.press('Control+1');
    await this.#writing.ready();
  }

  async #open(keys: string): Promise<void> {
    await this.#page.keyboard.press(keys);
    await expect(this.#page.getByRole('dialog')).toBeVisible();
  }

  async #close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.#page.getByRole('dialog')).toBeHidden();
  }
}
