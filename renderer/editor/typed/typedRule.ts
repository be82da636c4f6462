import { linkAddress } from '../../../shared/article/linkAddress';

/** How far before the caret signs are looked for, in characters. */
export const typedReach = 1000;

/** What becomes of what was typed. All places are counted in characters back from behind the sign typed last. */
export type TypedRule =
  | {
      kind: 'block';
      block: 'subhead' | 'quote' | 'listItem';
      /** Of a list. */
      ordered: boolean;
      /** Where the sign begins, which goes. */
      from: number;
    }
  | {
      kind: 'mark';
      mark: 'bold' | 'italic' | 'link';
      /** The words begin and end there. */
      from: number;
      to: number;
      /** Where what stands before the words begins, which goes with all that stands behind them. */
      start: number;
      /** Of a link. */
      href: string;
    }
  | { kind: 'address'; from: number; to: number; href: string };

/** Before a sign that begins something there is nothing, a space, or what opens. */
const opens = String.raw`(?<=^|[\s(\[“‘"'–—])`;

const pairs = [
  { mark: 'bold', pattern: new RegExp(String.raw`${opens}(\*\*)(?![\s*])([^*\n]*[^\s*])\*\*$`, 'u') },
  { mark: 'bold', pattern: new RegExp(String.raw`${opens}(__)(?![\s_])([^_\n]*[^\s_])__$`, 'u') },
  { mark: 'italic', pattern: new RegExp(String.raw`${opens}(\*)(?![\s*])([^*\n]*[^\s*])\*$`, 'u') },
  { mark: 'italic', pattern: new RegExp(String.raw`${opens}(_)(?![\s_])([^_\n]*[^\s_])_$`, 'u') },
] as const;

/** Words in square brackets, and an address in which brackets come in pairs. */
const writtenLink = /\[([^[\]\n]*[^[\]\s])\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)$/u;

const address = /^[("'“‘[<]*((?:https?:\/\/|www\.)[^\s<>"“”]+)$/iu;

/** Something a reader's address bar knows as a site. */
const isSite = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/iu;

/**
 * What a sign means that is typed behind so much of its block; null for nothing but itself. Signs in the middle of a word
 * or an address, and between spaces, are signs.
 */
export function typedRule(typed: string, before: string): TypedRule | null {
  if (typed === ' ') return blockRule(before) ?? addressRule(before, 1);
  if (typed === ')') return linkRule(before);
  return typed === '*' || typed === '_' ? pairRule(typed, before) : null;
}

/** The address that a block ends with, as it is when one goes on with the next; `behind` characters were typed after it. */
export function addressRule(before: string, behind: number): Extract<TypedRule, { kind: 'address' }> | null {
  const run = /\S*$/u.exec(before)?.[0] ?? '';
  // One that goes on beyond what was looked at.
  if (run.length >= typedReach) return null;
  const written = address.exec(run)?.[1];
  if (written === undefined) return null;
  const kept = withoutPunctuation(written);
  const href = isSite.test(kept) ? linkAddress(kept) : null;
  if (!href) return null;
  const from = behind + written.length;
  return { kind: 'address', from, to: from - kept.length, href };
}

function blockRule(before: string): TypedRule | null {
  const from = before.length + 1;
  if (/^#{1,3}$/.test(before)) return { kind: 'block', block: 'subhead', ordered: false, from };
  if (before === '>') return { kind: 'block', block: 'quote', ordered: false, from };
  if (/^[-*+]$/.test(before)) return { kind: 'block', block: 'listItem', ordered: false, from };
  return /^1[.)]$/.test(before) ? { kind: 'block', block: 'listItem', ordered: true, from } : null;
}

function linkRule(before: string): TypedRule | null {
  const [whole, words, written] = writtenLink.exec(`${before})`) ?? [];
  if (whole === undefined || words === undefined || written === undefined) return null;
  const href = linkAddress(written);
  if (!href) return null;
  const from = whole.length - 1;
  return { kind: 'mark', mark: 'link', start: whole.length, from, to: from - words.length, href };
}

function pairRule(typed: string, before: string): TypedRule | null {
  const text = before + typed;
  for (const { mark, pattern } of pairs) {
    const found = pattern.exec(text);
    const [whole, sign, words] = found ?? [];
    if (!found || whole === undefined || sign === undefined || words === undefined) continue;
    const run = /\S*$/u.exec(text.slice(0, found.index))?.[0] ?? '';
    // Within an address they are part of it.
    if (/[/@]|www\./i.test(run)) continue;
    const start = whole.length;
    const from = start - sign.length;
    return { kind: 'mark', mark, start, from, to: from - words.length, href: '' };
  }
  return null;
}

/** An address without what ends the sentence around it; a closing bracket stays where it was opened in the address. */
function withoutPunctuation(written: string): string {
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1] ?? '';
    if (last === ')' && count(written, end, '(') >= count(written, end, ')')) break;
    if (!/[.,;:!?)\]'’”…*_]/u.test(last)) break;
  }
  return written.slice(0, end);
}

function count(text: string, until: number, sign: string): number {
  return text.slice(0, until).split(sign).length - 1;
}
