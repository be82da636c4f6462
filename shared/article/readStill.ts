import type * as Y from 'yjs';
import type { Original, Still, StillCredit } from '../still/Still';
import { stillKinds } from '../still/Still';
import { noCredit } from '../still/stillOfRead';
import { cutKeys, readCrops, readTurns } from './cropValues';

/** The text fields of a still's credit, in the order in which they are shown. */
export const creditTextFields = [
  'title',
  'creator',
  'via',
  'creditLine',
  'source',
  'copyrightNotice',
  'copyrightOwner',
  'usageTerms',
  'instructions',
  'licenceUrl',
  'licensor',
  'licensorUrl',
  'territory',
  'onlyWithArticle',
  'notForArchive',
  'usableFrom',
  'expires',
  'headline',
  'description',
  'personShown',
  'location',
  'dateCreated',
  'digitalSourceType',
] as const satisfies readonly (keyof StillCredit)[];

const texts: ReadonlySet<string> = new Set(creditTextFields);

const flags: ReadonlySet<string> = new Set(['onlyWithArticle', 'notForArchive']);

/** Every key of a still's map that this version knows. */
export const knownStillKeys: ReadonlySet<string> = new Set([
  ...creditTextFields,
  'kind',
  'altText',
  'original',
  'focusX',
  'focusY',
  'read',
  'addedAt',
  ...cutKeys,
]);

/** Reads one use of a still out of its map. Never fails: what is missing or of the wrong type becomes empty. */
export function readStill(id: string, map: Y.Map<unknown>): Still {
  const altText = map.get('altText');
  return {
    ...noCredit,
    ...creditIn(map.entries()),
    id,
    altText: typeof altText === 'string' ? altText : '',
    original: originalOf(map.get('original')),
    focus: { x: fraction(map.get('focusX')), y: fraction(map.get('focusY')) },
    turns: readTurns(map),
    crops: readCrops(map),
    read: creditIn(Object.entries(map.get('read') ?? {})),
  };
}

/** Of some values those that are texts of a credit, in the order in which they come; of kinds and flags only those there are. */
function creditIn(values: Iterable<[string, unknown]>): Partial<StillCredit> {
  const found: Record<string, string> = {};
  for (const [key, value] of values) {
    if (typeof value !== 'string' || !value) continue;
    if (texts.has(key)) found[key] = flags.has(key) ? 'yes' : value;
    else if (key === 'kind' && (stillKinds as readonly string[]).includes(value)) found[key] = value;
  }
  return found as Partial<StillCredit>;
}

function fraction(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0.5;
}

/** Whole pixels, at least one: crops are counted in them. */
function pixels(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(1, Math.floor(value)) : 1;
}

function originalOf(value: unknown): Original {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Partial<Original>;
  return {
    hash: typeof found.hash === 'string' ? found.hash : '',
    type: found.type ?? 'image/jpeg',
    width: pixels(found.width),
    height: pixels(found.height),
    bytes: typeof found.bytes === 'number' ? found.bytes : 0,
    name: typeof found.name === 'string' ? found.name : '',
  };
}
