import { describe, expect, test } from 'vitest';
import { readCopy } from '../../../../../electron/press/copy/readCopy';
import type { Copy } from '../../../../../shared/interchange/copy/Copy';
import { editZip } from '../../../../fixtures/editZip';
import { reviewedArticle } from '../../../../fixtures/reviewedArticle';
import { wordFile } from '../../../../fixtures/wordFile';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
const row = (inside: string): string => `<w:tr>${inside}</w:tr>`;
const control = (inside: string): string => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const sign = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
const until = (id: number): string => `<w:commentRangeEnd w:id="${id}"/>${sign(id)}`;
const picture = (...ids: string[]): string =>
  `<w:r><w:drawing>${ids.map((id) => `<a:blip r:embed="${id}"/>`).join('')}</w:drawing></w:r>`;

const relations = ['een', 'twee']
  .map((id) => `<Relationship Id="${id}" Type="image" Target="media/${id}.png"/>`)
  .join('');
const site =
  '<Relationship Id="site" Type="hyperlink" Target="https://example.org/x" TargetMode="External"/>';

/** A document with a headline, what is given under it, and comments that say their number. */
async function read(body: string, comments = 0): Promise<Copy> {
  const said = Array.from(
    { length: comments },
    (_none, id) =>
      `<w:comment w:id="${id}" w:author="Sport Buro">${paragraph(run(`opmerking ${id}`))}</w:comment>`,
  ).join('');
  const bytes = await editZip(await wordFile(reviewedArticle()), {
    'word/document.xml': (xml) =>
      xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${paragraph(run('Kop'), 'Title')}${body}</w:body>`),
    'word/comments.xml': (xml) => xml.replace(/(<w:comments[^>]*>).*(<\/w:comments>)/s, `$1${said}$2`),
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace('</Relationships>', `${relations}${site}</Relationships>`),
  });
  return (await readCopy(bytes, 'vreemd.docx')).copy;
}

const textOf = ({ texts }: Copy, name: keyof Copy['texts'] = 'body'): string =>
  texts[name].map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');

/** What each comment is about: the words, or what kind of thing. */
const about = (copy: Copy): string[] =>
  copy.threads.map(({ about: place }) =>
    place.kind === 'text' ? textOf(copy, place.text).slice(place.from, place.until) : place.kind,
  );

/** The words of the body that say a language, with that. */
const spoken = ({ texts }: Copy): string[] => {
  const found: string[] = [];
  let before: unknown;
  for (const { insert, attributes } of texts.body) {
    const { language } = attributes;
    if (language && language === before) found.push(`${found.pop()}${String(insert)}`);
    else if (language) found.push(`${String(language)}: ${String(insert)}`);
    before = language;
  }
  return found;
};
const said = (code: string): string => `<w:lang w:val="${code}"/>`;

describe('the languages that a Word document says', () => {
  test('are those of words in another one than most, whatever the program has as its own', async () => {
    const body = paragraph(
      run('Een stuk van iemand met een Engelse Word, die ', said('nl-NL')) +
        run('to be or not', said('en-GB')) +
        run(' zei, en ', said('nl-NL')) +
        run('سلام', '<w:rtl/><w:lang w:val="nl-NL" w:bidi="ar-SA"/>') +
        run(' en ', said('nl-BE')) +
        run('hej', said('sv-SE')),
    );
    const bytes = await editZip(await wordFile(reviewedArticle(), { language: 'en' }), {
      'word/document.xml': (xml) =>
        xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${paragraph(run('Kop'), 'Title')}${body}</w:body>`),
      'word/styles.xml': (xml) => xml.replaceAll('KaternCredit', 'Anders'),
    });
    const { copy } = await readCopy(bytes, 'vreemd.docx');
    expect(copy.language).toBe('nl');
    expect(spoken(copy)).toEqual(['en: to be or not', 'ar: سلام']);
  });

  test('go out and come back', async () => {
    const doc = reviewedArticle();
    doc.getText('body').applyDelta([
      { insert: 'to be ', attributes: { language: 'en' } },
      { insert: 'ou pas', attributes: { language: 'fr', bold: true } },
      { insert: 'שלום', attributes: { language: 'he' } },
    ]);
    const { copy } = await readCopy(await wordFile(doc), 'terug.docx');
    expect(copy.language).toBe('nl');
    expect(spoken(copy)).toEqual(['en: to be ', 'fr: ou pas', 'he: שלום']);
  });
});

