import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { byHand, emptyDocument } from '../../../../../shared/article/documentShape';
import { readAllSuggestions } from '../../../../../shared/review/suggestions/readAllSuggestions';
import { editZip } from '../../../../fixtures/editZip';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
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

/** Has a file taken in that lies on disk. */
async function takeIn(bytes: Uint8Array, name = 'stuk.docx') {
  const file = path.join(work.chosen, name);
  fs.mkdirSync(work.chosen, { recursive: true });
  fs.writeFileSync(file, bytes);
  work.room.places.set('bestand', file);
  return work.calls['copy:read']({ token: 'bestand', name, language: 'nl' });
}

async function load(): Promise<Y.Doc> {
  const doc = emptyDocument({ gc: false });
  const { updates } = valueOf(await work.library['article:load']({ article }));
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

const colleague = 'w:author="Collega Cultuur" w:date="2026-11-29T16:00:00Z"';

const suggest = (xml: string): string =>
  xml.replace(
    ' citaat</w:t></w:r>',
    ` citaat</w:t></w:r><w:ins w:id="900" ${colleague}><w:r><w:t> van haar</w:t></w:r></w:ins>`,
  );

test('an article is written as a Word document, and what was done to it there comes back into it as it is by then', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: 'Avond Redactie' }));
  const there = await editZip(bytes, { 'word/document.xml': suggest });
  const here = await load();
  const before = Y.encodeStateVector(here);
  here.transact(() => here.getText('body').insert(0, 'Meanwhile '), byHand);
  await work.library['article:store']({ article, update: Y.encodeStateAsUpdate(here, before) });
  const taken = valueOf(await takeIn(there));
  if (taken.kind !== 'back') throw new Error('a new article');
  expect(taken.article).toBe(article);
  expect(taken.back.suggested).toEqual([{ by: 'Collega Cultuur', count: 1 }]);
  Y.applyUpdate(here, taken.update);
  expect(here.getText('body').toString()).toMatch(/^Meanwhile [^]*Een citaat van haar\n/);
  expect(readAllSuggestions(here).map(({ by }) => by)).toContain('Collega Cultuur');

  // Stored, the same document again brings nothing.
  await work.library['article:store']({ article, update: taken.update });
  const again = valueOf(await takeIn(there));
  expect(again).toMatchObject({
    kind: 'back',
    back: { suggested: [], comments: [], accepted: 0, rejected: 0 },
  });
  expect(again.kind === 'back' && again.update.length).toBe(2);
});

test('a document that comes back again, written on in, brings what is new, in its place', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: 'Avond Redactie' }));
  const here = await load();
  const back = async (words: string, saved: string): Promise<unknown> => {
    const there = await editZip(bytes, {
      'docProps/core.xml': (xml) =>
        xml.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${new Date(`2026-11-29T${saved}`).toISOString()}`),
      'word/document.xml': (xml) => suggest(xml).replace(' van haar', words),
    });
    const taken = valueOf(await takeIn(there));
    if (taken.kind !== 'back') throw new Error('a new article');
    Y.applyUpdate(here, taken.update);
    await work.library['article:store']({ article, update: taken.update });
    return [taken.back.suggested, taken.back.rejected];
  };
  const once = [{ by: 'Collega Cultuur', count: 1 }];
  const again = 'T16:07:00Z"><w:r><w:t> zij</w:t></w:r></w:ins>';
  expect(await back(' van haar', '16:03:00')).toEqual([once, 0]);
  const between = ` van</w:t></w:r></w:ins><w:ins w:id="901" w:author="Collega Cultuur" w:date="2026-11-29${again}<w:ins w:id="902" ${colleague}><w:r><w:t> haar`;
  expect(await back(between, '16:30:00')).toEqual([once, 0]);
  expect(here.getText('body').toString()).toContain('Een citaat van zij haar\n');
  expect(await back(between, '16:30:00')).toEqual([[], 0]);
  // An older one takes nothing away.
  expect(await back(' van haar', '16:03:00')).toEqual([[], 0]);
  expect(here.getText('body').toString()).toContain('Een citaat van zij haar\n');
});

test('writing one is stopped by its name, with its pictures being made', async () => {
  const film = await importFilmArticle(work);
  const job = '00000000-0000-4000-8000-000000000001';
  work.whenMaking.call = () => void work.calls['export:cancel']({ job });
  await expect(work.calls['docx:render']({ article: film, by: '', job })).rejects.toMatchObject({
    fault: { kind: 'export-cancelled' },
  });
  expect(work.room.jobs.size).toBe(0);
});

test('a document that kept nothing but its properties is known by them', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: '' }));
  const bare = { 'customXml/item1.xml': () => '<nothing/>' };
  expect(valueOf(await takeIn(await editZip(bytes, bare)))).toMatchObject({ kind: 'back', article });
  const taken = await takeIn(await editZip(bytes, { ...bare, 'docProps/custom.xml': () => '<nothing/>' }));
  expect(valueOf(taken)).toMatchObject({ kind: 'new' });
});

test('a document from a moment that nobody knows is refused, and so is one with a snapshot that is none', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: '' }));
  const stranger = emptyDocument();
  stranger.getText('body').insert(0, 'Elders');
  const unknown = Buffer.from(Y.encodeSnapshot(Y.snapshot(stranger))).toString('base64');
  for (const snapshot of [unknown, 'AAECAwQFBgcICQ==', '////////////']) {
    const edited = await editZip(bytes, {
      'customXml/item1.xml': (xml) => xml.replace(/<snapshot>[^<]*/, `<snapshot>${snapshot}`),
    });
    await expect(takeIn(edited)).rejects.toMatchObject({ fault: { because: 'unknown-moment' } });
  }
});

test('a document of an article that is not here becomes a new one, and says so', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: '' }));
  const edited = await editZip(bytes, {
    'customXml/item1.xml': (xml) => xml.replace(article, '00000000-0000-4000-8000-000000000000'),
  });
  const taken = valueOf(await takeIn(edited));
  expect(taken).toMatchObject({
    kind: 'new',
    card: { headline: 'Een kop met & tekens <erin>' },
    elsewhere: true,
    like: { article },
  });
  expect(
    taken.kind === 'new' && taken.receipt.map(({ did, what, count }) => `${did} ${what} ${count}`),
  ).toEqual([
    'kept paragraphs 3',
    'kept subheads 1',
    'kept list-items 2',
    'kept quotes 1',
    'kept links 2',
    'kept comments 3',
    'kept suggestions 4',
  ]);
});

test('a document without our marks becomes another article, and says which one here it is like', async () => {
  const { bytes } = valueOf(await work.calls['docx:render']({ article, by: 'Avond Redactie' }));
  const strange = await editZip(bytes, {
    'customXml/item1.xml': () => null,
    'docProps/custom.xml': () => null,
    'word/document.xml': suggest,
  });
  const taken = valueOf(await takeIn(strange));
  if (taken.kind !== 'new') throw new Error('back');
  expect(taken.card.id).not.toBe(article);
  const { like, elsewhere } = taken;
  expect(elsewhere).toBe(false);
  expect(like).toMatchObject({ article, headline: taken.card.headline });
  expect(like?.same).toBeGreaterThan(0);
  // What is suggested in it is turned down, or taken over: then all of it is there.
  expect(like?.same).toBe(like?.of);
  const other = valueOf(
    await takeIn(new TextEncoder().encode('Een kop\n\nGeheel andere woorden.'), 'nota.txt'),
  );
  expect(other).toMatchObject({ kind: 'new', like: null, elsewhere: false });
});
