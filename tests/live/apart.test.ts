import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { bodyOf } from '../../shared/article/documentShape';
import { readBlocks, plainText } from '../../shared/article/flatText';
import { noteWriter } from '../../shared/article/writers';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
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

/** Two desks that have the same article open over a server; the first is apart for long as soon as its line is cut. */
async function twoDesks(apartFor: number | undefined) {
  const server = new ServerProcess(program, freshFolder());
  await server.start();
  onTestFinished(async () => void (await server.kill()));
  const first = new TestDesk(freshLibrary().library, 'Sport Buro', apartFor);
  const second = new TestDesk(freshLibrary().library, 'Eindredactie');
  for (const { live } of [first, second]) onTestFinished(() => live.close());
  const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
  await carryOver(first.library, second.library, article);
  const line = await CutLine.to(server.address);
  onTestFinished(() => line.end());
  first.connect(line.address, server.token);
  second.connect(server.address, server.token);
  for (const each of [first, second]) await each.open(article);
  await writes(first, article, 'Sport Buro', (doc) => bodyOf(doc).insert(0, 'De winkel was dicht.'));
  await same(first, second, article);
  const told = first.came.length;
  return { first, second, article, line, server, told };
}

/** Somebody writes in a session of their own, and what they did is stored. */
function writes(desk: TestDesk, article: string, name: string, act: (doc: Y.Doc) => void): Promise<void> {
  return desk.change(article, (doc) => {
    noteWriter(doc, name);
    act(doc);
  });
}

const cut = async (first: TestDesk, line: CutLine): Promise<void> => {
  line.cut();
  await vi.waitFor(() => expect(first.states.at(-1)).toMatchObject({ kind: 'apart' }), soon);
};

const printed = (doc: Y.Doc, reading: 'original' | 'accepted' = 'original'): string =>
  readBlocks(bodyOf(doc), reading)
    .map(({ runs }) => plainText(runs))
    .join('|');

/** Both have the very same document. */
async function same(first: TestDesk, second: TestDesk, article: string, words: string[] = []): Promise<void> {
  await vi.waitFor(async () => {
    const [one, other] = await Promise.all([first.document(article), second.document(article)]);
    expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true);
    expect(printed(one).length).toBeGreaterThan(0);
    for (const word of words) expect(bodyOf(one).toJSON().split(word)).toHaveLength(2);
  }, soon);
}

