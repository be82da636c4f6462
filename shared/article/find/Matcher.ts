/** A place in a text that answers to a query. */
export interface Match {
  from: number;
  until: number;
  /** What the groups of a regular expression hold: as `$1` to `$99` have them, by number, and by name. */
  groups: readonly (string | undefined)[];
  named: Readonly<Record<string, string | undefined>>;
}

/** All places in a text that answer to a query, in order; they never overlap and are never empty. */
export type Matcher = (text: string) => Match[];
