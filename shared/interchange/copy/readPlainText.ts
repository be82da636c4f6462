import type { Copy, CopyUnit } from './Copy';
import { plainUnit } from './Copy';
import type { CopyParagraph } from './layOutCopy';
import { layOutCopy } from './layOutCopy';
import { Receipt } from './Receipt';

/**
 * Plain text as a copy. Where it has empty lines those part paragraphs, and a single newline goes on; where it has none,
 * each line is a paragraph.
 */
export function readPlainText(text: string): Copy {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n+/) : lines.split('\n');
  const paragraphs = parts.map((part): CopyParagraph => {
    const words = part
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replace(/[\u0000-\u0008\u000b-\u001f]/g, '');
    const units: CopyUnit[] = words.split('').map((sign) => plainUnit(sign));
    return { role: 'paragraph', level: 0, units, end: plainUnit('\n') };
  });
  const { texts, lifted } = layOutCopy(paragraphs);
  return {
    texts,
    lifted,
    threads: [],
    stills: [],
    saved: { by: '', at: '' },
    language: '',
    receipt: new Receipt(),
  };
}
