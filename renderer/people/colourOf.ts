import type { Person, PersonColour } from '../../shared/article/Person';
import { authorOfPerson, colourFrom } from '../../shared/article/Person';

/** The colour somebody is known by: the one they chose, or the one that follows from who they are. */
export function colourOf(person: Person): PersonColour {
  return person.colour || colourFrom(authorOfPerson(person));
}
