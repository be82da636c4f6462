import { describe, expect, test } from 'vitest';
import { readCopy } from '../../../../../electron/press/copy/readCopy';
import { articleOfCopy } from '../../../../../shared/interchange/copy/articleOfCopy';
import type { Copy } from '../../../../../shared/interchange/copy/Copy';
import { noteKept } from '../../../../../shared/interchange/copy/noteKept';
import { readArticle } from '../../../../../shared/article/readArticle';
import { plainText } from '../../../../../shared/article/flatText';
import type { Block } from '../../../../../shared/article/Article';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { editZip } from '../../../../fixtures/editZip';
import { reviewedArticle } from '../../../../fixtures/reviewedArticle';
import { wordFile } from '../../../../fixtures/wordFile';

function docOf(copy: Copy) {
  let count = 0;
  const ids = new Map<string, string>();
  return articleOfCopy(copy, {
    id: 'x',
    language: 'nl',
    createdAt: '2026-11-29T12:00:00.000Z',
    idOf: (words) => {
      if (!ids.has(words)) ids.set(words, `id-${count++}`);
      return ids.get(words) ?? '';
    },
  });
}

/** A block as one line. */
function line(block: Block): string {
  const depth = block.kind === 'list-item' ? ` ${block.ordered ? 'ordered' : 'plain'} ${block.depth}` : '';
  return `${block.kind}${depth}: ${plainText(block.runs)}`;
}

async function read(text: string, name: string) {
  const { copy } = await readCopy(new TextEncoder().encode(text), name);
  const doc = docOf(copy);
  noteKept(doc, copy.receipt);
  const article = readArticle(doc);
  return { article, lines: article.body.map(line), receipt: copy.receipt.lines() };
}

const counts = (receipt: { did: string; what: string; count: number }[]): string[] =>
  receipt.map(({ did, what, count }) => `${did} ${what} ${count}`);

/** The runs of the first block that say a language. */
const spoken = ([block]: readonly Block[]): unknown[] =>
  (block?.runs ?? []).flatMap((run) =>
    run.kind === 'text' && run.language ? [[run.language, run.text]] : [],
  );

describe('HTML', () => {
  test('says of words that they are in another language than the page, and of nothing else', async () => {
    const page = (lang: string, inside: string): string =>
      `<html${lang && ` lang="${lang}"`}><body><h1>De kop</h1><p>${inside}</p></body></html>`;
    const inside =
      'Hij <span lang="nl">zei</span> <i lang="en-GB">to be <b lang="fr">ou</b> not</i>, <q lang="xx">x</q>';
    const { article } = await read(page('nl-NL', inside), 'stuk.html');
    expect(spoken(article.body)).toEqual([
      ['en', 'to be '],
      ['fr', 'ou'],
      ['en', ' not'],
    ]);
    // Where the page says nothing, most of it is what it is in.
    const most = `<span lang="nl">Een heel stuk in de eigen taal</span>, <span lang="de">doch</span>`;
    const said = await read(page('', most), 'stuk.html');
    expect(said.article.language).toBe('nl');
    expect(spoken(said.article.body)).toEqual([['de', 'doch']]);
  });

  test('leaves out what a program says that cannot be so', async () => {
    const dutch =
      'Dit is een heel gewone zin die met het toetsenbord van iemand anders is geschreven, en dat zegt niet dat het zo is.';
    const { article } = await read(
      `<html lang="nl"><body><h1>De kop</h1><p>Kijk: <span lang="en-US">${dutch}</span></p></body></html>`,
      'stuk.html',
    );
    expect(spoken(article.body)).toEqual([]);
  });
});