describe('an article that is open while there is no line for long', () => {
  it('comes together as a copy: both wordings of one sentence stand there, it is told once, and it goes on', async () => {
    const { first, second, article, line, told } = await twoDesks(1);
    await cut(first, line);
    await writes(first, article, 'Sport Buro', (doc) => {
      bodyOf(doc).insert(14, 'al uren ');
    });
    await writes(second, article, 'Eindredactie', (doc) => {
      bodyOf(doc).insert(9, ' op de hoek');
    });
    line.restore();
    await vi.waitFor(() => expect(first.came).toHaveLength(told + 1), soon);
    await same(first, second, article);
    const doc = await first.document(article);
    expect([printed(doc), printed(doc, 'accepted')].toSorted()).toEqual([
      'De winkel op de hoek was dicht.',
      'De winkel was al uren dicht.',
    ]);
    expect(readSuggestions(doc)).not.toEqual([]);
    const [brought] = first.came.slice(told);
    expect(brought?.both.map(({ kind }) => kind)).toEqual(['wordings']);
    expect(brought?.version).not.toBeNull();
    // Once the visit is over, they are as two who type at once.
    await vi.waitFor(() => expect(first.lastOf(article)?.people).toHaveLength(1), soon);
    await first.type(article, 'Hier. ');
    await second.type(article, 'Daar. ');
    await same(first, second, article, ['Hier.', 'Daar.']);
    expect(first.came).toHaveLength(told + 1);
    expect(first.lastOf(article)?.fault ?? null).toBeNull();
  });

  it('is told by author where both wrote elsewhere in it, and nothing is to be chosen', async () => {
    const { first, second, article, line, told } = await twoDesks(1);
    await cut(first, line);
    await writes(first, article, 'Sport Buro', (doc) => bodyOf(doc).insert(0, 'Vooraf iets. '));
    await writes(second, article, 'Eindredactie', (doc) => bodyOf(doc).insert(20, '\nEen nieuwe alinea.'));
    line.restore();
    await vi.waitFor(() => expect(first.came).toHaveLength(told + 1), soon);
    await same(first, second, article, ['Vooraf iets.', 'Een nieuwe alinea.', 'De winkel was dicht.']);
    expect(first.came.at(-1)).toMatchObject({ both: [], came: [{ by: 'Eindredactie', inserted: 3 }] });
  });

  it('is told what others wrote where nothing was written here, once, and it goes on', async () => {
    const { first, second, article, line, told } = await twoDesks(1);
    await cut(first, line);
    await writes(second, article, 'Eindredactie', (doc) => bodyOf(doc).insert(0, 'Van twee. '));
    line.restore();
    await vi.waitFor(() => expect(first.came).toHaveLength(told + 1), soon);
    expect(first.came.at(-1)).toMatchObject({ both: [], came: [{ by: 'Eindredactie', inserted: 2 }] });
    expect(first.came.at(-1)?.version, 'what was there before is kept').not.toBeNull();
    await same(first, second, article, ['Van twee.']);
    await vi.waitFor(() => expect(first.lastOf(article)?.people).toHaveLength(1), soon);
    await first.type(article, 'Van een. ');
    await same(first, second, article, ['Van een.']);
    await second.type(article, 'Weer twee. ');
    await same(first, second, article, ['Weer twee.']);
    expect(first.came, 'what is typed over the line is not told').toHaveLength(told + 1);
  });

  it('goes on as it was where nobody wrote, and nothing is told', async () => {
    const { first, second, article, line, told } = await twoDesks(1);
    await cut(first, line);
    line.restore();
    await vi.waitFor(() => expect(first.lastOf(article)?.people).toHaveLength(1), soon);
    await first.type(article, 'Van een. ');
    await same(first, second, article, ['Van een.']);
    expect(first.came).toHaveLength(told);
  });

  it('that is opened then comes together so too, and what is written while it does is there once', async () => {
    const { first, second, article, line } = await twoDesks(1);
    const { id: fresh } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
    await cut(first, line);
    await first.open(fresh);
    await first.type(fresh, 'Zonder lijn. ');
    await first.type(article, 'Een. ');
    line.restore();
    for (let count = 0; count < 20; count++) await first.type(article, `w${count}. `);
    const words = Array.from({ length: 20 }, (_, count) => `w${count}.`);
    await same(first, second, article, ['Een.', ...words]);
    await vi.waitFor(
      async () => expect(valueOf(await second.live.calls['live:fetch']({ article: fresh }))).toBeNull(),
      soon,
    );
    expect(await second.text(fresh)).toContain('Zonder lijn.');
  });

  it('has everything once after the server fell while both wrote, and both come back', async () => {
    const { first, second, article, server } = await twoDesks(1);
    const words: string[] = [];
    for (let round = 0; round < 3; round++) {
      await server.kill();
      for (const [index, each] of [first, second].entries()) {
        words.push(`r${round}b${index}.`);
        await each.type(article, `r${round}b${index}. `);
      }
      await server.start();
      await vi.waitFor(async () => {
        const [one, other] = await Promise.all([first.document(article), second.document(article)]);
        expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true);
        const said = [printed(one), printed(one, 'accepted')].join(' ');
        for (const word of words) expect(said).toContain(word);
      }, soon);
    }
    const doc = await first.document(article);
    for (const word of words) expect(printed(doc).split(word).length).toBeLessThanOrEqual(2);
  });
});

it('a short cut makes no choices of what two type', async () => {
  const { first, second, article, line, told } = await twoDesks(undefined);
  await cut(first, line);
  await writes(first, article, 'Sport Buro', (doc) => bodyOf(doc).insert(14, 'al uren '));
  await writes(second, article, 'Eindredactie', (doc) => bodyOf(doc).insert(9, ' op de hoek'));
  line.restore();
  await same(first, second, article, ['al uren', 'op de hoek']);
  const doc = await first.document(article);
  expect(printed(doc)).toBe('De winkel op de hoek was al uren dicht.');
  expect(first.came).toHaveLength(told);
});
