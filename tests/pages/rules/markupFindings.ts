import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { HtmlValidate } from 'html-validate';
import type { PageFile } from './pageFile';
import { unescaped } from './pageFile';

const checker = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // It counts escapes as they are written; `headFindings` counts characters.
  rules: { 'long-title': 'off' },
});

/** What html-validate finds on a page. */
export async function htmlValidateFindings({ html }: PageFile): Promise<string[]> {
  const report = await checker.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `line ${line}, ${ruleId}: ${message}`),
  );
}

/** Holes in a page's content security policy, and what on the page would need one. */
export function policyFindings({ html }: Pick<PageFile, 'html'>): string[] {
  const policy = unescaped(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '');
  // 10 is "high", 20 "syntax", 30 "medium" in csp_evaluator.
  const holes = new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= 30);
  return [
    ...holes.map(({ description }) => `policy: ${description}`),
    ...(/unsafe-/.exec(policy) ?? []),
    ...(html.match(/<script(?! type="application\/ld\+json">)[^>]*>/g) ?? []),
    ...(html.match(/<[^>]+\s(?:style|on[a-z]+)=[^>]*>/g) ?? []),
    ...(html.match(/<(?:iframe|object|embed|base|form(?![^>]*\saction="https:))[\s>][^>]*>?/g) ?? []),
  ];
}

/** What a page says first: its kind of document and its encoding, within what a browser reads to know them. */
export function openingFindings({ html }: Pick<PageFile, 'html'>): string[] {
  const findings: string[] = [];
  if (!html.startsWith('<!DOCTYPE html>')) findings.push('no doctype');
  if (Buffer.from(html).subarray(0, 1024).indexOf('<meta charset="utf-8">') < 0)
    findings.push('no encoding in the first 1024 bytes');
  if (html !== html.normalize('NFC')) findings.push('not NFC');
  return findings;
}
