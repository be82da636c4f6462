/** One text is looked at no further than this, in characters, and one property no more often than this. */
const longestText = 20_000;
const mostTexts = 20;

/**
 * The texts of a metadata value, whatever exifreader made of it: bounded in length and number; of
 * alternatives in several languages `x-default` first.
 */
export function metadataTexts(tag: unknown): string[] {
  return textsIn(tag, 0);
}

/** Metadata nests two deep; what nests deeper is somebody's trick. */
function textsIn(tag: unknown, depth: number): string[] {
  if (depth > 8) return [];
  if (Array.isArray(tag)) {
    const inner = tag.slice(0, mostTexts);
    const first = inner.filter((item) => memberOf(memberOf(item, 'attributes'), 'lang') === 'x-default');
    return [...first, ...inner.filter((item) => !first.includes(item))]
      .flatMap((item) => textsIn(item, depth + 1))
      .slice(0, mostTexts);
  }
  if (typeof tag === 'string') return tag.trim() ? [tag.slice(0, longestText)] : [];
  const value = memberOf(tag, 'value');
  // IIM and EXIF give bytes or numbers as the value and the decoded text beside it.
  const isBytes = Array.isArray(value) && value.every((item) => typeof item === 'number');
  const description = memberOf(tag, 'description');
  if (isBytes || typeof value === 'number')
    return typeof description === 'string' ? textsIn(description, depth + 1) : [];
  return value === undefined ? [] : textsIn(value, depth + 1);
}

/** An own member of anything at all, or undefined. */
export function memberOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
}
