import type * as Y from 'yjs';
import type { ArticleLanguage } from '../../article/Article';
import { factsOf } from '../../review/suggestions/readSuggestions';
import type { WordOrigin } from './WordOrigin';
import { originPart, originProperties } from './WordOrigin';
import type { WordPicture } from './WordPicture';
import { wordBody } from './wordBody';
import { wordComments } from './wordComments';
import { WordPieces } from './WordPieces';
import { numberingPart, stylesPart } from './wordStyles';
import { creditChanges, valueRemarks } from './wordValues';
import { wordXml } from './wordXml';

/** What a Word document is written with, besides the article. */
export interface WordStart {
  language: ArticleLanguage;
  title: string;
  /** The pictures of the stills in its text. */
  pictures: readonly WordPicture[];
  /** Where it comes from, for when it comes back. */
  origin: WordOrigin;
  /** Who saves it; '' for nobody. */
  by: string;
  /** When: ISO 8601. */
  at: string;
  /** What somebody without a name is called. */
  nobody: string;
}

/** One part of a Word document: a file of its archive. */
export interface WordPart {
  path: string;
  text: string;
}

const office = 'http://schemas.openxmlformats.org';
const relation = `${office}/officeDocument/2006/relationships`;
const packaged = `${office}/package/2006`;
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${relation}"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:pic="${office}/drawingml/2006/picture"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"',
  'mc:Ignorable="w14 w15 w16du"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An article as a Word document: what is suggested as Word's tracked changes, of alternative texts and tags as its
 * comments, threads as comments with their answers, stills as pictures with caption and credit, by whom and of when. The texts of its archive, without the
 * pictures themselves. It never fails; what no XML can carry is left out.
 */
export function writeWord(doc: Y.Doc, start: WordStart): WordPart[] {
  const pieces = new WordPieces((id) => factsOf(doc, id), start.nobody);
  const pictures = new Map(start.pictures.map((picture) => [picture.still, picture]));
  const credits = new Map([...creditChanges(doc, start.language)].filter(([still]) => pictures.has(still)));
  const tracked = new Set([...credits.values()].flatMap(({ ids }) => ids));
  const remarks = valueRemarks(doc, start.language).filter(({ id }) => !tracked.has(id));
  const comments = wordComments(doc, pieces, remarks, new Set(pictures.keys()));
  const { xml, lists } = wordBody(doc, {
    pieces,
    pictures,
    credits,
    marks: comments.marks,
    aroundStill: comments.aroundStill,
  });
  const language = { nl: 'nl-NL', en: 'en-GB' }[start.language];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const parts: WordPart[] = [
    { path: '[Content_Types].xml', text: contentTypes(start.pictures) },
    { path: '_rels/.rels', text: relations(packageRelations) },
    {
      path: 'word/document.xml',
      text: `<w:document ${namespaces}><w:body>${xml}${page}</w:body></w:document>`,
    },
    {
      path: 'word/_rels/document.xml.rels',
      text: relations(documentRelations(start.pictures, pieces.links)),
    },
    { path: 'word/styles.xml', text: stylesPart(namespaces, language) },
    { path: 'word/numbering.xml', text: numberingPart(namespaces, lists) },
    // What a colleague does from here on is tracked.
    { path: 'word/settings.xml', text: `<w:settings ${namespaces}><w:trackRevisions/></w:settings>` },
    { path: 'word/comments.xml', text: `<w:comments ${namespaces}>${comments.comments}</w:comments>` },
    {
      path: 'word/commentsExtended.xml',
      text: `<w15:commentsEx ${namespaces}>${comments.extended}</w15:commentsEx>`,
    },
    { path: 'docProps/core.xml', text: coreProperties(start, language) },
    { path: 'docProps/custom.xml', text: originProperties(start.origin) },
    { path: 'customXml/item1.xml', text: originPart(start.origin) },
    {
      path: 'customXml/_rels/item1.xml.rels',
      text: relations([['properties', `${relation}/customXmlProps`, 'itemProps1.xml']]),
    },
    {
      path: 'customXml/itemProps1.xml',
      text: `<ds:datastoreItem ds:itemID="{4B617465-726E-4000-8000-576F72640001}" xmlns:ds="${office}/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    },
  ];
  return parts.map(({ path, text }) => ({ path, text: declaration + text }));
}

type Relation = readonly [id: string, type: string, target: string, external?: true];

const packageRelations: readonly Relation[] = [
  ['document', `${relation}/officeDocument`, 'word/document.xml'],
  ['core', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['custom', `${relation}/custom-properties`, 'docProps/custom.xml'],
];

function documentRelations(pictures: readonly WordPicture[], links: ReadonlyMap<string, string>): Relation[] {
  return [
    ['styles', `${relation}/styles`, 'styles.xml'],
    ['numbering', `${relation}/numbering`, 'numbering.xml'],
    ['settings', `${relation}/settings`, 'settings.xml'],
    ['comments', `${relation}/comments`, 'comments.xml'],
    [
      'commentsExtended',
      'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      'commentsExtended.xml',
    ],
    ['origin', `${relation}/customXml`, '../customXml/item1.xml'],
    ...pictures.map(({ number, file }): Relation => [
      `picture${number}`,
      `${relation}/image`,
      `media/${file}`,
    ]),
    ...Array.from(links, ([address, id]): Relation => [id, `${relation}/hyperlink`, address, true]),
  ];
}

function relations(all: readonly Relation[]): string {
  const each = all.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${wordXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(pictures: readonly WordPicture[]): string {
  const endings = [...new Set(pictures.map(({ file }) => file.slice(file.lastIndexOf('.') + 1)))];
  const overrides = [
    ['/word/document.xml', `${types}.document.main+xml`],
    ['/word/styles.xml', `${types}.styles+xml`],
    ['/word/numbering.xml', `${types}.numbering+xml`],
    ['/word/settings.xml', `${types}.settings+xml`],
    ['/word/comments.xml', `${types}.comments+xml`],
    ['/word/commentsExtended.xml', `${types}.commentsExtended+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ];
  return (
    `<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    endings.map((ending) => `<Default Extension="${ending}" ContentType="image/jpeg"/>`).join('') +
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function coreProperties({ title, by, at, nobody }: WordStart, language: string): string {
  const moment = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${wordXml(title)}</dc:title><dc:creator>${wordXml(by || nobody)}</dc:creator>` +
    `<dc:language>${language}</dc:language><cp:lastModifiedBy>${wordXml(by || nobody)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  );
}
