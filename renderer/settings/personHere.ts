import type { Person } from '../../shared/article/Person';
import { personOf } from '../../shared/bridge/personOf';
import { settings, useSettings } from './settings';

/** Whoever works at this desk, as they say. */
export const personHere = (): Person => personOf(settings.value);

/** The same, in a component that renders again when it changes. */
export const usePersonHere = (): Person => personOf(useSettings());
