/** Folders that are not sections, parts of a list, and names no file may have on Windows. */
const taken = /^(?:tag|auteur|author|beeld|thema|archief|sitemap|deel-\d+|con|prn|aux|nul|com\d|lpt\d)$/;

/** A slug that is no reserved name. */
export function safePart(slug: string): string {
  return taken.test(slug) ? `x-${slug}` : slug;
}
