/** The styles of the paragraphs of an article: Word's own, by their ids, where it has them. */
export const wordStyles = {
  headline: 'Title',
  standfirst: 'Subtitle',
  subhead: 'Heading2',
  quote: 'Quote',
  'list-item': 'ListParagraph',
  still: 'KaternStill',
  credit: 'KaternCredit',
} as const;

/** What the style of credits is called where its id is another. */
export const creditStyleName = 'Katern credit';

const serif = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>';

interface Style {
  id: string;
  /** Word's own name for its own styles; programs translate it. */
  name: string;
  next?: string;
  paragraph?: string;
  run?: string;
}

const styles: readonly Style[] = [
  {
    id: wordStyles.headline,
    name: 'Title',
    next: wordStyles.standfirst,
    paragraph: '<w:spacing w:after="120" w:line="240" w:lineRule="auto"/>',
    run: `${serif}<w:b/><w:bCs/><w:sz w:val="52"/><w:szCs w:val="52"/>`,
  },
  {
    id: wordStyles.standfirst,
    name: 'Subtitle',
    paragraph: '<w:spacing w:after="280"/>',
    run: `${serif}<w:sz w:val="27"/><w:szCs w:val="27"/>`,
  },
  {
    id: wordStyles.subhead,
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/>',
    run: `${serif}<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>`,
  },
  {
    id: wordStyles.quote,
    name: 'Quote',
    paragraph: '<w:ind w:left="567" w:right="567"/>',
    run: '<w:i/><w:iCs/>',
  },
  { id: wordStyles['list-item'], name: 'List Paragraph', paragraph: '<w:contextualSpacing/>' },
  {
    id: wordStyles.still,
    name: 'Katern still',
    paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="40"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: wordStyles.credit,
    name: creditStyleName,
    paragraph: '<w:spacing w:after="240"/>',
    run: '<w:color w:val="696156"/><w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
  { id: 'CommentText', name: 'annotation text', run: '<w:sz w:val="20"/><w:szCs w:val="20"/>' },
];

/** The styles part; what it says of fonts and sizes is how an article looks while somebody reads it in Word. */
export function stylesPart(namespaces: string, language: string): string {
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${serif}<w:sz w:val="23"/><w:szCs w:val="23"/>` +
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const link =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1C5695"/><w:u w:val="single"/></w:rPr></w:style>';
  return `<w:styles ${namespaces}>${defaults}${normal}${styles.map(styleXml).join('')}${link}</w:styles>`;
}

function styleXml({ id, name, next = 'Normal', paragraph = '', run = '' }: Style): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="${next}"/><w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

/** How deep lists go in Word; an article's go less deep. */
const levels = 9;

/** The numbering part: one list of bullets, and so many of numbers, each of which counts from 1. */
export function numberingPart(namespaces: string, lists: number): string {
  const abstract = (id: number, format: (level: number) => string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${Array.from(
      { length: levels },
      (_, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${format(level)}<w:lvlJc w:val="left"/>` +
        `<w:pPr><w:ind w:left="${(level + 1) * 425}" w:hanging="425"/></w:pPr></w:lvl>`,
    ).join('')}</w:abstractNum>`;
  const bullets = abstract(0, () => '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>');
  const numbers = abstract(1, (level) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/>`);
  const ordered = Array.from(
    { length: Math.max(lists, 1) },
    (_, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  ).join('');
  return `<w:numbering ${namespaces}>${bullets}${numbers}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${ordered}</w:numbering>`;
}
