import type { TagTwin } from '../../../shared/preflight/PreflightFacts';
import type { Tag, TagKind } from '../../../shared/tags/Tag';
import { tagKinds } from '../../../shared/tags/Tag';
import { foldLabel, tagKey } from '../../../shared/tags/tagKey';
import { oneLetterApart } from '../../../shared/language/oneLetterApart';

/** A key that may be meant by another, and in what the two differ. */
export interface TwinKey {
  key: string;
  differs: TagTwin['differs'];
}

/** Labels shorter than this are too easily something else with one other letter. */
const shortest = 5;

/** A title's key without its year: kind and label. */
const withoutYear = /^(title:.*):\d+$/s;

/**
 * Every tag's key, laid out so that those like one of them are found without going through all: same label and
 * other kind, same letters, one letter apart, a title with and without its year.
 */
export class TagKeys {
  readonly #keys: ReadonlySet<string>;
  /** Kind and letters alone, without spaces and hyphens. */
  readonly #letters = new Map<string, string[]>();
  /** Kind, first letter and length: who mistypes mostly has the first two right. */
  readonly #beginning = new Map<string, string[]>();
  /** Titles without their years. */
  readonly #titles = new Map<string, string[]>();

  constructor(keys: readonly string[]) {
    this.#keys = new Set(keys);
    for (const key of keys) {
      put(this.#letters, lettersOf(key), key);
      put(this.#beginning, beginningOf(key, key.length), key);
      const title = withoutYear.exec(key)?.[1];
      if (title !== undefined) put(this.#titles, title, key);
    }
  }

  /** The keys that may be meant by this tag. Titles are often called like something else: they have no other kind. */
  twins(tag: Tag): TwinKey[] {
    const key = tagKey(tag);
    const label = foldLabel(tag.label);
    const found = new Map<string, TwinKey['differs']>();
    if (tag.kind !== 'title') {
      const kinds: TagKind[] = tagKinds.filter((kind) => kind !== 'title' && kind !== tag.kind);
      for (const kind of kinds) if (this.#keys.has(`${kind}:${label}`)) found.set(`${kind}:${label}`, 'kind');
    } else if (tag.year === undefined) {
      for (const dated of this.#titles.get(key) ?? []) found.set(dated, 'year');
    }
    const add = (other: string): void => {
      if (other !== key && !found.has(other) && sameDigits(other, key)) found.set(other, 'spelling');
    };
    for (const other of this.#letters.get(lettersOf(key)) ?? []) add(other);
    if (label.length >= shortest) {
      for (const length of [key.length - 1, key.length, key.length + 1]) {
        for (const other of this.#beginning.get(beginningOf(key, length)) ?? []) {
          if (oneLetterApart(other, key)) add(other);
        }
      }
    }
    return [...found].map(([other, differs]) => ({ key: other, differs }));
  }
}

function put(map: Map<string, string[]>, under: string, key: string): void {
  const there = map.get(under);
  if (there) there.push(key);
  else map.set(under, [key]);
}

function lettersOf(key: string): string {
  return key.replace(/[^\p{L}\d:]/gu, '');
}

function beginningOf(key: string, length: number): string {
  return key.slice(0, key.indexOf(':') + 2) + length;
}

/** Part 1 and part 2 are two things, however near they are. */
function sameDigits(a: string, b: string): boolean {
  return a.replace(/\D/g, '') === b.replace(/\D/g, '');
}
