import type * as Y from 'yjs';
import { parseWordXml } from '../../electron/press/word/parseWordXml';
import type { WordPicture } from '../../shared/interchange/word/WordPicture';
import type { Copy } from '../../shared/interchange/copy/Copy';
import { readWord } from '../../shared/interchange/word/readWord';
import type { WordElement } from '../../shared/interchange/word/WordElement';
import { writeWord } from '../../shared/interchange/word/writeWord';

/** What is read of the Word document that is written of an article. */
export function throughWord(
  doc: Y.Doc,
  by: string,
  pictures: readonly WordPicture[] = [],
  edit: (xml: string) => string = (xml) => xml,
  at = '2026-11-29T14:00:00.000Z',
): Copy {
  const parts = new Map(
    writeWord(doc, {
      language: 'nl',
      title: '',
      pictures,
      origin: { article: '00000000-0000-4000-8000-000000000000', snapshot: '' },
      by,
      at,
      nobody: 'Onbekend',
    }).map(({ path, text }) => [path, text]),
  );
  const tree = (path: string): WordElement => parseWordXml(parts.get(path) ?? '');
  const links = tree('word/_rels/document.xml.rels').children.filter((one) => typeof one !== 'string');
  return readWord({
    document: parseWordXml(edit(parts.get('word/document.xml') ?? '')),
    styles: tree('word/styles.xml'),
    numbering: tree('word/numbering.xml'),
    comments: tree('word/comments.xml'),
    commentsExtended: tree('word/commentsExtended.xml'),
    footnotes: null,
    endnotes: null,
    core: tree('docProps/core.xml'),
    relations: new Map(
      links.map(({ attributes }) => [
        attributes['Id'] ?? '',
        { target: attributes['Target'] ?? '', external: attributes['TargetMode'] === 'External' },
      ]),
    ),
  });
}
