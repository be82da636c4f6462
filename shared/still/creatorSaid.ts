import { agencyNamed } from './agencyNamed';
import { anyOf } from './anyOf';
import type { CreditRules } from './CreditRules';
import { nameCase } from './nameCase';

/**
 * Who made a picture, of what stands in the field for it: `Foto: ROBIN VAN DER BERG`, `Jan Jansen/AFP`, `AFP
 * PHOTO / JAN JANSEN`, `Jan Jansen (ANP)`. An agency among the names is through whom it came; an agency
 * alone made nothing. Names without an agency stay as they stand, but for the label and capitals.
 */
export function creatorSaid(text: string, rules: CreditRules): { creator: string; via: string } {
  const label = new RegExp(
    `^(?:${anyOf([...rules.labels, ...rules.kinds.photo])})(?:\\s*:\\s*|\\s+(?:by|door)\\s+)|^(?:by|door)\\s+`,
    'iu',
  );
  const plain = text.replace(label, '').replace(/^(?:©|\(c\))\s*(?:\d{4}\s*)?/iu, '');
  const names = plain
    .replace(/\s*\(([^()]{2,60})\)$/u, (whole, inside: string) =>
      agencyNamed(inside, rules) ? ` / ${inside}` : whole,
    )
    .split(/\s*\/\s*|\s+\|\s+|\s*,\s+|\s+via\s+/iu)
    .filter(Boolean);
  const agencies = [...new Set(names.map((name) => agencyNamed(name, rules)).filter(Boolean))];
  if (!agencies.length) return { creator: nameCase(plain, rules), via: '' };
  const makers = names.filter((name) => !agencyNamed(name, rules)).map((name) => nameCase(name, rules));
  return { creator: makers.join(', '), via: agencies.join(' / ') };
}