describe('Markdown', () => {
  test('is read with headings, lists, emphasis, links and tables, and its HTML is words', async () => {
    const { article, lines, receipt } = await read(
      '---\ntitle: x\n---\n# De kop\n\nEen *schuine* en **vette** [link](https://example.org).\n\n## Tussen\n\n- een\n  - twee\n\n1. drie\n\n> citaat\n\n| a | b |\n|---|---|\n| c | d |\n\n<script>x</script>\n',
      'stuk.md',
    );
    expect(article.headline).toBe('De kop');
    expect(lines).toEqual([
      'paragraph: Een schuine en vette link.',
      'subhead: Tussen',
      'list-item plain 0: een',
      'list-item plain 1: twee',
      'list-item ordered 0: drie',
      'quote: citaat',
      'paragraph: a | b',
      'paragraph: c | d',
      'paragraph: <script>x</script>',
    ]);
    expect(article.body[0]?.runs).toContainEqual({
      kind: 'text',
      text: 'schuine',
      bold: false,
      italic: true,
      link: '',
    });
    expect(article.body[0]?.runs).toContainEqual({
      kind: 'text',
      text: 'link',
      bold: false,
      italic: false,
      link: 'https://example.org',
    });
    expect(counts(receipt)).toEqual([
      'kept paragraphs 4',
      'kept subheads 1',
      'kept list-items 3',
      'kept quotes 1',
      'kept links 1',
      'changed tables 1',
      'dropped front-matter 1',
    ]);
  });

  test('says which words were struck out and what its notes say, and leaves no signs of notes', async () => {
    const { lines, receipt } = await read('Een[^1] ~~oud~~ woord.\n\nTwee.\n\n[^1]: De noot.\n', 'a.md');
    expect(lines).toEqual(['paragraph: Een oud woord.', 'paragraph: Twee.']);
    expect(receipt).toMatchObject([
      { did: 'kept', what: 'paragraphs' },
      { did: 'changed', what: 'struck-words', count: 1, examples: ['oud'] },
      { did: 'dropped', what: 'footnotes', count: 1, examples: ['De noot.'] },
    ]);
  });

  test('that costs more the longer it is, without end, is refused', async () => {
    const bytes = new TextEncoder().encode('[a]('.repeat(50_000));
    await expect(readCopy(bytes, 'a.md')).rejects.toThrow('too-large');
  });
});

describe('HTML', () => {
  test('is read without what runs, loads or asks', async () => {
    const { article, lines, receipt } = await read(
      '<html lang="en"><head><title>t</title></head><body onload="x()"><h1>Head</h1><p onclick="x">One<br>two <a href="javascript:x">three</a></p>' +
        '<script>var a = "<p>no</p>"</script><iframe src="https://example.org"></iframe><img src="https://example.org/a.png" alt="A cat">' +
        '<form><input></form><p>Last</p>',
      'page.html',
    );
    expect(article.headline).toBe('Head');
    expect(lines).toEqual(['paragraph: One two three', 'paragraph: Last']);
    expect(counts(receipt)).toEqual([
      'kept paragraphs 2',
      'dropped pictures 1',
      'dropped link-addresses 1',
      'dropped objects 1',
      'dropped forms 1',
      'dropped scripts 1',
    ]);
  });

  test('keeps what a table is called', async () => {
    const { lines } = await read(
      '<h1>Kop</h1><table><caption>Stand</caption><tr><td>a<td>b</table>',
      'a.html',
    );
    expect(lines).toEqual(['paragraph: Stand', 'paragraph: a | b']);
  });

  test('of elements in each other without end is refused', async () => {
    const deep = '<div>'.repeat(20_000);
    await expect(readCopy(new TextEncoder().encode(deep), 'a.html')).rejects.toThrow('too-large');
  });
});

