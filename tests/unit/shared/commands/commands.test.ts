import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/commands/Command';
import { commandOf, commands, isCommandId } from '../../../../shared/commands/commands';
import { keysOf } from '../../../../shared/commands/keysOf';
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

  it('is in a native menu and in the palette; what is in neither has keys in the sheet', () => {
    const lost = table.filter((command) => !command.menu && !(command.hidden && command.keys));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('knows which texts are ids', () => {
    expect(isCommandId('article.new')).toBe(true);
    expect(isCommandId('toString')).toBe(false);
    expect(commandOf('article.new').label.nl).toBe('Nieuw stuk');
  });
});
