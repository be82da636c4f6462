import { diffArrays } from 'diff';
import {
  deletedBy,
  insertedBy,
  kindIn,
  markSettings,
  saysSomething,
  settingOf,
} from '../../article/Suggested';
import type { CopyUnit } from '../copy/Copy';
import type { AlignedUnit } from './alignUnits';
import { alignWords } from './alignUnits';
import type { BaseUnit } from './BaseUnit';
import { breakSign } from './BaseUnit';
import { isSameKind } from './isSameKind';
import { linkKey } from './linkKey';
import type { ReturnKind } from './ReturnKind';
import type { WordRevision } from './WordRevision';
import { revisionKey } from './WordRevision';

/** A suggestion that an earlier return of the same document brought. */
export interface Returned {
  /** Stands in the document for whatever moments that has of it. */
  revision: WordRevision;
  kind: ReturnKind;
}

/** A text of a document that comes back again, told in terms of what it brought before. */
export interface Recognised {
  /** What of the text is still in the document. */
  base: BaseUnit[];
  /** The document, in which what came before is by whom and of when it was noted. */
  now: CopyUnit[];
  /** What was inserted in it, came in, and is in it no more. */
  gone: BaseUnit[];
}

/** Beyond so many edits nothing is recognised. */
const mostEdits = 10_000;

/**
 * Finds in a document that comes back again what it brought before: it may have been written on in, and programs give
 * each stretch that is written a moment of its own. `returned` knows what came in; `wasThere` what was in the document
 * when it left.
 */
export function recogniseReturned(
  base: readonly BaseUnit[],
  now: readonly CopyUnit[],
  returned: (suggestion: string) => Returned | null,
  wasThere: (revision: WordRevision) => boolean,
): Recognised {
  const isAny = base.some(({ attributes }) => suggestionsIn(attributes).some((id) => returned(id) !== null));
  if (!isAny) return { base: [...base], now: [...now], gone: [] };
  const kindOf = (id: string): ReturnKind | null => returned(id)?.kind ?? null;
  // Words that nobody tracked are found anew, from what stood there; what is crossed out is not there any more.
  const there = base
    .filter(({ attributes }) => kindOf(insertedBy(attributes)) !== 'untracked')
    .filter(({ attributes }) => kindOf(deletedBy(attributes)) !== 'crossed')
    .map((unit) => (kindOf(deletedBy(unit.attributes)) === 'untracked' ? asItStays(unit) : unit));
  const insertion = ({ attributes }: BaseUnit): Returned | null => returned(insertedBy(attributes));
  const stood = indexesOf(there, (unit) => insertion(unit) === null);
  const stands = indexesOf(now, ({ inserted }) => !inserted || wasThere(inserted));
  const anchors = wordsOf(
    stood.map((index) => (there[index] as BaseUnit).sign),
    stands.map((index) => signOf(now[index] as CopyUnit)),
  ).map(([b, n]) => [stood[b] as number, stands[n] as number] as const);
  const found = new Map<number, number>(anchors);
  // What came in stands between what stood there, and nowhere else.
  let [b, n] = [-1, -1];
  for (const [old, fresh] of [...anchors, [there.length, now.length] as const]) {
    const olds = range(b + 1, old).filter((index) => insertion(there[index] as BaseUnit) !== null);
    const news = range(n + 1, fresh).filter((index) => !isThere(now[index] as CopyUnit, wasThere));
    [b, n] = [old, fresh];
    if (olds.length === 0 || news.length === 0) continue;
    const byOf = (index: number): string => insertion(there[index] as BaseUnit)?.revision.by ?? '';
    const signs = olds.map((index) => (there[index] as BaseUnit).sign);
    const tagged = olds.map((index, i) => `${signs[i]}${byOf(index)}`);
    const tags = news.map((index) => `${signOf(now[index] as CopyUnit)}${now[index]?.inserted?.by ?? ''}`);
    const moment = (index: number): string => momentOf(insertion(there[index] as BaseUnit)?.revision);
    const dated = pairsOf(
      olds.map((index, i) => `${tagged[i]}${moment(index)}`),
      news.map((index, i) => `${tags[i]}${momentOf(now[index]?.inserted)}`),
    );
    const same = [...dated, ...between(dated, tagged, tags)];
    // Somebody may have taken over what they inserted themselves.
    const [left, rest] = [leftOf(olds, same, 0), leftOf(news, same, 1)];
    const plain = rest.filter((index) => !now[index]?.inserted);
    const more = wordsOf(
      left.map((index) => (there[index] as BaseUnit).sign),
      plain.map((index) => signOf(now[index] as CopyUnit)),
    );
    for (const [o, f] of same) found.set(olds[o] as number, news[f] as number);
    for (const [o, f] of more) found.set(left[o] as number, plain[f] as number);
  }
  const told = [...now];
  for (const [b, n] of found) told[n] = asNoted(there[b] as BaseUnit, now[n] as CopyUnit, returned);
  const isGone = (unit: BaseUnit, index: number): boolean => insertion(unit) !== null && !found.has(index);
  return {
    base: there.filter((unit, index) => !isGone(unit, index)),
    now: told,
    gone: there.filter((unit, index) => isGone(unit, index)),
  };
}

