import type { Person } from '../../shared/article/Person';
import type { Settings } from '../../shared/bridge/shellCalls';
import { settings, useSettings } from './settings';

/** Whoever works at this desk, as they say. */
export const personHere = (): Person => personIn(settings.value);

/** The same, in a component that renders again when it changes. */
export const usePersonHere = (): Person => personIn(useSettings());

function personIn({ person, name, byline, initials, colour, role }: Settings): Person {
  return { id: person, name: name.trim() || byline.trim(), initials, colour, role };
}
