import * as v from 'valibot';
import { backupShellCalls } from './backupShellCalls';
import { besideShellCalls } from './besideCalls';
import { folderShellCalls } from './folderCalls';
import { checkedShellCalls } from './checkedCalls';
import type { PressedKey } from '../commands/keys';
import { asks } from './Call';
import { dragShellCalls } from './dragCalls';
import type { LeftAt } from './LeftAt';
import { leftAt, leftDesk } from './LeftAt';
import { keptLiveAddress } from './keptLiveAddress';
import { liveShellCalls } from './liveShellCalls';
import type { ManuscriptSize } from './manuscriptSizes';
import { manuscriptSizes } from './manuscriptSizes';
import type { Person } from '../article/Person';
import { articleId, fileToken, themeId } from './parsers';
import { packageShellCalls } from './packageCalls';
import { colour, initials, role } from './personParser';
import type { Stage, WindowView } from './WindowView';
import { mostTabs, stages, windowView } from './WindowView';
import { ownWordCalls } from './wordCalls';
import type { WindowSize } from './windowSizes';
import { windowSizes } from './windowSizes';

/** What a person set on this machine; kept by electron-store. */
export interface Settings {
  language: 'nl' | 'en' | 'system';
  theme: 'light' | 'dark' | 'system';
  /** How articles stand on the desk: under each other, or beside each other with their pictures. */
  deskLayout: DeskLayout;
  outline: boolean;
  inspector: boolean;
  /** The article open when Katern last closed, or ''. */
  lastArticle: string;
  /** What was being done with it. */
  lastStage: Stage;
  /** What the tabs showed, in their order; none where there was only what is said above. */
  tabs: WindowView[];
  /** Which of them was shown, from 0. */
  tab: number;
  /** The articles that were opened last, the latest first. */
  recent: string[];
  /** Who stands over new pieces. */
  byline: string;
  /** Which person works here: a UUID, made when Katern first ran. */
  person: string;
  /** How that person is called; '' for as the byline says. */
  name: string;
  initials: Person['initials'];
  colour: Person['colour'];
  role: Person['role'];
  /** Whether lines and letters stand out more than usual; by default as the system has it. */
  contrast: 'system' | 'more';
  /** How much everything in the window is enlarged, in per cent. */
  windowSize: WindowSize;
  manuscriptSize: ManuscriptSize;
  /** Whether quotation marks, dashes and the like are made while one types. */
  smartPunctuation: boolean;
  /** Whether the line one writes on stays at one height. */
  typewriter: boolean;
  /** Whether what is done in a text is suggested instead of done. */
  suggesting: boolean;
  /** How fast the system's voice reads aloud: 1 is as fast as it speaks by itself. */
  aloudRate: (typeof aloudRates)[number];
  /** Whether words that no dictionary knows are marked. */
  spelling: boolean;
  /** The version that was started here last; '' until one was. */
  seenVersion: string;
  /** Whether articles are written in together with other desks, over a server. */
  live: boolean;
  /** That server's address; '' for none. */
  liveAddress: string;
}

export const deskLayouts = ['list', 'tiles'] as const;
export type DeskLayout = (typeof deskLayouts)[number];

/** How fast one can have something read aloud. */
export const aloudRates = [0.7, 0.9, 1, 1.2, 1.5, 2] as const;

/** How many articles that were opened last are known. */
export const mostRecent = 12;

export const settingsChange = v.strictObject({
  language: v.optional(v.picklist(['nl', 'en', 'system'])),
  theme: v.optional(v.picklist(['light', 'dark', 'system'])),
  deskLayout: v.optional(v.picklist(deskLayouts)),
  outline: v.optional(v.boolean()),
  inspector: v.optional(v.boolean()),
  lastArticle: v.optional(v.union([articleId, v.literal('')])),
  lastStage: v.optional(v.picklist(stages)),
  tabs: v.optional(v.pipe(v.array(windowView), v.maxLength(mostTabs))),
  tab: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostTabs))),
  recent: v.optional(v.pipe(v.array(articleId), v.maxLength(mostRecent))),
  byline: v.optional(v.pipe(v.string(), v.maxLength(200))),
  person: v.optional(v.pipe(v.string(), v.uuid())),
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  initials: v.optional(initials),
  colour: v.optional(colour),
  role: v.optional(role),
  contrast: v.optional(v.picklist(['system', 'more'])),
  windowSize: v.optional(v.picklist(windowSizes)),
  manuscriptSize: v.optional(v.picklist(manuscriptSizes)),
  smartPunctuation: v.optional(v.boolean()),
  typewriter: v.optional(v.boolean()),
  suggesting: v.optional(v.boolean()),
  aloudRate: v.optional(v.picklist(aloudRates)),
  spelling: v.optional(v.boolean()),
  seenVersion: v.optional(v.pipe(v.string(), v.maxLength(40))),
  live: v.optional(v.boolean()),
  liveAddress: v.optional(v.union([keptLiveAddress, v.literal('')])),
});

const commandIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(500));

/** A file or folder the person chose. */
export interface ChosenPlace {
  token: string;
  /** For people. */
  name: string;
}

/** What main answers: windows, dialogs, settings. */
export const shellCalls = {
  ...backupShellCalls,
  ...folderShellCalls,
  ...checkedShellCalls,
  ...packageShellCalls,
  ...besideShellCalls,
  ...dragShellCalls,
  ...ownWordCalls,
  ...liveShellCalls,
  'settings:store': asks(settingsChange).answers<Settings>(),
  /** Says that the library has not answered for a while: it is looked after until it does, and at last started anew. */
  'library:look': asks(v.strictObject({})).answers<null>(),
  /** Notes where an article was left, for the next time it is opened, also after a crash. */
  'left:keep': asks(v.strictObject({ article: articleId, left: leftAt })).answers<null>(),
  /** Where an article was left; null when that is not known. */
  'left:load': asks(v.strictObject({ article: articleId })).answers<LeftAt | null>(),
  /** Notes where the desk was left. */
  'left:desk': asks(leftDesk).answers<null>(),
  /** Asks for a picture; null when the person thought better of it. */
  'picture:choose': asks(v.strictObject({})).answers<ChosenPlace | null>(),
  /** Asks for a file of figures; null when the person thought better of it. */
  'figures:choose': asks(v.strictObject({})).answers<ChosenPlace | null>(),
  /** Asks for a file with an article; null when the person thought better of it. */
  'copy:choose': asks(v.strictObject({})).answers<ChosenPlace | null>(),
  /** The folder exports go to, as it is set now. */
  'export-folder:current': asks(v.strictObject({})).answers<ChosenPlace>(),
  /** The same, to look into: it is not made where it is not there. */
  'export-folder:look': asks(v.strictObject({})).answers<ChosenPlace>(),
  /** Asks for another folder to export to, and keeps it; null when nothing was chosen. */
  'export-folder:choose': asks(v.strictObject({})).answers<ChosenPlace | null>(),
  /** Shows `path`, a file inside a chosen folder, in the system's file manager or browser. */
  'place:show': asks(
    v.strictObject({
      folder: fileToken,
      path: v.pipe(v.string(), v.maxLength(1000)),
      as: v.picklist(['folder', 'page']),
    }),
  ).answers<null>(),
  /** Shows the folder of an own theme in the system's file manager. */
  'theme:show': asks(v.strictObject({ theme: themeId })).answers<null>(),
  /** Loads the preview frames of the window that show `url` again, each scrolled to where it is. */
  'preview:reload': asks(
    v.strictObject({ url: v.pipe(v.string(), v.url(), v.maxLength(2000)) }),
  ).answers<null>(),
  /** Puts text on the clipboard. */
  'clipboard:write': asks(v.strictObject({ text: v.pipe(v.string(), v.maxLength(100_000)) })).answers<null>(),
  /** Has the system's browser open the address of a link. */
  'link:open': asks(v.strictObject({ address: v.pipe(v.string(), v.maxLength(2000)) })).answers<null>(),
  /** Does what every program has with the words that are selected where the focus is. */
  'window:edit': asks(v.strictObject({ does: v.picklist(['cut', 'copy', 'paste']) })).answers<null>(),
  /** Says which commands can be carried out now, others being greyed in the menu, and which are ticked there. */
  'menu:state': asks(v.strictObject({ enabled: commandIds, ticked: commandIds })).answers<null>(),
  /** How far what takes a while is, from 0 to 1, for the dock or taskbar; null when nothing does. */
  'window:progress': asks(
    v.strictObject({ share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))) }),
  ).answers<null>(),
  /** Gives the window the whole screen, or takes it back. */
  'window:full-screen': asks(v.strictObject({})).answers<null>(),
  /** The window's title for the system: the open article's headline. */
  'window:name': asks(v.strictObject({ name: v.pipe(v.string(), v.maxLength(500)) })).answers<null>(),
};

export type ShellCalls = typeof shellCalls;

/** What main tells the window. */
export interface ShellEvents {
  /** A command was picked from the menu. */
  command: { id: string };
  /** An article was picked from those opened last. */
  'article:picked': { article: string };
  /** The window has the whole screen, or no longer. */
  'window:full-screen': { on: boolean };
  /** Keys were pressed that may stand for a command; the window may have heard them itself. */
  keys: PressedKey;
  /** A link in a previewed page was followed to where it may not lead; its frame is empty. */
  'preview:astray': Record<string, never>;
  /** The window should store everything and answer with `quit:ready`. */
  'quit:asked': Record<string, never>;
  /** Whatever waits to be stored should be tried now. */
  'store:now': Record<string, never>;
  settings: Settings;
  /** The system asked for a package to be opened; `package:waiting` says which. */
  'package:waiting': Record<string, never>;
}
