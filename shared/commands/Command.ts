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
