import { settings, useSettings } from './settings';

/** Whoever writes here, as they call themselves; '' when they do not. */
export const writerHere = (): string => settings.value.byline.trim();

/** The same, in a component that renders again when it changes. */
export const useWriterHere = (): string => useSettings().byline.trim();
