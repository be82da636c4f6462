import * as Y from 'yjs';
import { readAuthor } from '../../article/Author';
import { sameValue } from '../../article/ChangedEntry';
import { parseTag } from '../../article/readTags';
import { stillKinds } from '../../still/Still';
import { tagKey } from '../../tags/tagKey';
import type { SuggestedPlace, SuggestedTo, SuggestedValue } from './ValueSuggestion';
import { suggestedStillKeys } from './ValueSuggestion';

/**
 * The values that are suggested in an article and wait for a decision, in the order in which they were begun. Never
 * fails: what this version does not know is left out, and stays. One that was decided on while its value was still
 * being typed waits for another decision.
 */
export function readSuggestedValues(map: Y.Map<Y.Map<unknown>>): SuggestedValue[] {
  const found: SuggestedValue[] = [];
  for (const [id, values] of map) {
    if (!(values instanceof Y.Map) || isDecidedValue(values)) continue;
    const one = suggestedValueIn(id, values);
    if (one) found.push(one);
  }
  return found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** A suggested value, decided on or not, by what a document says of it; null for what this version does not know. */
export function suggestedValueIn(id: string, values: Y.Map<unknown>): SuggestedValue | null {
  const about = placeIn(values.get('about'));
  const to = about && toIn(about, values.get('to'));
  if (!about || to === undefined) return null;
  const at = values.get('at');
  return {
    id,
    ...readAuthor(values.get('by'), values.get('person')),
    at: typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : '',
    about,
    to,
  };
}

/** Whether a decision was taken, on what is suggested now. */
export function isDecidedValue(values: Y.Map<unknown>): boolean {
  const decided = values.get('decided');
  if (typeof decided !== 'object' || decided === null) return false;
  return sameValue((decided as { to?: unknown }).to, values.get('to'));
}

function placeIn(value: unknown): SuggestedPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, still, key, tag } = value as Record<string, unknown>;
  if (kind === 'tag') return typeof tag === 'string' ? { kind, tag } : null;
  const known = suggestedStillKeys.find((one) => one === key);
  if (kind !== 'still' || typeof still !== 'string' || !known) return null;
  return { kind, still, key: known };
}

/** What a place may become; undefined for what cannot be there. */
function toIn(about: SuggestedPlace, to: unknown): SuggestedTo | undefined {
  if (about.kind === 'tag') {
    if (to === null) return null;
    const tag = parseTag(to);
    return tag && tagKey(tag) === about.tag ? tag : undefined;
  }
  if (typeof to !== 'string') return undefined;
  if (about.key !== 'kind' || to === '') return to;
  return stillKinds.find((kind) => kind === to);
}
