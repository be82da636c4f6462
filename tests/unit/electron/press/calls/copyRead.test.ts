import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '../../../../../shared/article/flatText';
import type { Block } from '../../../../../shared/article/Article';
import { nobody } from '../../../../../shared/bridge/deskQuestion';
import { editZip } from '../../../../fixtures/editZip';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { pressAtWork } from '../../../../fixtures/pressAtWork';
import { reviewedArticle } from '../../../../fixtures/reviewedArticle';
import { valueOf } from '../../../../fixtures/valueOf';

let work: PressAtWork;
let article: string;

beforeEach(async () => {
  work = await pressAtWork();
  const update = Y.encodeStateAsUpdate(reviewedArticle());
  article = valueOf(await work.library['article:import']({ update, sample: false })).id;
});

afterEach(() => work.close());

/** Has a file read for an article that is open. */
async function readInto(bytes: Uint8Array | string, name: string, into = article) {
  const file = path.join(work.chosen, name);
  fs.writeFileSync(file, bytes);
  work.room.places.set('bestand', file);
  return work.calls['copy:read']({ token: 'bestand', name, language: 'nl', into });
}

async function blocksOf(bytes: Uint8Array | string, name: string) {
  const taken = valueOf(await readInto(bytes, name));
  if (taken.kind !== 'into') throw new Error(taken.kind);
  const receipt = taken.receipt.map(({ did, what, count }) => `${did} ${what} ${count}`);
  return { ...taken, lines: taken.blocks.map(line), receipt };
}

const line = (block: Block): string => `${block.kind}: ${plainText(block.runs)}`;

/** How many articles the library has. */
async function articles(): Promise<number> {
  return valueOf(await work.library['desk:counts']({ who: nobody, tags: 0 })).all;
}

/** The Word document of the article, as a program saves it that keeps nothing it does not know. */
async function fromElsewhere(id: string): Promise<Uint8Array> {
  const { bytes } = valueOf(await work.calls['docx:render']({ article: id, by: 'Eindredactie' }));
  return editZip(bytes, { 'customXml/item1.xml': () => null, 'docProps/custom.xml': () => null });
}

test('a file that is read for an article becomes blocks, in its own order, and no article', async () => {
  const before = await articles();
  const { lines, receipt } = await blocksOf('Vooraf.\n\n# De kop\n\nEen alinea.\n\n- punt\n', 'stuk.md');
  expect(lines).toEqual([
    'paragraph: Vooraf.',
    'subhead: De kop',
    'paragraph: Een alinea.',
    'list-item: punt',
  ]);
  expect(receipt).toEqual([
    'kept paragraphs 2',
    'kept subheads 1',
    'kept list-items 1',
    'changed headline 1',
  ]);
  expect(await articles()).toBe(before);
});

test('a short first line of plain text stays a paragraph, and a first heading of a lower level a subhead', async () => {
  const plain = await blocksOf('Een korte regel\n\nEen alinea.\n', 'stuk.txt');
  expect(plain.lines).toEqual(['paragraph: Een korte regel', 'paragraph: Een alinea.']);
  expect(plain.receipt).toEqual(['kept paragraphs 2']);
  const lower = await blocksOf('## Tussen\n\nEen alinea.\n', 'stuk.md');
  expect(lower.lines).toEqual(['subhead: Tussen', 'paragraph: Een alinea.']);
  expect(lower.receipt).toEqual(['kept paragraphs 1', 'kept subheads 1']);
});

test('what is suggested in a Word document is taken over, what is said there left out, and the receipt says so', async () => {
  const { lines, receipt, blocks } = await blocksOf(await fromElsewhere(article), 'stuk.docx');
  expect(lines).toEqual([
    'subhead: Een kop met & tekens <erin>',
    'paragraph: De intro.',
    'subhead: Tussenkop',
    'paragraph: Hier staan zinnen met vet en een link.',
    'list-item: Punt een',
    'list-item: Punt twee',
    'quote: Een citaat',
    'paragraph: Het slot',
    'paragraph: van het stuk.',
  ]);
  expect(blocks[3]?.runs).toContainEqual(
    expect.objectContaining({ text: 'een link', link: 'https://example.org/drie' }),
  );
  expect(receipt).toEqual(
    expect.arrayContaining([
      'changed headline 1',
      'changed standfirst 1',
      'changed settled-suggestions 4',
      'dropped comments 3',
    ]),
  );
});

