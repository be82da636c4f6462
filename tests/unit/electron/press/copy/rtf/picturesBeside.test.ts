import { expect, test } from 'vitest';
import { picturesBeside } from '../../../../../../electron/press/copy/rtf/picturesBeside';
import { inlinePicture, pictGroup, rtfDocument } from '../../../../../fixtures/wordRtf';

const file = { isFile: true, width: 64, height: 48 };
const bytes = Uint8Array.from([1, 2, 3]);

/** What there is of each picture: its bytes, or why there are none. */
function beside(rtf: string, sought: Parameters<typeof picturesBeside>[1]) {
  return picturesBeside(rtf, sought).map((one) => (one.kind === 'picture' ? [...one.bytes] : one.kind));
}

test('each picture has its bytes, or why it has none', () => {
  const wmf = pictGroup({ bytes, blip: 'wmetafile8' });
  const written = { ...file, isFile: false };
  const rtf = rtfDocument(`${inlinePicture({ bytes })}${wmf}${inlinePicture({ bytes })}`);
  expect(beside(rtf, [file, file, file])).toEqual([[1, 2, 3], 'metafile', [1, 2, 3]]);
  expect(beside(rtf, [written, file, file])).toEqual(['absent', 'metafile', [1, 2, 3]]);
  expect(beside(rtf, [file, file])).toEqual(['unsure', 'unsure']);
  expect(beside(rtfDocument('Woorden'), [file])).toEqual(['absent']);
  expect(beside('Woorden', [file])).toEqual(['unsure']);
  expect(beside(rtf, [])).toEqual([]);
});

test('so many are taken, and of so many bytes', () => {
  const many = Array.from({ length: 60 }, () => file);
  const found = beside(rtfDocument(inlinePicture({ bytes }).repeat(60)), many);
  expect(found.filter((one) => one === 'too-many')).toHaveLength(10);
  expect(found.slice(50)).not.toContainEqual([1, 2, 3]);
  const large = `{\\pict\\pngblip\\bin60000000 ${'\0'.repeat(60_000_000)}}`;
  const kinds = picturesBeside(`{\\rtf1 ${large}${large}${pictGroup({ bytes })}}`, [file, file, file]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['picture', 'too-many', 'picture']);
});
