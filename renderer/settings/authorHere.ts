import type { Author } from '../../shared/article/Author';
import { authorOfPerson } from '../../shared/article/Person';
import { personHere, usePersonHere } from './personHere';

/** Whoever works at this desk, as the author of what is done here. */
export const authorHere = (): Author => authorOfPerson(personHere());

/** The same, in a component that renders again when it changes. */
export const useAuthorHere = (): Author => authorOfPerson(usePersonHere());