/** A unit of the document, of which what came in before is said as it was noted. */
function asNoted(
  { attributes }: BaseUnit,
  now: CopyUnit,
  returned: (suggestion: string) => Returned | null,
): CopyUnit {
  const told = { ...now };
  const came = returned(insertedBy(attributes));
  if (came) told.inserted = came.revision;
  const went = returned(deletedBy(attributes));
  if (went && now.deleted?.by === went.revision.by) told.deleted = went.revision;
  const set = noted(attributes, now, returned);
  if (set && now.before) told.before = { ...now.before, revision: set };
  const led = returned(settingOf(attributes['setLink'])?.id ?? '');
  const leads = linkKey({ link: settingOf(attributes['setLink'])?.to });
  if (led && now.linkBefore?.revision.by === led.revision.by && leads === linkKey(now.attributes))
    told.linkBefore = { ...now.linkBefore, revision: led.revision };
  return told;
}

/** By whom and of when the settings of a unit were noted, where all that it sets came in before; else null. */
function noted(
  attributes: BaseUnit['attributes'],
  { insert, attributes: now, before }: CopyUnit,
  returned: (suggestion: string) => Returned | null,
): WordRevision | null {
  let last: WordRevision | null = null;
  if (!before) return null;
  const isSet = (key: string, isAsSuggested: (to: unknown) => boolean): boolean => {
    const setting = settingOf(attributes[key]);
    const came = returned(setting?.id ?? '')?.revision;
    if (!came || before.revision.by !== came.by || !isAsSuggested(setting?.to)) return false;
    last = came;
    return true;
  };
  const isAll =
    insert === '\n'
      ? isSet('setBlock', (to) => isSameKind(kindIn((to ?? {}) as Record<string, unknown>), kindIn(now)))
      : Object.entries({ bold: 'setBold', italic: 'setItalic', language: 'setLanguage' }).every(
          ([mark, key]) =>
            now[mark] === before.attributes[mark] ||
            isSet(key, (to) => to === (now[mark] ?? (saysSomething(mark) ? '' : false))),
        );
  return isAll ? last : null;
}

function asItStays(unit: BaseUnit): BaseUnit {
  const { deleted: _deleted, ...attributes } = unit.attributes;
  return { ...unit, attributes };
}

/** The suggestions that a character is part of. */
export function suggestionsIn(attributes: BaseUnit['attributes']): string[] {
  const set = [...Object.values(markSettings), 'setBlock'].map((key) => settingOf(attributes[key])?.id ?? '');
  return [insertedBy(attributes), deletedBy(attributes), ...set].filter(Boolean);
}

function signOf({ insert }: CopyUnit): string {
  return typeof insert === 'string' ? insert : breakSign;
}

function isThere({ inserted }: CopyUnit, wasThere: (revision: WordRevision) => boolean): boolean {
  return inserted !== null && wasThere(inserted);
}

function indexesOf<Unit>(units: readonly Unit[], isMeant: (unit: Unit) => boolean): number[] {
  return units.flatMap((unit, index) => (isMeant(unit) ? [index] : []));
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(until - from, 0) }, (_, index) => from + index);
}

function momentOf(revision: WordRevision | null | undefined): string {
  return revision ? revisionKey(revision) : '';
}

type Pair = readonly [old: number, fresh: number];

/** Those of which no pair says anything. */
function leftOf(indexes: readonly number[], pairs: readonly Pair[], side: 0 | 1): number[] {
  const told = new Set(pairs.map((pair) => pair[side]));
  return indexes.filter((_, index) => !told.has(index));
}

/** What is the same on both sides, in the same order. */
function pairsOf(old: readonly string[], fresh: readonly string[]): Pair[] {
  const found: Pair[] = [];
  let [b, n] = [0, 0];
  for (const { value, added, removed } of diffArrays([...old], [...fresh], { maxEditLength: mostEdits }) ??
    []) {
    if (!added && !removed) value.forEach((_, index) => found.push([b + index, n + index]));
    if (!added) b += value.length;
    if (!removed) n += value.length;
  }
  return found;
}

/** What else is the same, between pairs that are known. */
function between(pairs: readonly Pair[], old: readonly string[], fresh: readonly string[]): Pair[] {
  let [b, n] = [0, 0];
  return [...pairs, [old.length, fresh.length] as const].flatMap(([o, f]) => {
    const [from, first] = [b, n];
    [b, n] = [o + 1, f + 1];
    return pairsOf(old.slice(from, o), fresh.slice(first, f)).map(([x, y]) => [from + x, first + y] as const);
  });
}

/** The same, of whole words only. */
function wordsOf(old: readonly string[], fresh: readonly string[]): Pair[] {
  const units = (signs: readonly string[]): AlignedUnit[] => signs.map((sign) => ({ sign, status: '' }));
  return alignWords(units(old), units(fresh)).flatMap(({ same, base, now }) =>
    same ? range(0, base[1] - base[0]).map((at) => [base[0] + at, now[0] + at] as const) : [],
  );
}
