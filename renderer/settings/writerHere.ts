import { personHere, usePersonHere } from './personHere';

/** Whoever writes here, as they call themselves; '' when they do not. */
export const writerHere = (): string => personHere().name;

/** The same, in a component that renders again when it changes. */
export const useWriterHere = (): string => usePersonHere().name;
