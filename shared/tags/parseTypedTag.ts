import type { Tag, TagKind } from './Tag';

/** A tag as somebody typed it, before its kind is known. */
export interface TypedTag {
  /** NFC, with single spaces; '' when nothing but white space was typed. */
  label: string;
  /** Four digits, where they stood in brackets at the end; otherwise null. */
  year: number | null;
}

/** The longest label that is taken, in characters; what is longer was pasted by mistake. */
export const longestLabel = 120;

/** Takes apart what was typed in the tag field: `iHostage (2025)` is a label and a year. */
export function parseTypedTag(text: string): TypedTag {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const dated = /^(.*\S) ?\((\d{4})\)$/.exec(clean);
  const label = Array.from(dated?.[1] ?? clean)
    .slice(0, longestLabel)
    .join('')
    .trim();
  return { label, year: dated ? Number(dated[2]) : null };
}

/** The kinds offered for a new tag when nothing tells them apart, most general first. */
const usual: readonly TagKind[] = ['topic', 'company', 'title', 'person', 'genre', 'place', 'event'];

/**
 * The tags that could be made of what was typed, one of each kind, likeliest first: a title when a year
 * was given, otherwise a topic. None for an empty label. A year is only kept with a title.
 */
export function possibleTags(typed: TypedTag): Tag[] {
  if (!typed.label) return [];
  const kinds = typed.year === null ? usual : ['title' as const, ...usual.filter((kind) => kind !== 'title')];
  return kinds.map((kind) => ({
    kind,
    label: typed.label,
    ...(kind === 'title' && typed.year !== null ? { year: typed.year } : {}),
  }));
}