describe('a table in a Word document', () => {
  test('keeps rows and cells that a form fills', async () => {
    const copy = await read(
      `<w:tbl>${control(row(cell(paragraph(run('a'))) + control(cell(paragraph(run('b'))))))}</w:tbl>`,
    );
    expect(textOf(copy)).toBe('a | b\n');
  });

  test('keeps comments with their words, in whichever cell', async () => {
    const inner = `<w:tbl>${row(cell(paragraph(from(1) + run('diep') + until(1))))}</w:tbl>`;
    const copy = await read(
      `<w:tbl>${row(
        cell(paragraph(run('links')) + paragraph(run('onder'))) +
          cell(paragraph(run('het ') + from(0) + run('rechts') + until(0)) + inner) +
          cell(paragraph(from(2) + run('laatst') + until(2))),
      )}</w:tbl>${paragraph(from(3) + run('erna') + until(3))}`,
      4,
    );
    expect(textOf(copy)).toBe('links onder | het rechts diep | laatst\nerna\n');
    expect(about(copy)).toEqual(['rechts', 'diep', 'laatst', 'erna']);
  });

  test('keeps its pictures, below their row', async () => {
    const copy = await read(
      `<w:tbl>${row(cell(paragraph(picture('een'))) + cell(paragraph(run('bijschrift'))))}</w:tbl>`,
    );
    expect(textOf(copy)).toBe('bijschrift\n\n');
    expect(copy.stills.map(({ part }) => part)).toEqual(['word/media/een.png']);
    expect(copy.texts.body.at(-1)?.attributes).toEqual({ block: 'still', still: copy.stills[0]?.id });
  });

  test('has rows suggested as a whole', async () => {
    const copy = await read(
      `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="Sport Buro"/></w:trPr>${cell(
        paragraph('<w:del w:id="2" w:author="Sport Buro"><w:r><w:delText>weg</w:delText></w:r></w:del>'),
      )}</w:tr></w:tbl>`,
    );
    expect(copy.texts.body.every(({ deleted }) => deleted?.by === 'Sport Buro')).toBe(true);
  });
});

describe('fields and links of a Word document', () => {
  test('lead to a place within a page, however it is written', async () => {
    const copy = await read(
      paragraph(
        `${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/a" \\l "deel" </w:instrText></w:r>${field('separate')}` +
          `${run('a')}${field('end')}<w:hyperlink r:id="site" w:anchor="stuk">${run('b')}</w:hyperlink>` +
          `<w:fldSimple w:instr="HYPERLINK https://example.org/c">${run('c')}</w:fldSimple>`,
      ),
    );
    expect(copy.texts.body.slice(0, 3).map(({ insert, attributes }) => [insert, attributes['link']])).toEqual(
      [
        ['a', 'https://example.org/a#deel'],
        ['b', 'https://example.org/x#stuk'],
        ['c', 'https://example.org/c'],
      ],
    );
  });

  test('that never end hide nothing, nor do those that begin among hidden words', async () => {
    const hidden = field('begin').replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    const copy = await read(
      paragraph(`${hidden}<w:r><w:instrText>XE</w:instrText></w:r>${field('end')}${run('een')}`) +
        paragraph(`${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>`) +
        paragraph(run('twee')),
    );
    expect(textOf(copy)).toBe('een\n\ntwee\n');
  });
});

describe('comments of a Word document', () => {
  test('without words of their own are about the word they stand at', async () => {
    const copy = await read(
      paragraph(run('aan het eind ') + sign(0)) +
        paragraph(sign(1) + run('begin van iets')) +
        paragraph(run('midden') + sign(2) + run('in verder')) +
        paragraph(sign(3)),
      4,
    );
    expect(about(copy)).toEqual(['eind', 'begin', 'middenin', 'article']);
  });

  test('between paragraphs begin and end there', async () => {
    const copy = await read(
      `${paragraph(run('een lange eerste'))}${from(0)}${paragraph(run('tweede'))}<w:commentRangeEnd w:id="0"/>${paragraph(run('derde'))}`,
      1,
    );
    expect(about(copy)).toEqual(['tweede\n']);
  });
});

describe('what no article has', () => {
  test('is on the receipt, with its words', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const copy = await read(
      paragraph(
        `${run('A')}<w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Segoe UI Emoji" w:char="2764"/></w:r>` +
          `<w:r><w:ruby><w:rt>${run('rt')}</w:rt><w:rubyBase>${run('B')}</w:rubyBase></w:ruby></w:r>` +
          run('door', '<w:strike/>') +
          run('stil', '<w:vanish/>') +
          '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>E=mc</m:t></m:r></m:oMath>' +
          `<w:r><w:drawing>${box('vak een')}${box('vak twee')}</w:drawing></w:r>`,
      ) + '<w:altChunk r:id="z"/>',
    );
    expect(textOf(copy)).toBe('A\u2764Bdoor\n');
    expect(
      copy.receipt.lines().map(({ did, what, count, examples }) => [did, what, count, examples]),
    ).toEqual([
      ['changed', 'struck-words', 1, ['door']],
      ['dropped', 'text-boxes', 2, ['vak een', 'vak twee']],
      ['dropped', 'objects', 1, []],
      ['dropped', 'formulas', 1, ['E=mc']],
      ['dropped', 'symbols', 1, []],
      ['dropped', 'hidden-words', 1, ['stil']],
    ]);
  });

  test('of several pictures together each is one', async () => {
    const copy = await read(paragraph(picture('een', 'twee')));
    expect(copy.stills.map(({ part }) => part)).toEqual(['word/media/een.png', 'word/media/twee.png']);
  });

  test('of what stands there in several versions one is read', async () => {
    const copy = await read(
      `<mc:AlternateContent><mc:Choice Requires="a">${paragraph(run('een'))}</mc:Choice><mc:Choice Requires="b">${paragraph(run('een'))}</mc:Choice><mc:Fallback>${paragraph(run('een'))}</mc:Fallback></mc:AlternateContent>` +
        paragraph(`<mc:AlternateContent><mc:Fallback>${run('twee')}</mc:Fallback></mc:AlternateContent>`),
    );
    expect(textOf(copy)).toBe('een\ntwee\n');
  });
});
