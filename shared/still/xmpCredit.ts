import type { CarriedCredit } from './CarriedCredit';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const;

/**
 * The XMP packet a rendition carries: RDF/XML after ISO 16684-1 with the properties of the IPTC Photo
 * Metadata Standard 2025.1, for what is known and no more. Always the same text for the same credit:
 * fixed order, no dates, no tool name. Without white space to grow in; nobody edits a rendition.
 */
export function xmpCredit(credit: CarriedCredit): string {
  const properties = [
    list('dc:creator', 'Seq', credit.creator),
    translated('dc:description', credit.description),
    translated('dc:rights', credit.copyrightNotice),
    translated('dc:title', credit.title),
    plain('photoshop:Credit', credit.creditLine),
    plain('photoshop:DateCreated', credit.dateCreated ?? ''),
    plain('photoshop:Source', credit.source),
    // Whoever states a right says with it that the picture is not free for the taking.
    plain('xmpRights:Marked', credit.copyrightNotice || credit.usageTerms || credit.licenceUrl ? 'True' : ''),
    translated('xmpRights:UsageTerms', credit.usageTerms),
    plain('xmpRights:WebStatement', credit.licenceUrl),
    translated('Iptc4xmpCore:AltTextAccessibility', credit.altText),
    plain('plus:LicenseEndDate', credit.expires ?? ''),
  ].filter(Boolean);
  const spaces = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${spaces.join('')}>`,
    ...properties,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
  ].join('\n');
}

function plain(name: string, text: string): string {
  return text && `<${name}>${escaped(text)}</${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', text: string): string {
  return text && `<${name}><rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}></${name}>`;
}

function translated(name: string, text: string): string {
  return (
    text && `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`
  );
}

// XML 1.0 has no place for these, not even escaped.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text
    .replace(forbidden, '')
    .normalize('NFC')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
