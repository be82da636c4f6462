import { useMemo } from 'react';
import { askerOf } from '../../shared/bridge/askerOf';
import type { Asker } from '../../shared/bridge/deskQuestion';
import { settings, useSettings } from './settings';

/** Whoever works at this desk, as the library is asked for what is theirs and what waits for them. */
export const askerHere = (): Asker => askerOf(settings.value);

/** The same, in a component that renders again when it changes; it stays the same object until then. */
export const useAskerHere = (): Asker => {
  const { byline, name, person } = askerOf(useSettings());
  return useMemo(() => ({ byline, name, person }), [byline, name, person]);
};
