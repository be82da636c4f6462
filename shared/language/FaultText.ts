/** A fault as a person reads it. No sentence is ever empty. */
export interface FaultText {
  /** What failed, as a phrase that can stand after a colon: `schijf is vol`. */
  what: string;
  /** Why, in one sentence. */
  why: string;
  /** What the person can do, in one sentence. */
  todo: string;
}
