import type { CarriedCredit } from './CarriedCredit';
import { utf8Length } from './utf8';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const;

/** A JPEG segment holds 65,502 bytes of XMP; a packet that is longer is left out by encoders. */
const mostBytes = 60_000;

/** The longest text of each kind in characters: what is read from a file fits whole. */
const longest = { line: 1000, terms: 4000, description: 10_000 };

/**
 * The XMP packet a rendition carries: RDF/XML after ISO 16684-1 with the properties of the IPTC Photo
 * Metadata Standard 2025.1, for what is known and no more. Always the same text for the same credit:
 * fixed order, no dates, no tool name. Without white space to grow in; nobody edits a rendition. It fits
 * a JPEG segment whatever was written: texts without measure are cut.
 */
export function xmpCredit(credit: CarriedCredit): string {
  let packet = '';
  for (const share of [1, 1 / 2, 1 / 4, 1 / 8]) {
    packet = packetOf(credit, share);
    if (utf8Length(packet) <= mostBytes) return packet;
  }
  return packet;
}

function packetOf(credit: CarriedCredit, share: number): string {
  const said = (name: keyof CarriedCredit, most = longest.line): string =>
    cut(clean(credit[name] ?? ''), Math.floor(most * share));
  const properties = [
    list('dc:creator', 'Seq', [said('creator')]),
    translated('dc:description', said('description', longest.description)),
    translated('dc:rights', said('copyrightNotice')),
    translated('dc:title', said('title')),
    plain('photoshop:Credit', said('creditLine')),
    plain('photoshop:DateCreated', said('dateCreated')),
    plain('photoshop:Headline', said('headline')),
    plain('photoshop:Source', said('source')),
    // Whoever states a right says with it that the picture is not free for the taking.
    plain('xmpRights:Marked', statesRights(credit) ? 'True' : ''),
    translated('xmpRights:UsageTerms', said('usageTerms', longest.terms)),
    plain('xmpRights:WebStatement', said('licenceUrl')),
    translated('Iptc4xmpCore:AltTextAccessibility', said('altText', longest.terms)),
    plain('Iptc4xmpExt:DigitalSourceType', said('digitalSourceType')),
    list('Iptc4xmpExt:PersonInImage', 'Bag', said('personShown', longest.terms).split(';')),
    structure('plus:CopyrightOwner', [['plus:CopyrightOwnerName', said('copyrightOwner')]]),
    plain('plus:LicenseEndDate', said('expires')),
    structure('plus:Licensor', [
      ['plus:LicensorName', said('licensor')],
      ['plus:LicensorURL', said('licensorUrl')],
    ]),
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

function statesRights(credit: CarriedCredit): boolean {
  const { copyrightNotice, copyrightOwner, usageTerms, licenceUrl, licensor, licensorUrl } = credit;
  return Boolean(copyrightNotice || copyrightOwner || usageTerms || licenceUrl || licensor || licensorUrl);
}

function plain(name: string, text: string): string {
  return text && `<${name}>${escaped(text)}</${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', texts: string[]): string {
  const items = texts.map((text) => plain('rdf:li', text.trim())).join('');
  return items && `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

function translated(name: string, text: string): string {
  return (
    text && `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`
  );
}

/** A list of one structure, of which the parts that are not known are left out. */
function structure(name: string, parts: [name: string, text: string][]): string {
  const inside = parts.map(([part, text]) => plain(part, text)).join('');
  return (
    inside && `<${name}><rdf:Seq><rdf:li rdf:parseType="Resource">${inside}</rdf:li></rdf:Seq></${name}>`
  );
}

// XML 1.0 has no place for these, not even escaped.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function clean(text: string): string {
  return text.replace(forbidden, '').normalize('NFC');
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
