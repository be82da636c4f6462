/** Why a file is not taken in. */
export const refusals = [
  'empty',
  'no-text',
  'no-document',
  'damaged',
  'locked',
  'old-word',
  'too-large',
  'hostile',
] as const;

export type Refusal = (typeof refusals)[number];

/** A file from outside that is not taken in; whoever knows its name makes a fault of it. */
export class ImportRefused extends Error {
  constructor(readonly because: Refusal) {
    super(`refused: ${because}`);
  }
}
