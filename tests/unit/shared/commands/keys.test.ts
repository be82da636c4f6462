import { describe, expect, it } from 'vitest';
import { acceleratorOf, ariaKeys, matchesKeys, parseKeys, showKeys } from '../../../../shared/commands/keys';
import type { PressedKey } from '../../../../shared/commands/keys';

function pressed(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('parseKeys', () => {
  it('takes a combination apart', () => {
    expect(parseKeys('Mod+Shift+Z')).toEqual({ mod: true, ctrl: false, alt: false, shift: true, key: 'Z' });
    expect(parseKeys('?')).toEqual({ mod: false, ctrl: false, alt: false, shift: false, key: '?' });
    expect(parseKeys('Mod++')).toEqual({ mod: true, ctrl: false, alt: false, shift: false, key: '+' });
  });
});

describe('matchesKeys', () => {
  it('takes Ctrl for Mod, and Command on macOS', () => {
    expect(matchesKeys(pressed('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(matchesKeys(pressed('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(matchesKeys(pressed('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
    expect(matchesKeys(pressed('k'), 'Mod+K', false)).toBe(false);
  });

  it('takes Ctrl for itself on every platform', () => {
    const pressedTab = pressed('Tab', { ctrlKey: true });
    expect(matchesKeys(pressedTab, 'Ctrl+Tab', false)).toBe(true);
    expect(matchesKeys(pressedTab, 'Ctrl+Tab', true)).toBe(true);
    expect(matchesKeys(pressed('Tab', { metaKey: true }), 'Ctrl+Tab', true)).toBe(false);
    expect(matchesKeys(pressed('Tab'), 'Ctrl+Tab', false)).toBe(false);
    expect(matchesKeys(pressed('Tab', { ctrlKey: true, shiftKey: true }), 'Ctrl+Tab', false)).toBe(false);
    expect(showKeys('Ctrl+Shift+Tab', false)).toBe('Ctrl Shift Tab');
    expect(showKeys('Ctrl+Tab', true)).toBe('⌃⇥');
    expect(ariaKeys('Ctrl+Tab', true)).toBe('Control+Tab');
  });

  it('tells combinations apart by Shift, whatever case the key reports', () => {
    expect(matchesKeys(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true);
    expect(matchesKeys(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false);
    // Caps Lock reports a capital without Shift.
    expect(matchesKeys(pressed('Z', { ctrlKey: true }), 'Mod+Z', false)).toBe(true);
  });

  it('goes by the place of a digit, for Shift prints another sign on it', () => {
    const shifted = pressed('*', { code: 'Digit8', ctrlKey: true, shiftKey: true });
    expect(matchesKeys(shifted, 'Mod+Shift+8', false)).toBe(true);
    expect(matchesKeys(pressed('&', { code: 'Digit1', ctrlKey: true }), 'Mod+1', false)).toBe(true);
    expect(matchesKeys(shifted, 'Mod+8', false)).toBe(false);
  });

  it('goes by the sign that is printed, on whatever keyboard', () => {
    expect(matchesKeys(pressed('?', { shiftKey: true }), '?', false)).toBe(true);
    expect(matchesKeys(pressed('/', { ctrlKey: true, shiftKey: true }), 'Mod+/', false)).toBe(true);
  });

  it('knows plus, minus and nought, by which people make letters larger and smaller', () => {
    expect(matchesKeys(pressed('+', { ctrlKey: true, shiftKey: true }), 'Mod++', false)).toBe(true);
    expect(matchesKeys(pressed('=', { ctrlKey: true }), 'Mod+=', false)).toBe(true);
    expect(matchesKeys(pressed('-', { ctrlKey: true, code: 'NumpadSubtract' }), 'Mod+-', false)).toBe(true);
    expect(matchesKeys(pressed('0', { ctrlKey: true, code: 'Digit0' }), 'Mod+0', false)).toBe(true);
  });

  it('takes Ctrl beside Command on macOS only where it is asked for', () => {
    const both = pressed('f', { ctrlKey: true, metaKey: true });
    expect(matchesKeys(both, 'Mod+Ctrl+F', true)).toBe(true);
    expect(matchesKeys(both, 'Mod+F', true)).toBe(false);
    expect(matchesKeys(pressed('f', { metaKey: true }), 'Mod+Ctrl+F', true)).toBe(false);
  });

  it('leaves AltGr alone', () => {
    expect(matchesKeys(pressed('e', { ctrlKey: true, altKey: true }), 'Mod+E', false)).toBe(false);
  });

  it('knows the arrows', () => {
    expect(matchesKeys(pressed('ArrowUp', { altKey: true }), 'Alt+Up', false)).toBe(true);
    expect(matchesKeys(pressed('ArrowUp'), 'Alt+Up', false)).toBe(false);
  });
});

describe('showKeys', () => {
  it('writes words, and symbols on macOS', () => {
    expect(showKeys('Mod+Shift+Z', false)).toBe('Ctrl Shift Z');
    expect(showKeys('Mod+Shift+Z', true)).toBe('⇧⌘Z');
    expect(showKeys('Alt+Up', false)).toBe('Alt ↑');
    expect(showKeys('Escape', false)).toBe('Esc');
    expect(showKeys('Mod+Enter', true)).toBe('⌘↩');
    expect(showKeys('Mod+Ctrl+F', true)).toBe('⌃⌘F');
    expect(showKeys('Mod++', false)).toBe('Ctrl +');
  });

  it('takes translated key names', () => {
    expect(showKeys('Space', false, { Space: 'Spatie' })).toBe('Spatie');
  });
});

it('writes combinations as menus and screen readers want them', () => {
  expect(acceleratorOf('Mod+Shift+Z')).toBe('CmdOrCtrl+Shift+Z');
  expect(ariaKeys('Alt+Up', false)).toBe('Alt+ArrowUp');
  expect(ariaKeys('Mod+K', true)).toBe('Meta+K');
  expect(ariaKeys('Mod+Ctrl+F', true)).toBe('Meta+Control+F');
  expect(acceleratorOf('Mod++')).toBe('CmdOrCtrl+Plus');
  expect(ariaKeys('Mod++', false)).toBe('Control+Plus');
});
