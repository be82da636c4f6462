export const correctionKinds = ['correction', 'update'] as const;

/** Something that was wrong and is put right, or something that came after it. */
export type CorrectionKind = (typeof correctionKinds)[number];

/** A note on the page of a published article that says what was put right or added, and when. */
export interface Correction {
  id: string;
  kind: CorrectionKind;
  /** Plain text; a note without any is not printed. */
  text: string;
  /** When it was placed: ISO 8601 with zone. */
  at: string;
}

/** A correction is this long at most, in characters; beyond it, it is cut on the page. */
export const longestCorrection = 1500;

/** Whether a note stands on the page: one that was placed but not written does not. */
export function isPrinted({ text }: Correction): boolean {
  return text.trim() !== '';
}
