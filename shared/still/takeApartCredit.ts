import { agencyNamed } from './agencyNamed';
import { anyOf } from './anyOf';
import type { CreditRules } from './CreditRules';
import type { StillCredit, StillKind } from './Still';
import { stillKinds } from './Still';
import { nameCase } from './nameCase';
import { withoutQuotes } from './tidyText';

/** What a credit line says, part by part. */
export type CreditPart = Pick<StillCredit, 'kind' | 'title' | 'creator' | 'via'>;

const sign = /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu;
const quotedFirst = /^(?:'(.+?)'(?![\p{L}\p{N}])|"(.+?)"|‘(.+?)’(?!\p{L})|“(.+?)”|„(.+?)[”“]|«(.+?)»)\s*/u;

const nothing: CreditPart = { kind: '', title: '', creator: '', via: '' };

/**
 * Takes a credit line apart into kind, title, maker and supplier: `Still 'iHostage' via Elmer van der
 * Marel`, `Foto: Jan Jansen / ANP`, `Photo by Ann Lee via Getty Images`, `© Netflix`. A lone name is
 * taken for the supplier, which is what IPTC's Credit Line names, unless the line says "door", "by" or
 * what kind of picture it is. What is not there is ''.
 */
export function takeApartCredit(line: string, rules: CreditRules): CreditPart {
  const label = new RegExp(`^(?:${anyOf(rules.labels)})\\s*:\\s*`, 'iu');
  let rest = line.trim().replace(label, '');
  if (!rest || rest.length > 400) return nothing;
  const found = { ...nothing };
  // "Stillwater Pictures" and "Poster House" are names: a kind word needs an end after it.
  for (const kind of stillKinds) {
    const beginning = beginningOf(kind, rules).exec(rest);
    if (!beginning) continue;
    found.kind = kind;
    rest = rest.slice(beginning[0].length);
    break;
  }
  const quoted = quotedFirst.exec(rest);
  if (quoted) {
    found.title = (quoted.slice(1).find((part) => part !== undefined) ?? '').trim();
    rest = rest.slice(quoted[0].length).replace(/^[,:;–-]\s*/u, '');
  }
  return { ...found, ...names(rest, found.kind, rules) };
}

function beginningOf(kind: StillKind, rules: CreditRules): RegExp {
  // A photo is of somebody's making, not "of" a film: "van" is the beginning of a name then.
  const of = kind === 'photo' ? '' : '(?:\\s+(?:uit|from|van|for|of))?';
  return new RegExp(`^(?:${anyOf(rules.kinds[kind])})(?![\\p{L}\\p{N}])${of}\\s*:?\\s*`, 'iu');
}

function names(text: string, kind: StillKind | '', rules: CreditRules): Pick<CreditPart, 'creator' | 'via'> {
  const rest = text
    .trim()
    .replace(sign, '')
    .replace(/[.,;]$/u, '');
  const said = /^(?:door|by)\s+/iu.test(rest);
  const plain = rest.replace(/^(?:door|by)\s+/iu, '');
  const via = /^(?:(.*?)[\s,]+)?via\s+(.+)$/iu.exec(plain);
  if (via) return { creator: name(via[1] ?? '', rules), via: name(via[2] ?? '', rules) };
  const slashed = plain.split(/\s*\/\s*|\s+\|\s+/u).filter(Boolean);
  if (slashed.length > 1) {
    // Some write the agency first; whoever is no agency made it.
    const maker = slashed.find((part) => !agencyNamed(part, rules)) ?? '';
    const others = slashed.filter((part) => part !== maker).map((part) => name(part, rules));
    return { creator: name(maker, rules), via: [...new Set(others)].join(' / ') };
  }
  const made = said || kind === 'photo' || kind === 'illustration';
  if (made && !agencyNamed(plain, rules)) return { creator: name(plain, rules), via: '' };
  return { creator: '', via: name(plain, rules) };
}

function name(text: string, rules: CreditRules): string {
  const plain = withoutQuotes(
    text
      .trim()
      .replace(sign, '')
      .replace(/^[,:;]\s*/u, ''),
  );
  return agencyNamed(plain, rules) || nameCase(plain, rules);
}
