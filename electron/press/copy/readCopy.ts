import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { micromark } from 'micromark';
import type { Copy } from '../../../shared/interchange/copy/Copy';
import { readPlainText } from '../../../shared/interchange/copy/readPlainText';
import {
  setMarkdownPicturesAside,
  setPicturesAside,
} from '../../../shared/interchange/copy/setPicturesAside';
import { readWord } from '../../../shared/interchange/word/readWord';
import type { WordOrigin } from '../../../shared/interchange/word/WordOrigin';
import { decodeText } from '../figures/decodeText';
import { Archive } from '../word/Archive';
import { readOrigin, readWordParts } from '../word/readWordParts';
import { EmbeddedPictures } from './EmbeddedPictures';
import { ImportRefused } from './ImportRefused';
import { readHtml } from './readHtml';

/** A file as it was read. */
export interface ReadCopy {
  copy: Copy;
  /** Whether it is a Word document: such may have gone out from here. */
  isWord: boolean;
  /** The article that it was made of; null for none. */
  origin: WordOrigin | null;
  /** The bytes of a picture in it, of at most so many; null where there are none. */
  picture: (part: string, most: number) => Promise<Uint8Array | null>;
}

/** More than this is not read, in bytes: text with the pictures that are written out in it. */
const longestFile = 150_000_000;

/** More HTML than this is no article, in characters, without its pictures: pages say more than their words. */
const longestPage = 10_000_000;

/** So many characters plain text and Markdown may have. */
const mostCharacters = 2_000_000;

/**
 * So many characters of Markdown without an empty line: what it costs to find out which of them belong together grows
 * with the square of that.
 */
const longestParagraph = 40_000;

const noPictures = (): Promise<null> => Promise.resolve(null);

/** Reads a file by what it is, and where only its name says so by that. Throws `ImportRefused`. */
export async function readCopy(bytes: Uint8Array, name: string): Promise<ReadCopy> {
  if (bytes.length === 0) throw new ImportRefused('empty');
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (isArchive(bytes) || isCompound(bytes)) {
    const archive = await Archive.open(bytes);
    return {
      copy: readWord(await readWordParts(archive)),
      isWord: true,
      origin: await readOrigin(archive),
      picture: (part, most) => archive.bytes(part, most),
    };
  }
  if (/^(?:docx|docm|dotx|doc)$/.test(ending)) throw new ImportRefused('no-document');
  if (bytes.length > longestFile) throw new ImportRefused('too-large');
  const text = decodeText(bytes);
  if (text === null) throw new ImportRefused('no-text');
  if (text.trim() === '') throw new ImportRefused('empty');
  // Text to a program, and signs to whoever reads it.
  if (/^\s*(?:\{\\rtf|%PDF-|%!PS)/.test(text)) throw new ImportRefused('no-text');
  return { isWord: false, origin: null, ...readText(text, ending) };
}

function readText(text: string, ending: string): Pick<ReadCopy, 'copy' | 'picture'> {
  if (/^x?html?$/.test(ending) || /^\s*<(?:!doctype html|html)/i.test(text)) {
    const aside = setPicturesAside(text, longestPage);
    if (!aside) throw new ImportRefused('too-large');
    return readPage(aside.html, aside.pictures);
  }
  if (/^(?:md|markdown)$/.test(ending)) {
    const aside = setMarkdownPicturesAside(text);
    return readMarkdown(aside.text, aside.pictures);
  }
  if (text.length > mostCharacters) throw new ImportRefused('too-large');
  return { copy: readPlainText(text), picture: noPictures };
}

function readPage(html: string, aside: readonly string[]): Pick<ReadCopy, 'copy' | 'picture'> {
  const pictures = new EmbeddedPictures(aside);
  return { copy: readHtml(html, pictures), picture: (part, most) => pictures.bytes(part, most) };
}

function readMarkdown(text: string, aside: readonly string[]): Pick<ReadCopy, 'copy' | 'picture'> {
  if (text.length > mostCharacters) throw new ImportRefused('too-large');
  // What is HTML in it is shown as it stands there: it is nobody's to run.
  const { front, rest } = frontMatter(text);
  if (rest.split(/\n[ \t\r]*\n/).some(({ length }) => length > longestParagraph))
    throw new ImportRefused('too-large');
  const html = micromark(rest, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const read = readPage(html, aside);
  if (front) read.copy.receipt.note('dropped', 'front-matter', front);
  return read;
}

/** What stands before a text between two lines of hyphens: settings of some program. */
function frontMatter(text: string): { front: string; rest: string } {
  const [all = '', front = ''] = /^\ufeff?---\r?\n([^]{0,20000}?)\r?\n---\r?\n/.exec(text) ?? [];
  return { front, rest: text.slice(all.length) };
}

function isArchive([first, second, third]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 0x03;
}

function isCompound([first, second]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf;
}
