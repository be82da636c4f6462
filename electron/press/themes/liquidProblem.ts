import { LiquidError } from 'liquidjs';
import type { ThemeProblem } from '../../../shared/faults/ThemeProblem';
import { lineAt } from './BrokenTheme';

/** What Liquid complained of and on which line, `source` being the template it was in. */
export function liquidProblem(error: unknown, source: string): { line: number; problem: ThemeProblem } {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  const [, at] = /, line:(\d+)/.exec(first) ?? [];
  const said = first.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '');
  const token = LiquidError.is(error) ? error.token : null;
  const line = at ? Number(at) : token ? lineAt(source, token.begin) : 1;
  return { line, problem: problemOf(said) };
}

const patterns: [RegExp, (word: string) => ThemeProblem][] = [
  [/^undefined variable: (.+)$/, (name) => ({ kind: 'unknown-value', name })],
  [/^tag "(.+)" not found$/, (name) => ({ kind: 'unknown-tag', name })],
  [/^undefined filter: (.+)$/, (name) => ({ kind: 'unknown-filter', name })],
  [
    /^(?:tag|output|raw) "?(.+?)"? not closed$/,
    (name) => ({ kind: 'not-closed', name: name.replaceAll('\\"', '"') }),
  ],
  [/^ENOENT: Failed to lookup "(.+?)"/, (name) => ({ kind: 'unknown-template', name })],
  [/^address: (.*)$/, (address) => ({ kind: 'address-refused', address })],
  [/^(?:template render|memory alloc) limit exceeded$/, () => ({ kind: 'too-slow' })],
];

function problemOf(said: string): ThemeProblem {
  for (const [pattern, problem] of patterns) {
    const found = pattern.exec(said);
    if (found) return problem(found[1] ?? '');
  }
  return { kind: 'said', said: said.slice(0, 300) };
}
