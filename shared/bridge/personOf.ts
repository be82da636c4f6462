import type { Person } from '../article/Person';
import type { Settings } from './shellCalls';

/** Whoever works at a desk, as its settings say: by the name, or where none was given as the byline calls them. */
export function personOf({
  person,
  name,
  byline,
  initials,
  colour,
  role,
}: Pick<Settings, 'person' | 'name' | 'byline' | 'initials' | 'colour' | 'role'>): Person {
  return { id: person, name: name.trim() || byline.trim(), initials, colour, role };
}
