import type * as Y from 'yjs';
import type { Original, Still, StillCredit, StillKind } from '../still/Still';
import { stillKinds } from '../still/Still';

/** The text fields of a still's credit, in the order in which they are shown. */
export const creditTextFields = [
  'title',
  'creator',
  'via',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'licenceUrl',
  'dateCreated',
  'expires',
  'description',
] as const satisfies readonly (keyof StillCredit)[];

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
]);

/** Reads one use of a still out of its map. Never fails: what is missing or of the wrong type becomes empty. */
export function readStill(id: string, map: Y.Map<unknown>): Still {
  const text = (key: string): string => {
    const value = map.get(key);
    return typeof value === 'string' ? value : '';
  };
  const kind = text('kind');
  return {
    id,
    kind: (stillKinds as readonly string[]).includes(kind) ? (kind as StillKind) : '',
    title: text('title'),
    creator: text('creator'),
    via: text('via'),
    creditLine: text('creditLine'),
    source: text('source'),
    copyrightNotice: text('copyrightNotice'),
    usageTerms: text('usageTerms'),
    licenceUrl: text('licenceUrl'),
    dateCreated: text('dateCreated'),
    expires: text('expires'),
    description: text('description'),
    altText: text('altText'),
    original: originalOf(map.get('original')),
    focus: { x: fraction(map.get('focusX')), y: fraction(map.get('focusY')) },
    read:
      typeof map.get('read') === 'object' && map.get('read') !== null
        ? (map.get('read') as Partial<StillCredit>)
        : {},
  };
}

function fraction(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0.5;
}

function originalOf(value: unknown): Original {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Partial<Original>;
  return {
    hash: typeof found.hash === 'string' ? found.hash : '',
    type: found.type ?? 'image/jpeg',
    width: typeof found.width === 'number' ? found.width : 1,
    height: typeof found.height === 'number' ? found.height : 1,
    bytes: typeof found.bytes === 'number' ? found.bytes : 0,
    name: typeof found.name === 'string' ? found.name : '',
  };
}
