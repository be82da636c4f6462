import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureBytes } from '../../../../../../electron/press/copy/rtf/pictureBytes';
import { picturesInRtf } from '../../../../../../electron/press/copy/rtf/picturesInRtf';
import type { WrittenPicture } from '../../../../../fixtures/wordRtf';
import { floatingPicture, inlinePicture, pictGroup, rtfDocument } from '../../../../../fixtures/wordRtf';

const plenty = 10_000_000;

/** The bytes of each picture in the text; 'metafile' for one that cannot be shown. */
function bytesIn(rtf: string) {
  return picturesInRtf(rtf)?.map((picture) => {
    const bytes = picture.isShown ? pictureBytes(rtf, picture, plenty) : 'metafile';
    return bytes instanceof Uint8Array ? [...bytes] : bytes;
  });
}

const one = { bytes: Uint8Array.from([1, 2, 3, 0xfe]) };
const two = { bytes: Uint8Array.from([0x7b, 0x7d, 0x5c, 0, 0xff]), blip: 'jpegblip', isRaw: true } as const;

describe('pictures in RTF', () => {
  test('are those of the text: not the copies of them, and not what stands beside it', () => {
    const rtf = rtfDocument(
      `Een ${inlinePicture(one)}{\\object\\objemb{\\*\\objdata 0102}{\\result ${inlinePicture(two)}}}` +
        `{\\field{\\*\\fldinst INCLUDEPICTURE ${pictGroup(one)}}{\\fldrslt ${pictGroup(one)}}}` +
        `{\\*\\atnid x}{\\*\\annotation ${inlinePicture(one)}}{\\shpgrp{\\*\\shpinst${floatingPicture(one)}}}`,
    );
    expect(bytesIn(rtf)).toEqual([[1, 2, 3, 0xfe], [...two.bytes], [1, 2, 3, 0xfe]]);
  });

  test('of footnotes come last, as they stand in HTML', () => {
    const three = { bytes: Uint8Array.from([3]) };
    expect(bytesIn(rtfDocument(`{\\footnote ${inlinePicture(three)}}${inlinePicture(one)}`))).toEqual([
      [1, 2, 3, 0xfe],
      [3],
    ]);
  });

  test('around which words run are there once, with the size of their shape', () => {
    const rtf = rtfDocument(floatingPicture({ ...one, width: 300, height: 200 }));
    expect(bytesIn(rtf)).toEqual([[1, 2, 3, 0xfe]]);
    expect(picturesInRtf(rtf)).toMatchObject([{ width: 300, height: 200 }]);
  });

  test('say how large they are shown: scaled, and without what was cut off', () => {
    const [picture] =
      picturesInRtf(
        '{\\rtf1{\\pict\\pngblip\\picwgoal3000\\pichgoal1500\\picscalex50\\piccropl300\\piccropr-300\\piccropt750 00}}',
      ) ?? [];
    expect(picture).toMatchObject({ width: 100, height: 50 });
  });

  test('that are metafiles or bitmaps are told from those that can be shown', () => {
    const kinds = ['emfblip', 'wmetafile8', 'macpict', 'dibitmap0', 'pngblip', 'jpegblip'];
    const rtf = rtfDocument(kinds.map((kind) => `{\\*\\shppict{\\pict\\${kind} 0102}}`).join(''));
    expect(picturesInRtf(rtf)?.map(({ isShown }) => isShown)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('come out byte for byte, whatever is in them and around them', () => {
    const picture = fc.record({
      bytes: fc.uint8Array({ maxLength: 300 }),
      blip: fc.constantFrom('pngblip' as const, 'jpegblip' as const),
      isRaw: fc.boolean(),
    });
    const write = fc.constantFrom(inlinePicture, floatingPicture, pictGroup);
    const words = fc
      .string({ unit: 'binary-ascii' })
      .map((text) => text.replace(/[\\{}]/g, '\\$&').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, picture, write), { maxLength: 8 }), (all) => {
        const text = all.map(([around, each, as]) => `\\pard ${around}${as(each satisfies WrittenPicture)}`);
        expect(bytesIn(rtfDocument(text.join('')))).toEqual(all.map(([, { bytes }]) => [...bytes]));
      }),
    );
  });
});

describe('RTF that is made to harm', () => {
  const head = '{\\rtf1 ';
  const picture = pictGroup(one);

  test('of any shape is read to its end or not at all, and throws nothing', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '\\*',
        '\\pict',
        '\\bin',
        '\\bin9',
        '\\bin-4 ',
        '\\sp',
        '\\sn',
        '\\sv',
        "\\'",
      ),
      fc.constantFrom('\\shppict', '\\shpinst', '\\pngblip', 'pib', '0f', '\\shpleft99', picture),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const rtf = head + pieces.join('');
        for (const found of picturesInRtf(rtf) ?? [])
          expect(pictureBytes(rtf, found, plenty)?.length ?? 0).toBeLessThanOrEqual(rtf.length);
      }),
    );
  });

  test('in too deep groups, of too many pictures and of too many words is not read', () => {
    expect(picturesInRtf(head + '{'.repeat(5_000_000) + picture)).toBeNull();
    expect(picturesInRtf(`${head}${picture.repeat(10_000)}}`)).toBeNull();
    expect(picturesInRtf(`${head}${'\\b'.repeat(11_000_000)}}`)).toBeNull();
  });

  test('with braces that close too much, or nothing, has what was whole', () => {
    expect(bytesIn(`${head}${picture}}}}}${picture}`)).toEqual([[1, 2, 3, 0xfe]]);
    expect(bytesIn(`${head}{{{${picture}`)).toEqual([[1, 2, 3, 0xfe]]);
    expect(bytesIn(head + picture.slice(0, -1))).toEqual([]);
  });

  test('with bytes beyond its end has none of that picture', () => {
    expect(bytesIn(`${head}${picture}{\\pict\\pngblip\\bin999999999999999999999 00}${picture}}`)).toEqual([
      [1, 2, 3, 0xfe],
    ]);
    expect(bytesIn(`${head}{\\pict\\pngblip\\bin-5 0a}}`)).toEqual([[0x0a]]);
  });

  test('with digits that are none, or half a byte too many, has the others', () => {
    expect(bytesIn(`${head}{\\pict\\pngblip 0 1\r\n0gz2 F\\f}}`)).toEqual([[0x01, 0x02]]);
  });

  test('with letters where bytes were has no picture there', () => {
    expect(bytesIn(`${head}{\\pict\\pngblip\\bin3 a\ufffdb}}`)).toEqual([null]);
  });

  test('in a great many stretches has no picture there', () => {
    expect(bytesIn(`${head}{\\pict\\pngblip${' 00\\b'.repeat(20_000)}}}`)).toEqual(['metafile']);
  });

  test('that is large is gone through once', () => {
    const rtf = `${head}${pictGroup({ bytes: new Uint8Array(20_000_000) })}${'\\par words'.repeat(1_000_000)}}`;
    const [large] = picturesInRtf(rtf) ?? [];
    expect(large && pictureBytes(rtf, large, 30_000_000)).toHaveLength(20_000_000);
    expect(large && pictureBytes(rtf, large, plenty)).toBe('too-many');
  });

  test('without pictures has none, and what is no RTF is not read', () => {
    expect(bytesIn(rtfDocument('Woorden'))).toEqual([]);
    expect([picturesInRtf(''), picturesInRtf('Woorden'), picturesInRtf(picture)]).toEqual([null, null, null]);
  });
});
