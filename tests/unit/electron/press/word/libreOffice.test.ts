import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readCopy } from '../../../../../electron/press/copy/readCopy';
import { picturesBeside } from '../../../../../electron/press/copy/rtf/picturesBeside';
import { bringWord } from '../../../../../shared/interchange/word/bringWord';
import { isAnythingBack } from '../../../../../shared/interchange/word/BroughtBack';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { editZip } from '../../../../fixtures/editZip';
import { picturedArticle, pictureIn } from '../../../../fixtures/picturedArticle';
import { reviewedArticle } from '../../../../fixtures/reviewedArticle';
import { wordFile } from '../../../../fixtures/wordFile';

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((file) => fs.existsSync(file));

/** Has LibreOffice open a document and save it in another format. */
function convert(folder: string, file: string, format: string): Uint8Array {
  const out = path.join(folder, 'out');
  execFileSync(
    office ?? '',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      file,
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
  const name = `${path.basename(file, '.docx')}.${format.split(':')[0]}`;
  return new Uint8Array(fs.readFileSync(path.join(out, name)));
}

// It is a large program that not every machine has.
describe.runIf(office)('LibreOffice', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-word-'));
  const file = path.join(folder, 'stuk.docx');

  beforeAll(async () => fs.writeFileSync(file, await wordFile(reviewedArticle())));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('shows changes and comments of a Word document of ours, by whom and of when', () => {
    const flat = new TextDecoder().decode(convert(folder, file, 'fodt'));
    expect(flat.match(/<text:changed-region/g)?.length).toBeGreaterThanOrEqual(4);
    for (const kind of ['insertion', 'deletion', 'format-change']) expect(flat).toContain(`<text:${kind}>`);
    for (const said of [
      'Avond Redactie',
      'Beeld Buro',
      'Klopt dit?',
      'Zeker.',
      'Van wie?',
      'zinnen',
      'woorden',
    ])
      expect(flat).toContain(said);
    expect(flat).toContain('https://example.org/een');
    expect(flat.match(/<office:annotation /g)).toHaveLength(3);
  }, 120_000);

  test('keeps where it comes from, also without the part that says so', async () => {
    const bare = await editZip(await wordFile(reviewedArticle()), {
      'customXml/item1.xml': () => '<nothing/>',
    });
    const there = path.join(folder, 'kaal.docx');
    fs.writeFileSync(there, bare);
    const { origin } = await readCopy(convert(folder, there, 'docx'), 'kaal.docx');
    expect(origin).toEqual({ article: '5f0c8f5e-1b1a-4c3a-9f5e-0a1b2c3d4e5f', snapshot: 'AAA=' });
  }, 120_000);

  test('saves it so that it comes back with nothing done to it, and as the same text', async () => {
    const bytes = convert(folder, file, 'docx');
    const { copy, origin } = await readCopy(bytes, 'stuk.docx');
    expect(origin?.article).toBe('5f0c8f5e-1b1a-4c3a-9f5e-0a1b2c3d4e5f');
    const doc = reviewedArticle();
    const back = bringWord(
      doc,
      reviewedArticle(),
      copy,
      { idOf: (words) => words, kindOf: () => null, nobody: 'Onbekend', now: '2026-11-29T15:00:00.000Z' },
      () => undefined,
    );
    expect(back).toEqual({
      suggested: [],
      comments: [],
      resolved: 0,
      reopened: 0,
      accepted: 0,
      rejected: 0,
      missing: 0,
    });
    expect(isAnythingBack(back)).toBe(false);
  }, 120_000);

  test('keeps a suggested credit tracked, and what is suggested of alternative texts and tags in comments', async () => {
    const reviewed = (): Y.Doc => {
      const doc = picturedArticle();
      const about = { kind: 'still', still: 'still-1' } as const;
      const [by, at] = ['Avond Redactie', '2026-11-22T11:16:31.000Z'];
      suggestValue(doc, { ...about, key: 'creator' }, 'Sport Buro', { id: 'een', by, at });
      suggestValue(doc, { ...about, key: 'altText' }, 'Een haven,  en\nmist', { id: 'twee', by, at });
      suggestValue(doc, { kind: 'tag', tag: 'topic:havens' }, null, { id: 'drie', by, at });
      return doc;
    };
    const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'navy' } })
      .jpeg()
      .toBuffer();
    const there = path.join(folder, 'beeld.docx');
    const pictures = [pictureIn(reviewed())];
    fs.writeFileSync(there, await wordFile(reviewed(), { pictures }, new Map([['still1.jpg', picture]])));
    const flat = new TextDecoder().decode(convert(folder, there, 'fodt'));
    expect(flat.match(/<text:(?:insertion|deletion)>/g)).toHaveLength(2);
    for (const said of ['Beeld: Sport Buro', 'Alt-tekst: Een haven → Een haven, en mist', 'Tag eraf'])
      expect(flat).toContain(said);
    const { copy } = await readCopy(convert(folder, there, 'docx'), 'beeld.docx');
    const doc = reviewed();
    const back = bringWord(
      doc,
      reviewed(),
      copy,
      { idOf: (words) => words, kindOf: () => null, nobody: 'Onbekend', now: '2026-11-29T15:00:00.000Z' },
      () => undefined,
    );
    expect(isAnythingBack(back)).toBe(false);
    expect(copy.threads).toHaveLength(2);
  }, 120_000);

  test('writes a picture into RTF, out of which it comes byte for byte', async () => {
    const there = path.join(folder, 'inRtf.docx');
    for (const type of ['png', 'jpeg'] as const) {
      const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'navy' } })
        .toFormat(type)
        .toBuffer();
      const pictures = [pictureIn(picturedArticle())];
      const files = new Map([['still1.jpg', picture]]);
      fs.writeFileSync(there, await wordFile(picturedArticle(), { pictures }, files));
      const rtf = Buffer.from(convert(folder, there, 'rtf')).toString('latin1');
      const [found] = picturesBeside(rtf, [{ isFile: true, width: 0, height: 0 }]);
      expect(found).toEqual({ kind: 'picture', bytes: new Uint8Array(picture) });
    }
  }, 120_000);
});
