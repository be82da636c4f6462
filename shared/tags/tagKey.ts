import type { Tag } from './Tag';

/**
 * Names a tag so that two ways of writing it meet: kind, label without case, diacritics and double
 * spaces, and for a title its year. `Netflix` and ` netflix ` are one company.
 */
export function tagKey(tag: Tag): string {
  return [tag.kind, foldLabel(tag.label), ...(tag.kind === 'title' && tag.year ? [tag.year] : [])].join(':');
}

/** A label as it is compared: lower case, no diacritics, single spaces. */
export function foldLabel(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
