import * as v from 'valibot';
import type { CreditRules } from './CreditRules';
import { noRules, rightsMeanings } from './CreditRules';

/** A word or a phrase: letters, figures and what stands between them. Never a pattern. */
const phrase = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,'’&/+-]*$|^'[\p{L}]+$/u, 'no word'),
  v.normalize('NFC'),
);

const phrases = v.pipe(v.array(phrase), v.maxLength(1000));

/** Every list may be left out; anything else is a mistake, and said to be. */
const rulesFile = v.strictObject({
  agencies: v.optional(
    v.pipe(v.array(v.strictObject({ name: phrase, alsoWritten: phrases })), v.maxLength(1000)),
  ),
  capitals: v.optional(phrases),
  particles: v.optional(phrases),
  kinds: v.optional(
    v.strictObject({
      still: v.optional(phrases),
      photo: v.optional(phrases),
      poster: v.optional(phrases),
      illustration: v.optional(phrases),
      promotional: v.optional(phrases),
    }),
  ),
  labels: v.optional(phrases),
  cameraTalk: v.optional(phrases),
  rights: v.optional(
    v.pipe(v.array(v.strictObject({ means: v.picklist(rightsMeanings), says: phrases })), v.maxLength(100)),
  ),
});

/** What was read, or where and why it could not be. `line` counts from 1; 0 where it is not known. */
export type ParsedRules = { rules: CreditRules } | { line: number; problem: string };

/** Reads a file of credit rules, which anybody may have written. */
export function parseCreditRules(text: string): ParsedRules {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'no JSON';
    const at = /position (\d+)/u.exec(problem)?.[1];
    const line = at === undefined ? 0 : text.slice(0, Number(at)).split('\n').length;
    return { line, problem };
  }
  if (Array.isArray(value)) return { line: 1, problem: 'a list, where lists by name are expected' };
  const parsed = v.safeParse(rulesFile, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { line: 0, problem: `${v.getDotPath(issue) ?? ''}: ${issue.message}` };
  }
  const { kinds, ...lists } = parsed.output;
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
  const kindsGiven = Object.entries(kinds ?? {}).filter(([, list]) => list !== undefined);
  return {
    rules: { ...noRules, ...given, kinds: { ...noRules.kinds, ...Object.fromEntries(kindsGiven) } },
  };
}
