// Control characters and non-characters are errors in HTML and XML; half a surrogate pair is no character.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Nothing to take out and nothing to compose: most texts by far. */
const plain = /^[ -~]*$/;

/** A text as pages may carry it: NFC, without characters that HTML and XML forbid. */
export function printableText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unprintable, '').normalize('NFC');
}

/** The same for every text inside plain values; keys are left as they are, and so is a value without such a text. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return printableText(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  // Nearly all values stay as they are, and are not copied then.
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    const made = printable(inner);
    if (made === inner) continue;
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    copy[key] = made;
  }
  return (copy ?? value) as T;
}
