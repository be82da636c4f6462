import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../../../electron/library/Library';
import { findTerms } from '../../../../../electron/library/search/findTerms';
import { parseQuery } from '../../../../../electron/library/search/parseQuery';
import { createArticle } from '../../../../../shared/article/createArticle';
import type { DeskPage } from '../../../../../shared/bridge/deskCalls';
import type { DeskQuestion } from '../../../../../shared/bridge/deskQuestion';
import { nobody, plainQuestion } from '../../../../../shared/bridge/deskQuestion';
import type { Tag } from '../../../../../shared/tags/Tag';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { Writer } from '../../../../library/Writer';

interface Made {
  headline: string;
  text: string;
  tags?: Tag[];
}

let last = 0;

async function add(library: Library, { headline, text, tags = [] }: Made): Promise<string> {
  const id = `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`;
  const body = [
    {
      kind: 'paragraph' as const,
      runs: [{ kind: 'text' as const, text, bold: false, italic: false, link: '' }],
    },
  ];
  const doc = createArticle({ id, language: 'nl', createdAt: '', headline, tags, body });
  valueOf(await library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }));
  return id;
}

async function ask(library: Library, query: string, change: Partial<DeskQuestion> = {}): Promise<DeskPage> {
  const question = { ...plainQuestion, query, sort: 'match' as const, ...change };
  return valueOf(await library.calls['desk:ask']({ question, from: 0, count: 100, find: [] }));
}

/** Once search knows everything. */
async function read(library: Library): Promise<void> {
  await vi.waitFor(async () => {
    expect(valueOf(await library.calls['desk:counts']({ who: nobody, tags: 1 })).unread).toBe(0);
  }, 10_000);
}

const headlines = ({ rows }: DeskPage): string[] => rows.map(({ card }) => card.headline);