test('pictures come along as stills of which the library has the originals', async () => {
  const sample = valueOf(await work.calls['sample:open']({ language: 'nl' })).id;
  const { blocks, stills, receipt } = await blocksOf(await fromElsewhere(sample), 'stuk.docx');
  expect(receipt).toContain('kept pictures 1');
  expect(blocks.flatMap((block) => (block.kind === 'still' ? [block.still] : []))).toEqual([stills[0]?.id]);
  expect(stills[0]?.creditLine).toContain('iHostage');
  const { hash } = stills[0]?.original ?? { hash: '' };
  expect((await work.library['original:load']({ hash })).ok).toBe(true);
});

test('a Word document of the very article goes back into it, and one of another is words', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: 'Eindredactie' }));
  expect(valueOf(await readInto(bytes, 'stuk.docx'))).toMatchObject({ kind: 'back', article });
  const other = '00000000-0000-4000-8000-000000000000';
  expect(valueOf(await readInto(bytes, 'stuk.docx', other))).toMatchObject({ kind: 'into' });
});

test('a file in which nothing is said, that is no text or a whole book, is refused with the reason', async () => {
  const refused = (name: string, because: string) => ({ fault: { kind: 'copy-refused', name, because } });
  await expect(readInto('<script>x</script>', 'a.html')).rejects.toMatchObject(refused('a.html', 'empty'));
  await expect(readInto('geen archief', 'b.docx')).rejects.toMatchObject(refused('b.docx', 'no-document'));
  const book = 'Een regel.\n'.repeat(5_100);
  await expect(readInto(book, 'c.txt')).rejects.toMatchObject(refused('c.txt', 'too-large'));
  const asked = { token: 'bestand', name: 'weg.txt', language: 'nl', into: article } as const;
  work.room.places.set('bestand', path.join(work.chosen, 'weg.txt'));
  await expect(work.calls['copy:read'](asked)).rejects.toMatchObject({
    fault: { kind: 'file-unreadable', name: 'weg.txt' },
  });
});

const job = '6a1f0f5e-2b7c-4d8e-9f00-1a2b3c4d5e6f';

/** A page with two pictures in it, read as a new article that is followed. */
async function readFollowed() {
  const still = fs.readFileSync(path.join('resources', 'sample', 'still.jpg')).toString('base64');
  const picture = `<img src="data:image/jpeg;base64,${still}">`;
  fs.writeFileSync(path.join(work.chosen, 'stuk.html'), `<h1>Kop</h1>${picture}<p>Woorden.</p>${picture}`);
  work.room.places.set('bestand', path.join(work.chosen, 'stuk.html'));
  return work.calls['copy:read']({ token: 'bestand', name: 'stuk.html', language: 'nl', job });
}

/** How many pictures the library keeps. */
async function pictures(): Promise<number> {
  const question = { query: '', rights: '' as const, now: '2026-11-30T12:00:00Z' };
  return valueOf(await work.library['pictures:ask']({ question, from: 0, count: 1 })).all;
}

test('how far a file is is told by its pictures', async () => {
  const before = await pictures();
  expect(valueOf(await readFollowed()).kind).toBe('new');
  expect(work.told.map(({ job: of, done, total }) => [of, done, total])).toEqual([
    [job, 0, 2],
    [job, 1, 2],
  ]);
  expect(await pictures()).toBe(before + 1);
});

test.each([1, 2])(
  'a file that is stopped at picture %i leaves no article and no picture behind',
  async (at) => {
    const before = [await articles(), await pictures()];
    const { told } = work;
    told.push = (...given) => {
      if (given.some(({ done }) => done === at - 1)) void work.calls['export:cancel']({ job });
      return Array.prototype.push.apply(told, given);
    };
    await expect(readFollowed()).rejects.toMatchObject({ fault: { kind: 'export-cancelled' } });
    expect([await articles(), await pictures()]).toEqual(before);
  },
);
