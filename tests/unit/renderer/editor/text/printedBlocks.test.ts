import { expect, test } from 'vitest';
import { documentOfText } from '../../../../../renderer/editor/text/documentOfText';
import { flatIndexOf } from '../../../../../renderer/editor/text/flatPosition';
import { positionOfPrinted, printedBlockOf } from '../../../../../renderer/editor/text/printedBlocks';
import { emptyDocument } from '../../../../../shared/article/documentShape';
import { flatLength, readBlocks } from '../../../../../shared/article/flatText';
import { WrittenPlaces } from '../../../../../shared/article/WrittenPlaces';
import { bodySchema } from '../../../../merge/writers';

/** Two printed paragraphs, the first of which would be split and added to, and an inserted one after them. */
function written() {
  const text = emptyDocument().getText('body');
  text.insert(0, 'een', {});
  text.insert(3, ' nieuw', { inserted: 'a' });
  text.insert(9, '\n', { inserted: 'a' });
  text.insert(10, 'twee', {});
  text.insert(14, '\n', {});
  text.insert(15, 'drie', { deleted: 'b' });
  text.insert(19, '\n', {});
  text.insert(20, 'vier\n', { inserted: 'c' });
  return { text, doc: documentOfText(bodySchema, text, 'body') };
}

test('a character of a printed block is found where it stands in the editor', () => {
  const { text, doc } = written();
  const places = new WrittenPlaces(text);
  let start = 0;
  for (const [block, one] of readBlocks(text).entries()) {
    for (let character = 1; character < flatLength(one); character++) {
      const position = positionOfPrinted(doc, block, character);
      // After the character, whatever is suggested there.
      expect(flatIndexOf(doc, position, 'body')).toBe(places.written(start + character - 1) + 1);
    }
    start += flatLength(one);
  }
});

test('what lies past the end of a block, or of the document, is bounded', () => {
  const { doc } = written();
  expect(flatIndexOf(doc, positionOfPrinted(doc, 1, 99), 'body')).toBe(19);
  expect(positionOfPrinted(doc, 99, 0)).toBe(doc.content.size - 1);
});

test('blocks in the editor say which printed block they belong to', () => {
  const { doc } = written();
  expect([0, 1, 2, 3].map((index) => printedBlockOf(doc, index))).toEqual([0, 0, 1, 2]);
});
