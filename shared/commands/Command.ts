/** Where a command makes sense; the window offers it there only. */
export type CommandPlace =
  /** Everywhere. */
  | 'always'
  /** While the desk is shown. */
  | 'desk'
  /** While an article is open, in any stage. */
  | 'article'
  /** While an article is being written. */
  | 'write'
  /** While versions of an article are compared. */
  | 'review'
  /** While an article is being checked and exported. */
  | 'export';

export type MenuName = 'file' | 'edit' | 'insert' | 'format' | 'view' | 'go' | 'help';

/** A part of the screen that has controls for commands, or a menu of its own with them. */
export type ScreenPlace =
  | 'settings'
  /** The foot of the window. */
  | 'foot'
  /** The library at the left of the desk. */
  | 'sidebar'
  /** The menu of the button for a new piece: other ways to begin one. */
  | 'begin'
  /** Beside what the desk shows is called. */
  | 'head'
  /** The menu of what stands over the columns of the desk. */
  | 'columns'
  /** The bar over a selection of the desk. */
  | 'selection'
  /** The menu of an edition at the left of the desk, and its panel. */
  | 'edition'
  /** The menu of a kept view. */
  | 'view'
  /** Where figures of readers are. */
  | 'figures'
  | 'guide'
  /** The menu of a tab. */
  | 'tab'
  /** The menu of an open piece, at its name. */
  | 'piece'
  /** The menu of its status. */
  | 'status'
  | 'inspector'
  /** The strip over a manuscript about suggestions. */
  | 'suggestions'
  /** What is there while one is read to. */
  | 'aloud'
  /** The bar over words that are selected. */
  | 'words'
  /** What can be put in after a slash. */
  | 'insert'
  /** The menu of a block, at its mark in the margin. */
  | 'block'
  /** The menu of a link, of the system. */
  | 'link'
  /** What was found before an export. */
  | 'checks';

/** One thing a person can do, declared once: menu, keys, palette and shortcut sheet are built from it. */
export interface Command {
  /** `still.attach`: thing and verb. */
  id: string;
  label: { nl: string; en: string };
  /**
   * Key combinations, the first one shown: `Mod+Shift+Z`, `F8`, `?`. `Mod` is Ctrl, and Command on
   * macOS. Never Ctrl with Alt: together they are AltGr on many European keyboards.
   */
  keys?: readonly string[];
  /** Those that macOS has of old for the same, instead of `keys` there. */
  macKeys?: readonly string[];
  /** The menu it stands in; commands of another `group` are set apart by a line. */
  menu?: { in: MenuName; group: number };
  /** Where on the screen it can be done too, for what has no keys. */
  at?: ScreenPlace;
  /**
   * It says how something is, and is ticked while that is so: a `switch` by itself, or a `choice` of those beside it, of
   * which one always is.
   */
  ticks?: 'switch' | 'choice';
  /** What a menu calls a switch, where the tick says how it is; as elsewhere where left out. */
  ticked?: { nl: string; en: string };
  where: CommandPlace;
  /** Leads elsewhere rather than doing something; the palette lists it under "go to". */
  goes?: boolean;
  /** Changes something in the library: greyed, with the reason, while that can only be read. */
  changes?: boolean;
  /** Never offered in the palette (it is what the palette is, or needs the text's selection). */
  hidden?: boolean;
}
