// Control and formatting characters that nobody typed on purpose; joiners stay, Persian and emoji need them.
// oxlint-disable-next-line no-control-regex
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/**
 * A text from outside as Katern keeps it: NFC, without control characters and marks that turn the
 * reading direction, white space folded to single spaces, and at most `longest` characters, cut at a word.
 */
export function tidyText(text: string, longest: number): string {
  // A text of megabytes is bounded before anything looks at each of its characters.
  const folded = text
    .slice(0, longest * 8)
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...folded];
  if (characters.length <= longest) return folded;
  const cut = characters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The same text without the quotation marks around the whole of it. */
export function withoutQuotes(text: string): string {
  const inner = /^(?:'(.+)'|"(.+)"|‘(.+)’|“(.+)”|„(.+)[”“]|«(.+)»)$/u.exec(text.trim());
  const found = inner?.slice(1).find((part) => part !== undefined);
  return (found ?? text).trim();
}

/** Whether two texts name the same, whatever their capitals and spaces. */
export function sameName(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
