import type { Author } from '../../article/Author';
import { isSameAuthor } from '../../article/Author';

/** Those of some people who are none of those that are listed before them, in their order. */
export function peopleAfter(listed: readonly Author[], people: readonly Author[]): Author[] {
  return people.filter((one) => !listed.some((other) => isSameAuthor(one, other)));
}
