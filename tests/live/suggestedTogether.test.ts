import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { bodyOf } from '../../shared/article/documentShape';
import { plainText, readBlocks } from '../../shared/article/flatText';
import { noteWriter } from '../../shared/article/writers';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { CutLine } from '../fixtures/CutLine';
import { ServerProcess } from '../fixtures/ServerProcess';
import { valueOf } from '../fixtures/valueOf';
import { bundled } from '../library/bundled';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { carryOver, TestDesk } from './TestDesk';

let program = '';

beforeAll(async () => {
  program = await bundled('electron/command/katern.ts');
});

const soon = { timeout: 20_000, interval: 20 };
const now = '2026-11-29T12:00:00.000Z';

const wordsOf = (doc: Y.Doc, reading: 'original' | 'accepted'): string =>
  readBlocks(bodyOf(doc), reading)
    .map(({ runs }) => plainText(runs))
    .join('|');

/** As the window writes: with every mark that is not meant left out. */
function types(doc: Y.Doc, at: number, words: string, suggestion?: string): void {
  const attributes = suggestion ? { inserted: suggestion } : {};
  if (suggestion) noteSuggestion(doc, suggestion, 'Sport Buro', now);
  bodyOf(doc).applyDelta([{ retain: at }, { insert: words, attributes }]);
}

function crossesOut(doc: Y.Doc, at: number, length: number, by = 'Eindredactie'): void {
  noteSuggestion(doc, 'weg', by, now);
  bodyOf(doc).applyDelta([{ retain: at }, { retain: length, attributes: { deleted: 'weg' } }]);
}

/** Two desks that have the same article open over a server. */
async function twoDesks() {
  const server = new ServerProcess(program, freshFolder());
  await server.start();
  onTestFinished(async () => void (await server.kill()));
  const desks = [
    new TestDesk(freshLibrary().library, 'Sport Buro'),
    new TestDesk(freshLibrary().library, 'Eindredactie'),
  ] as const;
  const [first, second] = desks;
  for (const { live } of desks) onTestFinished(() => live.close());
  const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
  await carryOver(first.library, second.library, article);
  const line = await CutLine.to(server.address);
  onTestFinished(() => line.end());
  first.connect(line.address, server.token);
  second.connect(server.address, server.token);
  for (const each of desks) await each.open(article);
  await first.change(article, (doc) => {
    noteWriter(doc, 'Sport Buro');
    bodyOf(doc).insert(0, 'De winkel was dicht.', {});
  });
  const same = (done: (doc: Y.Doc) => boolean): Promise<void> =>
    vi.waitFor(async () => {
      const docs = await Promise.all(desks.map((desk) => desk.document(article)));
      const [one, other] = docs as [Y.Doc, Y.Doc];
      expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true);
      expect(bodyOf(one).toDelta()).toSatisfy(() => done(one));
    }, soon);
  await same((doc) => bodyOf(doc).length > 0);
  return { first, second, article, line, same, server };
}

for (const suggestion of [undefined, 'erbij'])
  it(`words that one ${suggestion ? 'suggests' : 'types'} while the other crosses out around them are not crossed out`, async () => {
    const { first, second, article, line, same } = await twoDesks();
    line.cut();
    await vi.waitFor(() => expect(first.states.at(-1)).toMatchObject({ kind: 'apart' }), soon);
    // In the middle, and at either end.
    await first.change(article, (doc) => {
      types(doc, 9, 'B', suggestion);
      types(doc, 6, 'X', suggestion);
      types(doc, 3, 'A', suggestion);
    });
    await second.change(article, (doc) => crossesOut(doc, 3, 6));
    line.restore();
    await same((doc) => wordsOf(doc, 'accepted') === 'De AXB was dicht.');
    const doc = await second.document(article);
    expect(wordsOf(doc, 'original')).toBe(suggestion ? 'De winkel was dicht.' : 'De AwinXkelB was dicht.');
  });

it('what one wrote in crossed-out words stays when the suggestion is turned down elsewhere at that very moment, and nothing else is crossed out', async () => {
  const { first, second, article, line, same } = await twoDesks();
  await second.change(article, (doc) => crossesOut(doc, 3, 6));
  await same((doc) => wordsOf(doc, 'accepted') === 'De  was dicht.');
  line.cut();
  await vi.waitFor(() => expect(first.states.at(-1)).toMatchObject({ kind: 'apart' }), soon);
  await first.change(article, (doc) => types(doc, 6, 'X'));
  await second.change(article, (doc) =>
    bodyOf(doc).applyDelta([{ retain: 3 }, { retain: 6, attributes: { deleted: null } }]),
  );
  line.restore();
  await same((doc) => wordsOf(doc, 'accepted') === 'De winXkel was dicht.');
});

/** Somebody who has the article as it is now, and comes to the server later. */
async function thirdDesk(from: TestDesk, article: string): Promise<TestDesk> {
  const third = new TestDesk(freshLibrary().library, 'Fotoredactie');
  onTestFinished(() => third.live.close());
  await carryOver(from.library, third.library, article);
  return third;
}

async function callsAnew(desk: TestDesk): Promise<void> {
  desk.live.beginAgain();
  await vi.waitFor(() => expect(desk.states.at(-1)).toMatchObject({ kind: 'connected' }), soon);
}

it('a desk that calls the server anew leaves what others suggested to them', async () => {
  const { first, second, article, line, same, server } = await twoDesks();
  const third = await thirdDesk(first, article);
  await first.change(article, (doc) => crossesOut(doc, 3, 6, 'Sport Buro'));
  await same((doc) => wordsOf(doc, 'accepted') === 'De  was dicht.');
  line.cut();
  await vi.waitFor(() => expect(first.states.at(-1)).toMatchObject({ kind: 'apart' }), soon);
  await callsAnew(second);
  await third.change(article, (doc) => types(doc, 6, 'X'));
  third.connect(server.address, server.token);
  await third.open(article);
  await vi.waitFor(async () => expect(await second.text(article)).toContain('X'), soon);
  expect(wordsOf(await second.document(article), 'accepted')).toBe('De  was dicht.');
  line.restore();
  await same((doc) => wordsOf(doc, 'accepted') === 'De X was dicht.');
});

it('a desk that calls the server anew keeps what it suggested itself about its words', async () => {
  const { first, second, article, same, server } = await twoDesks();
  const third = await thirdDesk(first, article);
  await second.change(article, (doc) => crossesOut(doc, 3, 6));
  await same((doc) => wordsOf(doc, 'accepted') === 'De  was dicht.');
  await callsAnew(second);
  await third.change(article, (doc) => types(doc, 6, 'X'));
  third.connect(server.address, server.token);
  await third.open(article);
  await same((doc) => wordsOf(doc, 'accepted') === 'De X was dicht.');
  expect(wordsOf(await second.document(article), 'original')).toBe('De winXkel was dicht.');
});