describe('search', () => {
  it('finds words wherever they are, by stem, start and phrase, without those not wanted', async () => {
    const { library } = freshLibrary();
    await add(library, { headline: 'Scènes uit het café', text: 'Twee schrijvers over hun eerste boek.' });
    await add(library, {
      headline: 'Omroep zoekt serie',
      text: 'De films van toen, het café van nu.',
      tags: [{ kind: 'company', label: 'Netflix' }],
    });
    await read(library);
    const found = async (query: string): Promise<string[]> => headlines(await ask(library, query));
    expect(await found('cafe')).toEqual(['Scènes uit het café', 'Omroep zoekt serie']);
    expect(await found('schrijver')).toEqual(['Scènes uit het café']);
    expect(await found('film ')).toEqual(['Omroep zoekt serie']);
    expect(await found('netf')).toEqual(['Omroep zoekt serie']);
    expect(await found('cafe boek')).toEqual(['Scènes uit het café']);
    expect(await found('"eerste boek"')).toEqual(['Scènes uit het café']);
    expect(await found('"boek eerste"')).toEqual([]);
    expect(await found('cafe -boek')).toEqual(['Omroep zoekt serie']);
    expect(await found('-boek ')).toEqual(['Omroep zoekt serie']);
    expect(await found('  ')).toHaveLength(2);
  });

  it('puts what has it in headline or tags first, and says where it was found', async () => {
    const { library, clock } = freshLibrary();
    await add(library, { headline: 'Boten op het water', text: 'Niets dan zee.' });
    clock.at += 1000;
    await add(library, {
      headline: 'Iets anders',
      text: `${'Een lange aanloop van woorden die er niets mee te maken hebben. '.repeat(3)}En dan wordt het water hoog. Waterkant ook.`,
    });
    await read(library);
    const page = await ask(library, 'water');
    expect(headlines(page)).toEqual(['Boten op het water', 'Iets anders']);
    expect(page.groups.map(({ key, count }) => [key, count])).toEqual([
      ['head', 1],
      ['text', 1],
    ]);
    const [inHead, inText] = page.rows.map(({ found }) => found!);
    expect(inHead!.headline).toEqual([[13, 18]]);
    const { snippet, inSnippet } = inText!;
    expect(snippet.startsWith('… ')).toBe(true);
    expect(inSnippet.map(([start, end]) => snippet.slice(start, end))).toEqual(['water', 'Water']);
    expect(inSnippet[0]![0]).toBeLessThan(40);
  });

  it('offers what was meant when a word has a slip of the pen', async () => {
    const { library } = freshLibrary();
    await add(library, { headline: 'Kijkcijfers van Nachtboot', text: 'Over Vermeer en de omroep.' });
    await read(library);
    const page = await ask(library, 'vremeer');
    expect(page).toMatchObject({ meant: 'Vermeer', total: 1 });
    const [row] = page.rows;
    expect(row!.found!.inSnippet.map(([start, end]) => row!.found!.snippet.slice(start, end))).toEqual([
      'Vermeer',
    ]);
    expect(await ask(library, 'nachtbooot omroep')).toMatchObject({ meant: 'Nachtboot omroep', total: 1 });
    expect(await ask(library, 'xylofoon')).toMatchObject({ meant: '', total: 0 });
  });

  it('follows what is written, at once', async () => {
    const { library } = freshLibrary();
    const article = await add(library, { headline: 'Kop', text: 'oud' });
    await read(library);
    expect((await ask(library, 'oud')).total).toBe(1);
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    valueOf(await library.calls['article:store']({ article, update: writer.type('zonsopgang ') }));
    expect((await ask(library, 'zonsopgang')).total).toBe(1);
    valueOf(await library.calls['article:bin']({ article }));
    expect((await ask(library, 'zonsopgang')).total).toBe(0);
    expect((await ask(library, 'zonsopgang', { view: 'bin' })).total).toBe(1);
  });

  it('goes on following when one article after the other changes', async () => {
    const { library, reports } = freshLibrary();
    const articles: string[] = [];
    for (let count = 0; count < 40; count++)
      articles.push(await add(library, { headline: `Kop ${count}`, text: 'oud' }));
    await read(library);
    for (const [index, article] of articles.entries()) {
      const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
      valueOf(await library.calls['article:store']({ article, update: writer.type(`nieuw `) }));
      expect((await ask(library, 'nieuw')).total).toBe(index + 1);
    }
    expect(reports).toEqual([]);
  });

  it('is made anew when its file is gone, of another version or damaged', async () => {
    const fresh = freshLibrary();
    await add(fresh.library, { headline: 'Kop', text: 'zeldzaam' });
    await read(fresh.library);
    const file = path.join(fresh.folder, 'search.sqlite');
    const spoil: (() => void)[] = [
      () => fs.rmSync(file),
      () => fs.writeFileSync(file, 'no database'),
      () => fs.truncateSync(file, 5000),
      () => {
        const bytes = fs.readFileSync(file);
        bytes.fill(0, 4096);
        fs.writeFileSync(file, bytes);
      },
    ];
    for (const harm of spoil) {
      fresh.library.close();
      harm();
      fresh.reopen();
      await read(fresh.library);
      await vi.waitFor(async () => expect((await ask(fresh.library, 'zeldzaam')).total).toBe(1), 10_000);
    }
  });

  it('agrees with reading every text word by word', async () => {
    const vocabulary = ['zee', 'zeeman', 'boot', 'boten', 'café', 'Cafés', 'film', 'films', 'filmer', 'gids'];
    const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 });
    const { library } = freshLibrary();
    const made: { headline: string; text: string }[] = fc
      .sample(fc.record({ headline: text, text }), { numRuns: 40, seed: 7 })
      .map((one, index) => ({ headline: [...one.headline, index].join(' '), text: one.text.join(' ') }));
    for (const one of made) await add(library, one);
    await read(library);
    const term = fc.oneof(
      fc.constantFrom(...vocabulary, 'ze', 'fil', 'bo'),
      fc
        .tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...vocabulary))
        .map((two) => `"${two.join(' ')}"`),
      fc.constantFrom(...vocabulary).map((word) => `-${word}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 3 }), fc.boolean(), async (terms, ended) => {
        const query = terms.join(' ') + (ended ? ' ' : '');
        const sought = parseQuery(query);
        const has = (one: Made, wanted: (typeof sought.wanted)[number]): boolean =>
          findTerms(one.headline, [wanted]).length > 0 || findTerms(one.text, [wanted]).length > 0;
        const expected = made.filter(
          (one) =>
            sought.wanted.every((wanted) => has(one, wanted)) &&
            !sought.unwanted.some((unwanted) => has(one, unwanted)),
        );
        const page = await ask(library, query);
        if (page.meant === '')
          expect(headlines(page).toSorted()).toEqual(expected.map((one) => one.headline).toSorted());
        else expect(expected).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
