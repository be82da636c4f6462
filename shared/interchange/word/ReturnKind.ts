/**
 * The kinds of suggestions that a Word document brings back: of a change that was tracked in it, of one that nobody
 * tracked, and of what somebody took out again of what they had inserted.
 */
export const returnKinds = ['tracked', 'untracked', 'crossed'] as const;

export type ReturnKind = (typeof returnKinds)[number];
