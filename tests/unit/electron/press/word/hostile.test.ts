import { describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { buffer } from 'node:stream/consumers';
import { readCopy } from '../../../../../electron/press/copy/readCopy';
import type { Refusal } from '../../../../../electron/press/copy/ImportRefused';
import { ImportRefused } from '../../../../../electron/press/copy/ImportRefused';
import type { CopyUnit } from '../../../../../shared/interchange/copy/Copy';
import { editZip } from '../../../../fixtures/editZip';
import { reviewedArticle } from '../../../../fixtures/reviewedArticle';
import { wordFile } from '../../../../fixtures/wordFile';

const body = 'word/document.xml';

function words(units: readonly CopyUnit[]): string {
  return units.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
}

async function refusal(bytes: Uint8Array, name = 'stuk.docx'): Promise<Refusal | 'read'> {
  try {
    await readCopy(bytes, name);
    return 'read';
  } catch (error) {
    if (error instanceof ImportRefused) return error.because;
    throw error;
  }
}

async function edited(edit: (xml: string) => string, part = body): Promise<Uint8Array> {
  return editZip(await wordFile(reviewedArticle()), { [part]: edit });
}

async function zipped(files: Record<string, Buffer>): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** An archive in which a name of ours was made another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

describe('a hostile Word document', () => {
  test('with a document type is refused, and none of its entities is made', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(await refusal(await edited((xml) => xml.replace('?>', `?>${bomb}`)))).toBe('hostile');
    expect(await refusal(await edited((xml) => xml.replace('Tussenkop', '&nergens;')))).toBe('damaged');
  });

  test('that unpacks to a bomb is refused before it is unpacked', async () => {
    const bytes = await edited((xml) => xml.replace('Tussenkop', 'a'.repeat(30_000_000)));
    expect(await refusal(bytes)).toBe('too-large');
  });

  test('with elements without end in each other is refused', async () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`;
    expect(await refusal(await edited((xml) => xml.replace('<w:body>', `<w:body>${deep}`)))).toBe(
      'too-large',
    );
  });

  test('with a part twice, under one name in two cases, is refused', async () => {
    const file = await wordFile(reviewedArticle());
    const twice = await editZip(file, { 'word/Document.xml': () => '<x/>' });
    expect(await refusal(twice)).toBe('hostile');
  });

  test('with names that lead out of it is refused', async () => {
    const file = await editZip(await wordFile(reviewedArticle()), { 'aa/bb/cc.xml': () => '<x/>' });
    expect(await refusal(renamed(file, 'aa/bb/cc.xml', '../../cc.xml'))).toBe('damaged');
  });

  test('that is cut off, locked, of an old Word, or something else is refused with why', async () => {
    const file = await wordFile(reviewedArticle());
    expect(await refusal(file.subarray(0, file.length - 300))).toBe('damaged');
    expect(await refusal(await zipped({ 'a.txt': Buffer.from('a') }))).toBe('no-document');
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae100', 'hex'))).toBe('old-word');
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(locked)).toBe('locked');
    expect(await refusal(new Uint8Array())).toBe('empty');
    expect(await refusal(Buffer.from('gewoon tekst'), 'stuk.docx')).toBe('no-document');
    expect(await refusal(Buffer.from([1, 0, 0, 2, 0, 5]), 'stuk.txt')).toBe('no-text');
  });

  test('whose links run something is read without them, and pictures elsewhere are not loaded', async () => {
    const bytes = await editZip(await wordFile(reviewedArticle()), {
      'word/_rels/document.xml.rels': (xml) => xml.replace('https://example.org/een', 'javascript:alert(1)'),
      [body]: (xml) =>
        xml.replace(
          '</w:body>',
          '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="ver"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body>',
        ),
    });
    const withPicture = await editZip(bytes, {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="ver" Type="image" Target="https://example.org/spion.png" TargetMode="External"/></Relationships>',
        ),
    });
    const { copy } = await readCopy(withPicture, 'stuk.docx');
    expect(JSON.stringify(copy.texts)).not.toContain('javascript');
    expect(copy.stills).toEqual([]);
    expect(copy.receipt.lines()).toEqual([
      { did: 'dropped', what: 'pictures', count: 1, examples: ['https://example.org/spion.png'] },
      { did: 'dropped', what: 'link-addresses', count: 1, examples: ['javascript:alert(1)'] },
    ]);
    expect(words(copy.texts.body)).toContain('een link');
  });

  test('with names of its own for everything is read as one with the usual ones', async () => {
    const usual = await readCopy(await wordFile(reviewedArticle()), 'stuk.docx');
    const bytes = await edited((xml) => xml.replaceAll('w:', 'q:').replace('xmlns:w=', 'xmlns:q='));
    const { copy } = await readCopy(bytes, 'stuk.docx');
    expect(words(copy.texts.body)).toBe(words(usual.copy.texts.body));
  });

  test('with attributes without number, and names of nobody, ends in a refusal or in words', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `a${i}="x"`).join(' ');
    expect(await refusal(await edited((xml) => xml.replace('<w:body>', `<w:body ${many}>`)))).toBe(
      'too-large',
    );
    const strange =
      '<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:numPr><w:ilvl w:val="1e99"/><w:numId w:val="constructor"/></w:numPr></w:pPr><w:r><w:t>vreemd</w:t></w:r></w:p>';
    const { copy } = await readCopy(
      await edited((xml) => xml.replace('<w:body>', `<w:body>${strange}`)),
      'stuk.docx',
    );
    expect(words(copy.texts.body)).toContain('vreemd');
  });
});
