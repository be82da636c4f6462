import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/commands/Command';
import { commandOf, commands, isCommandId } from '../../../../shared/commands/commands';
import { parseKeys } from '../../../../shared/commands/keys';

const table: readonly Command[] = commands;

describe('the table of commands', () => {
  it('names each command once', () => {
    const ids = table.map((command) => command.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives no key combination two meanings', () => {
    const keys = table.flatMap((command) => command.keys ?? []);
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
  });

  it('never binds Ctrl with Alt, which is AltGr', () => {
    const forbidden = table
      .flatMap((command) => command.keys ?? [])
      .filter((keys) => parseKeys(keys).mod && parseKeys(keys).alt);
    expect(forbidden).toEqual([]);
  });

  it('has a label in both languages that is a phrase, not a sentence', () => {
    for (const { label } of table) {
      expect(label.nl).toMatch(/^\p{Lu}.*[^.!…]$/u);
      expect(label.en).toMatch(/^\p{Lu}.*[^.!…]$/u);
    }
  });

  it('can be found in a menu, by its keys, or in the palette', () => {
    const lost = table.filter((command) => !command.menu && !command.keys && command.hidden);
    expect(lost).toEqual([]);
  });

  it('knows which texts are ids', () => {
    expect(isCommandId('article.new')).toBe(true);
    expect(isCommandId('toString')).toBe(false);
    expect(commandOf('article.new').label.nl).toBe('Nieuw stuk');
  });
});
