import { agencyNamed } from './agencyNamed';
import { anyOf } from './anyOf';
import type { CreditRules } from './CreditRules';
import { plainLabel } from './creditWords';
import { nameCase } from './nameCase';
import { sameName } from './tidyText';

/**
 * A credit line as it can be printed: without a general label before it (ours comes there), with nobody
 * named twice (`Getty Images/Getty Images`), names in capitals set as names and agencies written as
 * they write themselves. A line of which nothing of that is true stays to the letter.
 */
export function tidyCreditLine(line: string, rules: CreditRules): string {
  const label = new RegExp(`^(?:${anyOf(rules.labels)})\\s*:\\s*`, 'iu');
  const plain = line.trim().replace(label, '').replace(plainLabel, '').trim();
  const kinds = Object.values(rules.kinds).flat();
  const [, kind = '', rest = plain] =
    new RegExp(`^((?:${anyOf(kinds)})\\s*:\\s*)(.*)$`, 'iu').exec(plain) ?? [];
  const parts = rest.split(/\s*\/\s*/u);
  const tidied = parts
    .map((part) => agencyNamed(part, rules) || nameCase(part, rules))
    .filter((part, index, all) => part && all.findIndex((other) => sameName(other, part)) === index);
  const asItStands = tidied.length === parts.length && tidied.every((part, index) => part === parts[index]);
  return (/\p{Lu}{2}/u.test(kind) ? sentenceCase(kind) : kind) + (asItStands ? rest : tidied.join(' / '));
}

/** `NETHERLANDS OUT` as a sentence begins. */
export function sentenceCase(text: string): string {
  const small = text.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}
