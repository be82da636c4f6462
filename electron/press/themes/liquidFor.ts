import { Liquid } from 'liquidjs';
import type { FilterImplOptions, LiquidOptions } from 'liquidjs';
import { isPageMarkup } from '../../../shared/pages/isPageMarkup';
import { isOwnAddress, isReaderAddress } from './addresses';

/** The tags a template may have. */
export const themeTags = new Set([
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'render',
  'comment',
  '#',
]);

/** The filters of Liquid's own that a template may use: none that knows the hour, chance, or the machine. */
export const themeFilters = [
  'append',
  'at_least',
  'at_most',
  'capitalize',
  'compact',
  'concat',
  'default',
  'divided_by',
  'downcase',
  'first',
  'join',
  'last',
  'map',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'remove',
  'replace',
  'reverse',
  'size',
  'slice',
  'split',
  'strip',
  'times',
  'truncate',
  'truncatewords',
  'upcase',
  'uniq',
  'url_encode',
  'where',
];

/** How long a page may take, where nothing else is said. */
export const renderSeconds = 5;

/** What reading and filling templates have in common. */
const liquidOptions: LiquidOptions = {
  cache: true,
  outputEscape: 'escape',
  ownPropertyOnly: true,
  strictVariables: true,
  strictFilters: true,
  jsTruthy: true,
  greedy: true,
  parseLimit: 1e6,
  memoryLimit: 2e7,
};

/**
 * The filters that `hardenTemplate` adds to what a template prints, by where it is printed. Each throws, or gives
 * what is safe there whatever it gets. Templates cannot name them: they are read without.
 */
export const addedFilters = {
  /** A link a reader may follow. */
  katern_link: (value) => mustBe(value, isReaderAddress),
  /** A file the page loads. */
  katern_file: (value) => mustBe(value, isOwnAddress),
  /** The beginning of such an address, so far that what follows cannot change where it leads. */
  katern_folder: (value) => mustBe(value, (address) => isOwnAddress(address) && address.endsWith('/')),
  /** A `srcset`: files with their widths. */
  katern_files: (value) =>
    mustBe(value, (list) => list.split(',').every((one) => isOwnAddress(one.trim().split(/\s/)[0] ?? ''))),
  /** Structured data in its script element. */
  katern_data: { raw: true, handler: (value: unknown) => mustBe(value, (text) => !text.includes('<')) },
} satisfies Record<string, FilterImplOptions>;

/** Prints as it is what Katern itself made of marked text; anything else is escaped as ever. */
const raw: FilterImplOptions = {
  raw: true,
  handler(value: unknown) {
    const text = typeof value === 'string' ? value : '';
    return isPageMarkup(text)
      ? text
      : text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  },
};

/** Liquid as themes have it: no files, no prototypes, and nothing but the tags and filters listed here. */
export function liquidFor(
  templates: Record<string, string>,
  added: typeof addedFilters | null,
  seconds = renderSeconds,
): Liquid {
  const liquid = new Liquid({ ...liquidOptions, renderLimit: seconds * 1000, templates });
  keepOnly(liquid.tags, themeTags);
  keepOnly(liquid.filters, new Set(['escape', ...themeFilters]));
  Object.assign(liquid.filters, { raw }, added);
  return liquid;
}

/** Leaves nothing else in a table, neither its own nor what every object has. */
function keepOnly(table: Record<string, unknown>, names: ReadonlySet<string>): void {
  for (const name of Object.keys(table)) if (!names.has(name)) delete table[name];
  Object.setPrototypeOf(table, null);
}

function mustBe(value: unknown, good: (text: string) => boolean): string {
  const text = typeof value === 'string' ? value : '';
  if (!good(text)) throw new Error(`address: ${text.slice(0, 80)}`);
  return text;
}
