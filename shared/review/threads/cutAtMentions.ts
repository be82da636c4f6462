/** A stretch of what somebody said. */
export interface SaidPiece {
  text: string;
  /** The name that is mentioned in it, the sign before it left out; '' where it mentions nobody. */
  name: string;
}

/** What may stand before the sign, and behind a name: nothing that would make both part of a longer word. */
const inWord = /[\p{L}\p{N}_]/u;

/**
 * Cuts a text into what mentions one of some names, as `@Name`, and what does not. A name counts where it stands whole;
 * of two that begin alike it is the longer one. The pieces one after the other are the text.
 */
export function cutAtMentions(text: string, names: readonly string[]): SaidPiece[] {
  const longestFirst = names.filter(Boolean).toSorted((one, other) => other.length - one.length);
  const pieces: SaidPiece[] = [];
  let done = 0;
  const add = (until: number, name: string): void => {
    if (until > done) pieces.push({ text: text.slice(done, until), name });
    done = until;
  };
  if (longestFirst.length > 0) {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, done))) {
      if (inWord.test(text.charAt(at - 1))) continue;
      const name = longestFirst.find(
        (one) => text.startsWith(one, at + 1) && endsAt(text, at + 1 + one.length),
      );
      if (name === undefined) continue;
      add(at, '');
      add(at + 1 + name.length, name);
    }
  }
  add(text.length, '');
  return pieces;
}

function endsAt(text: string, at: number): boolean {
  return !inWord.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}
