import type { Tag } from './Tag';

/**
 * Names a tag so that two ways of writing it meet: kind, label without case, diacritics and double
 * spaces, and for a title its year. `Netflix` and ` netflix ` are one company.
 */
export function tagKey(tag: Tag): string {
  const known = keys.get(tag);
  if (known !== undefined) return known;
  const key = [tag.kind, foldLabel(tag.label), ...(tag.kind === 'title' && tag.year ? [tag.year] : [])].join(
    ':',
  );
  keys.set(tag, key);
  return key;
}

/** Folding a label takes long, and a page asks for the key of the same tag again and again. Tags are never edited in place. */
const keys = new WeakMap<Tag, string>();

/** A label as it is compared: lower case, no diacritics, single spaces. */
export function foldLabel(label: string): string {
  // Most are of ASCII with single spaces, and need no more than lower case.
  if (/^[!-~]+(?: [!-~]+)*$/.test(label)) return label.toLowerCase();
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
