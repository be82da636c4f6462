import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { WordElement } from '../../../shared/interchange/word/WordElement';
import { ImportRefused } from '../copy/ImportRefused';

/** How deep elements stand in each other at most, and how many there may be. */
const deepest = 256;
const mostElements = 3_000_000;
const mostAttributes = 100;

/** Words of this length are some twenty books; each of their characters is kept with all that is said of it. */
const mostCharacters = 5_000_000;

const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** The usual prefix of each namespace. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w:'],
  [`${strict}/wordprocessingml/main`, 'w:'],
  [`${office}/officeDocument/2006/relationships`, 'r:'],
  [`${strict}/officeDocument/relationships`, 'r:'],
  [`${office}/drawingml/2006/wordprocessingDrawing`, 'wp:'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp:'],
  [`${office}/drawingml/2006/main`, 'a:'],
  [`${strict}/drawingml/main`, 'a:'],
  [`${office}/drawingml/2006/picture`, 'pic:'],
  [`${strict}/drawingml/picture`, 'pic:'],
  [`${office}/officeDocument/2006/math`, 'm:'],
  [`${strict}/officeDocument/math`, 'm:'],
  [`${office}/markup-compatibility/2006`, 'mc:'],
  [`${office}/package/2006/metadata/core-properties`, 'cp:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14:'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15:'],
  ['http://schemas.microsoft.com/office/word/2023/wordml/word16du', 'w16du:'],
]);

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: (Growing | string)[];
}

/**
 * The tree of a part of a Word document. Nothing is loaded and no entity is made bigger than it stands there: a document
 * type, which no Word document has, is refused, as are trees that are too deep. Throws `ImportRefused`.
 */
export function parseWordXml(text: string): WordElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let count = 0;
  let characters = 0;
  parser.on('error', () => refuse('damaged'));
  parser.on('doctype', () => refuse('hostile'));
  parser.on('opentag', (tag) => {
    if (++count > mostElements || open.length >= deepest) refuse('too-large');
    const element: Growing = { name: nameOf(tag), attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const said = (words: string): void => {
    characters += words.length;
    if (characters > mostCharacters) refuse('too-large');
    open.at(-1)?.children.push(words);
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.write(text).close();
  return root ?? refuse('damaged');
}

function refuse(because: ImportRefused['because']): never {
  throw new ImportRefused(because);
}

function nameOf({ uri, local }: { uri: string; local: string }): string {
  const prefix = prefixes.get(uri);
  // One of an unknown namespace has a name that nobody asks for.
  return prefix === undefined ? `${uri ? '?:' : ''}${local}` : prefix + local;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const all = Object.values(attributes);
  if (all.length > mostAttributes) refuse('too-large');
  // Without a prototype: a name may be any.
  const found = Object.create(null) as Record<string, string>;
  for (const attribute of all) found[nameOf(attribute)] = attribute.value;
  return found;
}
