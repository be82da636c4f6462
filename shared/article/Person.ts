import { cutText } from '../language/cutText';
import type { Author } from './Author';
import { longestWriterName } from './Version';

export const roles = ['journalist', 'editor', 'producer'] as const;

/** What somebody does at the newspaper. */
export type Role = (typeof roles)[number];

/** The colours people are known by; each is two tokens of the styles. */
export const personColours = ['amber', 'blue', 'green', 'slate', 'violet', 'teal', 'rose', 'olive'] as const;

export type PersonColour = (typeof personColours)[number];

/** Initials are this long at most, in characters. */
export const longestInitials = 3;

/** Somebody who works on articles, as their desk says. */
export interface Person {
  /** A UUID, made when Katern first ran at that desk. */
  id: string;
  /** As they call themselves; '' when they do not. */
  name: string;
  /** Letters that stand for the name; '' for those that follow from it. */
  initials: string;
  /** '' for the one that follows from who it is. */
  colour: PersonColour | '';
  /** '' for somebody who has not said, and does everything. */
  role: Role | '';
}

/** The person a document's value stands for, or null when it is none. What it does not know of them is left open. */
export function parsePerson(id: string, value: unknown): Person | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, initials, colour, role } = value as Record<string, unknown>;
  if (typeof name !== 'string') return null;
  return {
    id,
    name: cutText(name, longestWriterName),
    initials: typeof initials === 'string' ? cutInitials(initials) : '',
    colour: personColours.find((one) => one === colour) ?? '',
    role: roles.find((one) => one === role) ?? '',
  };
}

/** Somebody as the author of what they do; by name alone where no more is known. */
export function authorOfPerson(person: Person | string): Author {
  return typeof person === 'string' ? { by: person } : { by: person.name, person: person.id };
}

/** Initials without room around them, and no longer than they may be. */
export function cutInitials(initials: string): string {
  return [...initials.trim()].slice(0, longestInitials).join('');
}

/** What is shown of an author as long as they say nothing else: by letters of the name and a colour of their own. */
export function colourFrom({ by, person = '' }: Author): PersonColour {
  let sum = 0;
  for (const letter of person + by) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 104_729;
  return personColours[sum % personColours.length] ?? 'slate';
}
