/** What a rule says: its name in a list of findings, why it matters, what to do, and how it reads when all is well. */
export interface RuleTexts {
  title(values: Record<string, string | number>): string;
  explanation(values: Record<string, string | number>): string;
  remedy: string;
  passed: string;
  /** What its one-key fix does, as a button says it; only where it has one. */
  fix?: (values: Record<string, string | number>) => string;
}
