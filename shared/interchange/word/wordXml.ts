/** What XML 1.0 does not allow, halves of a sign that need another half among it. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it may stand in XML, between tags and in attributes alike; what XML does not allow is left out. */
export function wordXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text without what no XML can carry. */
export function carriedText(text: string): string {
  return text.replace(forbidden, '');
}
