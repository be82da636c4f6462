import type { StillCredit, StillKind } from './Still';
import { nameCase } from './nameCase';
import { withoutQuotes } from './tidyText';

/** What a credit line says, part by part. */
export type CreditPart = Pick<StillCredit, 'kind' | 'title' | 'creator' | 'via'>;

/** How lines begin, in Dutch and English, and what kind of picture that means. */
const beginnings: readonly [RegExp, StillKind | ''][] = [
  [/^(?:film)?stills?\b(?:\s+(?:uit|from|van))?\s*:?\s*/iu, 'still'],
  [/^(?:foto(?:graaf|grafie|'s)?|photo(?:s|grapher|graph|graphy)?)\b\s*:?\s*/iu, 'photo'],
  [/^(?:film)?poster\b(?:\s+(?:van|for|of))?\s*:?\s*/iu, 'poster'],
  [/^(?:illustratie|illustration|tekening|drawing)\b\s*:?\s*/iu, 'illustration'],
  [
    /^(?:promo(?:beeld|foto|tional (?:picture|image|still))?|publicity (?:still|photo)|persfoto)\b\s*:?\s*/iu,
    'promotional',
  ],
];

const general = /^(?:beeld|image|picture|afbeelding|credits?|bron|source|copyright)\s*:\s*/iu;
const sign = /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu;
const quotedFirst = /^(?:'(.+?)'(?![\p{L}\p{N}])|"(.+?)"|‘(.+?)’(?!\p{L})|“(.+?)”|„(.+?)[”“]|«(.+?)»)\s*/u;

/** Agencies that some write before the photographer: `ANP / Jan Jansen`. */
const agencies =
  /^(?:anp|afp|ap|epa|dpa|pa|reuters|belga|getty(?: images)?|shutterstock|alamy|nurphoto|hollandse hoogte|imageselect|associated press|pictorial press|netflix)$/iu;

const nothing: CreditPart = { kind: '', title: '', creator: '', via: '' };

/**
 * Takes a credit line apart into kind, title, maker and supplier: `Still 'iHostage' via Elmer van der
 * Marel`, `Foto: Jan Jansen / ANP`, `Photo by Ann Lee via Getty Images`, `© Netflix`. A lone name is
 * taken for the supplier, which is what IPTC's Credit Line names, unless the line says "door", "by" or
 * what kind of picture it is. What is not there is ''.
 */
export function takeApartCredit(line: string): CreditPart {
  let rest = line.trim().replace(general, '');
  if (!rest || rest.length > 400) return nothing;
  const found = { ...nothing };
  const beginning = beginnings.find(([pattern]) => pattern.test(rest));
  // "Stillwater Pictures" and "Poster House" are names: a kind word needs an end after it.
  if (beginning) {
    found.kind = beginning[1];
    rest = rest.replace(beginning[0], '');
  }
  const quoted = quotedFirst.exec(rest);
  if (quoted) {
    found.title = (quoted.slice(1).find((part) => part !== undefined) ?? '').trim();
    rest = rest.slice(quoted[0].length).replace(/^[,:;–-]\s*/u, '');
  }
  return { ...found, ...names(rest, found.kind) };
}

function names(text: string, kind: StillKind | ''): Pick<CreditPart, 'creator' | 'via'> {
  const rest = text
    .trim()
    .replace(sign, '')
    .replace(/[.,;]$/u, '');
  const said = /^(?:door|by)\s+/iu.test(rest);
  const plain = rest.replace(/^(?:door|by)\s+/iu, '');
  const via = /^(?:(.*?)[\s,]+)?via\s+(.+)$/iu.exec(plain);
  if (via) return { creator: name(via[1] ?? ''), via: name(via[2] ?? '') };
  const slashed = plain.split(/\s*\/\s*|\s+\|\s+/u).filter(Boolean);
  if (slashed.length > 1) {
    const [first = '', ...others] = slashed;
    const second = others.join(' / ');
    if (agencies.test(first) && !agencies.test(second)) return { creator: name(second), via: name(first) };
    return { creator: name(first), via: name(second) };
  }
  const made = said || kind === 'photo' || kind === 'illustration';
  if (made && !agencies.test(plain)) return { creator: name(plain), via: '' };
  return { creator: '', via: name(plain) };
}

function name(text: string): string {
  return nameCase(
    withoutQuotes(
      text
        .trim()
        .replace(sign, '')
        .replace(/^[,:;]\s*/u, ''),
    ),
  );
}
