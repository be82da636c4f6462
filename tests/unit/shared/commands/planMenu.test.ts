import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/commands/Command';
import { commands } from '../../../../shared/commands/commands';
import { planMenu } from '../../../../shared/commands/planMenu';

const table: readonly Command[] = commands;

describe('planMenu', () => {
  it.each(['nl', 'en'] as const)('holds every command that has a place in a menu, once (%s)', (language) => {
    const planned = planMenu(language).flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === 'command' ? line.id : [])),
    );
    expect([...planned].sort()).toEqual(table.flatMap(({ id, menu }) => (menu ? id : [])).sort());
  });

  it('puts a line between groups, never at an end and never two together', () => {
    for (const { lines } of planMenu('nl')) {
      const kinds = lines.map((line) => line.kind);
      expect(kinds[0]).not.toBe('line');
      expect(kinds.at(-1)).not.toBe('line');
      expect(kinds.join(' ')).not.toContain('line line');
    }
  });

  it('speaks the language, and shows the first keys', () => {
    const [file] = planMenu('nl');
    expect(file?.label).toBe('Bestand');
    expect(file?.lines[0]).toEqual({
      kind: 'command',
      id: 'article.new',
      label: 'Nieuw stuk',
      accelerator: 'CmdOrCtrl+N',
    });
    expect(planMenu('en')[0]?.lines[0]).toMatchObject({ label: 'New piece' });
  });

  it('ticks what says how something is, which is called by what it is there', () => {
    const lines = planMenu('en').flatMap((menu) => menu.lines);
    const line = (id: string): unknown => lines.find((one) => one.kind === 'command' && one.id === id);
    expect(line('panel.outline')).toMatchObject({ label: 'Outline', ticks: 'switch' });
    expect(line('theme.dark')).toMatchObject({ label: 'Appearance: dark', ticks: 'choice' });
    expect(line('article.new')).not.toHaveProperty('ticks');
  });

  it('has choices of one thing beside each other, and only those', () => {
    const groups = planMenu('nl').flatMap(({ lines }) => {
      const signs = lines.map((one) => (one.kind === 'command' && one.ticks === 'choice' ? one.id : '|'));
      return signs.join(' ').split('|');
    });
    const things = groups.map(
      (ids) =>
        new Set(
          ids
            .trim()
            .split(' ')
            .map((id) => id.split('.')[0]),
        ),
    );
    expect(things.every((of) => of.size === 1)).toBe(true);
    expect(things.flatMap((of) => [...of]).filter(Boolean)).toEqual([
      'layout',
      'sort',
      'reading',
      'theme',
      'language',
    ]);
  });

  it('has cut, copy and paste between undo and search', () => {
    const edit = planMenu('en').find(({ name }) => name === 'edit');
    const roles = edit?.lines.flatMap((line) => (line.kind === 'role' ? line.role : []));
    expect(roles).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  });

  it('on macOS begins with the program’s own menu, where settings and leaving stand', () => {
    const menus = planMenu('nl', true);
    expect(menus.map(({ name }) => name)).toEqual([
      'app',
      'file',
      'edit',
      'insert',
      'format',
      'view',
      'go',
      'window',
      'help',
    ]);
    const told = menus.map(({ lines }) =>
      lines.map((line) => (line.kind === 'role' ? line.role : line.kind === 'command' ? line.id : line.kind)),
    );
    const [app, file] = told;
    expect(app).toEqual([
      ...['about', 'line', 'settings.show', 'line', 'services', 'line'],
      ...['hide', 'hideOthers', 'unhide', 'line', 'quit'],
    ]);
    expect(file).not.toContain('settings.show');
    expect(file).not.toContain('quit');
    expect(file?.at(-1)).not.toBe('line');
    const all = told.flat().filter((id) => table.some((command) => command.id === id));
    expect(all.sort()).toEqual(table.flatMap(({ id, menu }) => (menu ? id : [])).sort());
  });
});
