import { expect, it } from 'vitest';
import { boundedXmp } from '../../../../../electron/press/pictures/boundedXmp';
import { readMetadata } from '../../../../../electron/press/pictures/readMetadata';
import { pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { pngWith } from '../../../../fixtures/pictures/hostileMetadata';

/** A packet with a credit behind some hundred thousand characters. */
const packet = (before: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">${before}<photoshop:Credit>ANP</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta>`;

const list = (name: string, items: number): string =>
  `<${name}><rdf:Bag>${'<rdf:li>adobe:docid:photoshop:0123456789</rdf:li>'.repeat(items)}</rdf:Bag></${name}>`;

async function creditIn(xmp: string): Promise<unknown> {
  const chunk = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), Buffer.from(xmp)]);
  const bytes = pngWith(await pictureFile('png', 30, 20), [['iTXt', chunk]]);
  return readMetadata(bytes, null).xmp['photoshop:Credit'];
}

it('reads a credit behind a history of megabytes', async () => {
  const history = list('photoshop:DocumentAncestors', 20_000) + list('xmpMM:History', 20_000);
  expect(packet(history).length).toBeGreaterThan(1_500_000);
  expect(await creditIn(packet(history))).toEqual(['ANP']);
});

it('reads nothing of what is too long for other reasons, or never ends', async () => {
  expect(await creditIn(packet(list('photoshop:SupplementalCategories', 20_000)))).toBeUndefined();
  expect(await creditIn(packet('<xmpMM:History>'.repeat(50_000)))).toBeUndefined();
  expect(() => boundedXmp.parseFromString('<a>'.repeat(200_000), 'text/xml')).toThrow(RangeError);
});
