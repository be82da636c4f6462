import type { Asker } from './deskQuestion';
import { personOf } from './personOf';
import type { Settings } from './shellCalls';

/** Whoever works at a desk, as the library is asked for what is theirs and what waits for them. */
export function askerOf(settings: Settings): Asker {
  const { id, name } = personOf(settings);
  return { byline: settings.byline || settings.name, name, person: id };
}