describe('plain text', () => {
  test('is read when it is one paragraph of a book, and refused when it is many books', async () => {
    const { article } = await read(`Kop\n\n${'woord '.repeat(60_000)}`, 'a.txt');
    expect(article.body).toHaveLength(1);
    await expect(readCopy(new TextEncoder().encode('a'.repeat(3_000_000)), 'a.txt')).rejects.toThrow(
      'too-large',
    );
  });

  test('that is for a program is refused', async () => {
    const bytes = new TextEncoder().encode('{\\rtf1\\ansi Hallo}');
    await expect(readCopy(bytes, 'a.txt')).rejects.toThrow('no-text');
  });

  test('is read in whichever encoding, by empty lines or by lines', async () => {
    const { article, lines } = await read('De kop\n\nEen alinea\nop twee regels.\n\nEn nog een.', 'a.txt');
    expect(article.headline).toBe('De kop');
    expect(lines).toEqual(['paragraph: Een alinea op twee regels.', 'paragraph: En nog een.']);
    const { copy } = await readCopy(new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x21, 0]), 'a.txt');
    expect(readArticle(docOf(copy)).body.map(line)).toEqual(['paragraph: é!']);
    expect((await read('Kop\r\nEen.\r\nTwee.', 'a.txt')).lines).toEqual([
      'paragraph: Een.',
      'paragraph: Twee.',
    ]);
  });
});

describe('a Word document of somebody else', () => {
  test('becomes an article with its suggestions and comments, by whoever made them', async () => {
    const { copy } = await readCopy(await wordFile(reviewedArticle()), 'stuk.docx');
    const doc = docOf(copy);
    expect(readArticle(doc)).toMatchObject({
      headline: 'Een kop met & tekens <erin>',
      body: readArticle(reviewedArticle()).body,
    });
    expect(readSuggestions(doc).map(({ by, at }) => [by, at])).toEqual([
      ['Avond Redactie', '2026-11-21T10:15:30.000Z'],
      // What lies apart is decided on apart.
      ['Beeld Buro', '2026-11-22T11:18:33.000Z'],
      ['Beeld Buro', '2026-11-22T11:16:31.000Z'],
      ['Beeld Buro', '2026-11-22T11:18:33.000Z'],
    ]);
    expect(
      readThreads(doc).map(({ quote, comments, resolved }) => [quote, comments.length, resolved !== null]),
    ).toEqual([
      ['Punt een', 2, false],
      ['Een', 1, true],
    ]);
  });

  test('is read with what it says of tables, fields, notes and boxes', async () => {
    const p = (text: string, properties = ''): string =>
      `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const body = [
      p('Kopje', '<w:outlineLvl w:val="0"/>'),
      p('  twee   spaties\u00a0 '),
      p(''),
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>`,
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>veld</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>noot</w:t><w:footnoteReference w:id="7"/></w:r></w:p>',
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>in een vak</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      '<w:p><w:moveTo w:id="1" w:author="Carla" w:date="2026-01-01T10:00:00Z"><w:r><w:t>verplaatst</w:t></w:r></w:moveTo></w:p>',
    ].join('');
    const file = await editZip(await wordFile(reviewedArticle()), {
      'word/document.xml': (xml) => xml.replace(/<w:body>.*<w:sectPr>/s, `<w:body>${body}<w:sectPr>`),
    });
    const { copy } = await readCopy(file, 'vreemd.docx');
    const doc = docOf(copy);
    expect(readArticle(doc).headline).toBe('Kopje');
    expect(readArticle(doc, 'accepted').body.map(line)).toEqual([
      'paragraph: twee spaties\u00a0',
      'paragraph: a | b',
      'paragraph: c | d',
      'paragraph: veld',
      'paragraph: noot',
      'paragraph: verplaatst',
    ]);
    expect(readArticle(doc).body[3]?.runs).toMatchObject([{ text: 'veld', link: 'https://example.org/x' }]);
    expect(readSuggestions(doc)).toMatchObject([{ by: 'Carla' }]);
    expect(copy.receipt.lines()).toMatchObject([
      { did: 'changed', what: 'tables', count: 1 },
      { did: 'dropped', what: 'footnotes', count: 1 },
      { did: 'dropped', what: 'text-boxes', count: 1, examples: ['in een vak'] },
      { did: 'dropped', what: 'hidden-words', count: 1, examples: ['verborgen'] },
    ]);
  });
});
