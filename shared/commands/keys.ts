/** The keys pressed together, taken apart: the key and what is held with it. */
export interface KeyCombination {
  mod: boolean;
  /** Ctrl on every platform, macOS too. */
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  /** As in the table: `Z`, `F8`, `Enter`, `Up`, `?`, `.`. */
  key: string;
}

/** Takes `Mod+Shift+Z` apart. The last part is the key, also when it is `+`. */
export function parseKeys(keys: string): KeyCombination {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  const held = new Set(parts.slice(0, -1));
  return {
    mod: held.has('Mod'),
    ctrl: held.has('Ctrl'),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
    key: parts.at(-1) ?? '',
  };
}

/** What of a keyboard event decides which command it means. */
export interface PressedKey {
  key: string;
  /** The place on the keyboard, whatever letter is printed on it. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const namedKeys: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
};

/**
 * Whether a pressed key is that combination. Letters go by what they print; digits by their place on
 * the keyboard, since Shift prints something else on them, everywhere something different. Signs such
 * as `?` and `/` go by what they print, and Shift, needed for them on some keyboards, is left out of it.
 */
export function matchesKeys(pressed: PressedKey, keys: string, mac: boolean): boolean {
  const wanted = parseKeys(keys);
  const ctrl = wanted.ctrl || (wanted.mod && !mac);
  const meta = wanted.mod && mac;
  if (pressed.ctrlKey !== ctrl || pressed.metaKey !== meta || pressed.altKey !== wanted.alt) return false;
  if (/^[0-9]$/.test(wanted.key)) {
    return pressed.shiftKey === wanted.shift && pressed.code === `Digit${wanted.key}`;
  }
  const key = namedKeys[pressed.key] ?? pressed.key;
  if (wanted.key.length === 1 && !/[a-z]/i.test(wanted.key)) return key === wanted.key;
  return pressed.shiftKey === wanted.shift && key.toLowerCase() === wanted.key.toLowerCase();
}

const macSigns: Record<string, string> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
  Escape: 'esc',
  Tab: '⇥',
};
const otherNames: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc' };
const arrows: Record<string, string> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** A combination as shown: `Ctrl Shift Z`, on macOS `⇧⌘Z`. `names` translates key names (`Space`). */
export function showKeys(keys: string, mac: boolean, names: Readonly<Record<string, string>> = {}): string {
  const wanted = parseKeys(keys);
  const key = names[wanted.key] ?? arrows[wanted.key] ?? wanted.key;
  if (mac) {
    const held = [wanted.ctrl && '⌃', wanted.alt && '⌥', wanted.shift && '⇧', wanted.mod && '⌘'];
    return held.filter(Boolean).join('') + (macSigns[wanted.key] ?? key);
  }
  const ctrl = wanted.mod || wanted.ctrl;
  return [ctrl && 'Ctrl', wanted.alt && 'Alt', wanted.shift && 'Shift', otherNames[key] ?? key]
    .filter(Boolean)
    .join(' ');
}

/** A combination as Electron's menus write it: `CmdOrCtrl+Shift+Z`. */
export function acceleratorOf(keys: string): string {
  return keys.replace(/^Mod\b/, 'CmdOrCtrl').replace(/\+\+$/, '+Plus');
}

/** A combination as `aria-keyshortcuts` wants it: `Control+Shift+Z`. */
export function ariaKeys(keys: string, mac: boolean): string {
  return keys
    .replace(/^Mod\b/, mac ? 'Meta' : 'Control')
    .replace(/\bCtrl\b/, 'Control')
    .replace(/\b(Up|Down|Left|Right)$/, 'Arrow$1')
    .replace(/\+\+$/, '+Plus');
}
