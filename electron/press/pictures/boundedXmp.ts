import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';

/** What is parsed of a packet at most, in characters; beyond it a tree takes more memory than a worker has. */
const longest = 500_000;

/** What programs put into XMP by the megabyte, and says nothing of a credit. */
const bulky = [
  'photoshop:DocumentAncestors',
  'xmpMM:History',
  'xmpMM:Ingredients',
  'xmpMM:Pantry',
  'xmp:Thumbnails',
];

/**
 * A parser of XMP for exifreader that keeps within bounds: a long packet is parsed without its history and
 * thumbnails, and one that is still too long, or not well formed, is not parsed at all (it throws).
 */
export const boundedXmp = {
  parseFromString(text: string, type: 'text/xml' | 'application/xml'): object {
    const packet = text.length > longest ? bulky.reduce(without, text) : text;
    if (packet.length > longest) throw new RangeError('more XMP than is parsed');
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(packet, type);
  },
};

/** A packet without the elements of that name. */
function without(packet: string, name: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const from = packet.indexOf(`<${name}>`, at);
    const to = from === -1 ? -1 : packet.indexOf(`</${name}>`, from);
    if (to === -1) return kept.join('') + packet.slice(at);
    kept.push(packet.slice(at, from));
    at = to + name.length + 3;
  }
}
