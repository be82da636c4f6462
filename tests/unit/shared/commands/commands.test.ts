import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/commands/Command';
import type { CommandId } from '../../../../shared/commands/commands';
import { commandOf, commands, isCommandId } from '../../../../shared/commands/commands';
import { keysOf } from '../../../../shared/commands/keysOf';
import { planMenu } from '../../../../shared/commands/planMenu';
import { findResults } from '../../../../renderer/palette/findResults';
import { parseKeys } from '../../../../shared/commands/keys';

const table: readonly Command[] = commands;

describe('the table of commands', () => {
  it('names each command once', () => {
    const ids = table.map((command) => command.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each([false, true])('gives no key combination two meanings (macOS: %s)', (mac) => {
    const keys = table.flatMap((command) => keysOf(command, mac));
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
  });

  it('never binds Ctrl with Alt, which is AltGr', () => {
    const forbidden = table
      .flatMap((command) => [...(command.keys ?? []), ...(command.macKeys ?? [])])
      .filter((keys) => parseKeys(keys).mod && parseKeys(keys).alt);
    expect(forbidden).toEqual([]);
  });

  it('has the keys of macOS there, where it has others of old', () => {
    expect(keysOf(commandOf('window.fullScreen'), true)).toEqual(['Mod+Ctrl+F']);
    expect(keysOf(commandOf('window.fullScreen'), false)).toEqual(['F11']);
    expect(keysOf(commandOf('article.new'), true)).toEqual(['Mod+N']);
    expect(keysOf(commandOf('article.bin'), false)).toEqual([]);
  });

  it('has a label in both languages that is a phrase, not a sentence', () => {
    for (const { label } of table) {
      expect(label.nl).toMatch(/^\p{Lu}.*[^.!…]$/u);
      expect(label.en).toMatch(/^\p{Lu}.*[^.!…]$/u);
    }
  });

  it('has each command in the native menu, in the palette, and under a key or at a place on the screen', () => {
    const planned = new Set(
      planMenu('nl').flatMap(({ lines }) => lines.map((line) => (line.kind === 'command' ? line.id : ''))),
    );
    const everything = {
      offered: commands.map(({ id }) => id),
      off: new Map(),
      ticked: new Set<CommandId>(),
    };
    const listed = (language: 'nl' | 'en', { id, label }: Command): boolean =>
      findResults(`>${label[language]}`, everything, [], [], { views: [], editions: [] }, language).some(
        ({ results }) => results.some((result) => result.kind === 'command' && result.id === id),
      );
    const lacking = table.flatMap((command) => {
      const lacks = [
        !planned.has(command.id as CommandId) && 'a line in the native menu',
        // It is the palette.
        command.id !== 'palette.show' &&
          !(listed('nl', command) && listed('en', command)) &&
          'a line in the palette',
        !command.keys?.length && !command.at && 'a key or a place',
      ];
      return lacks.flatMap((what) => (what ? [`${command.id} lacks ${what}`] : []));
    });
    expect(lacking).toEqual([]);
  });

  it('names a place only where there is no key, which would be shown there', () => {
    expect(table.flatMap(({ id, keys, at }) => (keys && at ? id : []))).toEqual([]);
  });

  it('knows which texts are ids', () => {
    expect(isCommandId('article.new')).toBe(true);
    expect(isCommandId('toString')).toBe(false);
    expect(commandOf('article.new').label.nl).toBe('Nieuw stuk');
  });
});
