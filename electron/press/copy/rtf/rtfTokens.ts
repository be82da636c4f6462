/** One thing that RTF says. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** What follows may be passed over by whoever does not know it: `\*`. */
  | { kind: 'ignorable' }
  /** A control word, with its number where it has one. */
  | { kind: 'word'; name: string; number: number | null }
  /** Signs that stand there as they are, and bytes that nothing in them ends (`\bin`). */
  | { kind: 'signs' | 'bytes'; from: number; until: number };

/** Longer names and numbers are none that mean anything; what is left of them is passed over. */
const longestName = 32;
const longestNumber = 10;

const backslash = 0x5c;
const opening = 0x7b;
const closing = 0x7d;
const hyphen = 0x2d;
const space = 0x20;

const open: RtfToken = { kind: 'open' };
const close: RtfToken = { kind: 'close' };
const ignorable: RtfToken = { kind: 'ignorable' };

/**
 * What RTF says, one thing after another, each as its writers mean it: escaped braces are signs and end nothing, and what
 * `\bin` announces is passed over whatever it holds. Each sign is gone through once, whatever the RTF. Signs that are
 * escaped are left out: nobody asks for words here.
 */
export function* rtfTokens(rtf: string): Generator<RtfToken, void, undefined> {
  let at = 0;
  while (at < rtf.length) {
    const sign = rtf.charCodeAt(at);
    if (sign === opening) {
      at++;
      yield open;
    } else if (sign === closing) {
      at++;
      yield close;
    } else if (sign !== backslash) {
      const from = at;
      while (at < rtf.length && !isRead(rtf.charCodeAt(at))) at++;
      yield { kind: 'signs', from, until: at };
    } else if (isLetter(rtf.charCodeAt(at + 1))) {
      const word = readWord(rtf, at + 1);
      at = word.until;
      yield { kind: 'word', name: word.name, number: word.number };
      if (word.name !== 'bin') continue;
      const until = Math.min(at + Math.max(word.number ?? 0, 0), rtf.length);
      yield { kind: 'bytes', from: at, until };
      at = until;
    } else {
      if (rtf[at + 1] === '*') yield ignorable;
      // A sign by its number in two digits.
      at += rtf[at + 1] === "'" ? 4 : 2;
    }
  }
}

function readWord(rtf: string, start: number): { name: string; number: number | null; until: number } {
  let at = start;
  while (isLetter(rtf.charCodeAt(at))) at++;
  const name = rtf.slice(start, Math.min(at, start + longestName));
  const sign = at;
  if (rtf.charCodeAt(at) === hyphen && isDigit(rtf.charCodeAt(at + 1))) at++;
  const first = at;
  while (isDigit(rtf.charCodeAt(at))) at++;
  const number = at > first ? Number(rtf.slice(sign, Math.min(at, first + longestNumber))) : null;
  return { name, number, until: rtf.charCodeAt(at) === space ? at + 1 : at };
}

function isRead(sign: number): boolean {
  return sign === backslash || sign === opening || sign === closing;
}

function isLetter(sign: number): boolean {
  return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);
}

function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39;
}
