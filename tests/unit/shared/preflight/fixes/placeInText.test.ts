import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, headlineOf } from '../../../../../shared/article/documentShape';
import { readBlocks } from '../../../../../shared/article/flatText';
import { readArticle } from '../../../../../shared/article/readArticle';
import type { RuleName } from '../../../../../shared/preflight/Finding';
import { applyFixes } from '../../../../../shared/preflight/fixes/applyFixes';
import { fixOf } from '../../../../../shared/preflight/fixes/fixOf';
import { placeInText } from '../../../../../shared/preflight/fixes/placeInText';
import { removeBlock } from '../../../../../shared/preflight/fixes/removeBlock';
import { preflight } from '../../../../../shared/preflight/preflight';
import type { Stretch } from '../../../../fixtures/textOf';
import { inserted, textOf } from '../../../../fixtures/textOf';

/** What becomes of a text when every finding of a rule is mended in it. */
function mended(rule: RuleName, ...stretches: Stretch[]): unknown {
  const doc = textOf('body', ...stretches);
  mend(rule, doc);
  return bodyOf(doc).toDelta();
}

function mend(rule: RuleName, doc: Y.Doc): void {
  const article = { ...readArticle(doc), language: 'nl' as const };
  const facts = { today: '2026-11-29' };
  const found = preflight(article, facts).findings.filter((finding) => finding.rule === rule);
  expect(found).not.toEqual([]);
  const fixes = found.map((finding) => ({ finding, fix: fixOf(finding, article, facts) }));
  applyFixes(
    doc,
    fixes.flatMap(({ finding, fix }) => (fix ? [{ finding, fix }] : [])),
  );
}

/** Each character of a body, with all that it carries. */
function characters(doc: Y.Doc): { insert: string; attributes: Record<string, unknown> | undefined }[] {
  const inserts = bodyOf(doc).toDelta() as { insert: string; attributes?: Record<string, unknown> }[];
  return inserts.flatMap(({ insert, attributes }) => [...insert].map((one) => ({ insert: one, attributes })));
}

describe('a place in a text', () => {
  it('is past what is only suggested before it, blocks too', () => {
    const doc = textOf('body', ['Een\n'], inserted('Nieuw\n'), ['tw'], inserted('x', 'b'), ['ee\n']);
    const article = readArticle(doc);
    const { text, at } = placeInText(doc, article, { part: 'body', block: 1 });
    expect([0, 1, 2, 3].map((character) => text.toString()[at(character)])).toEqual(['t', 'w', 'e', 'e']);
    expect(placeInText(doc, article, { part: 'headline', block: 1 }).text).toBe(headlineOf(doc));
  });
});

describe('mended where somebody suggests something,', () => {
  it('punctuation is set where it is printed, and nothing else', () => {
    const before: Stretch[] = [inserted('Nieuw "a"\n'), ['Zegt '], inserted('hij ', 'b')];
    expect(mended('typography', ...before, ['"ja" en...\n'])).toEqual([
      { insert: 'Nieuw "a"\n', attributes: { inserted: 'a' } },
      { insert: 'Zegt ' },
      { insert: 'hij ', attributes: { inserted: 'b' } },
      { insert: '“ja” en…\n' },
    ]);
  });

  it('punctuation stays what somebody would delete or set otherwise', () => {
    const set = { bold: true, deleted: 'a', setItalic: { id: 'b', to: true } };
    expect(mended('typography', ['Hij zei '], ['"ja"', set], inserted('nee', 'a'), ['.\n'])).toEqual([
      { insert: 'Hij zei ' },
      { insert: '“ja”', attributes: set },
      { insert: 'nee', attributes: { inserted: 'a' } },
      { insert: '.\n' },
    ]);
  });

  it('punctuation with something in between is left for somebody to look at', () => {
    const text: Stretch[] = [['Een "a" en.'], inserted('x'), ['..\n']];
    expect(mended('typography', ...text)).toEqual([
      { insert: 'Een “a” en.' },
      { insert: 'x', attributes: { inserted: 'a' } },
      { insert: '..\n' },
    ]);
  });

  it('a link goes over https, also in the words that somebody would add to it, and no others get one', () => {
    const [link, other] = ['http://a.nl', 'http://b.nl'];
    const text: Stretch[] = [
      inserted('Kijk '),
      ['bij ', { link }],
      inserted('x', 'b', { link }),
      inserted('y', 'b'),
      inserted('z', 'b', { link: other }),
      ['ons', { link, bold: true, setLink: { id: 'c', to: '' } }],
      inserted('!', 'd'),
      ['\n'],
    ];
    const secure = 'https://a.nl';
    expect(mended('link-insecure', ...text)).toEqual([
      { insert: 'Kijk ', attributes: { inserted: 'a' } },
      { insert: 'bij ', attributes: { link: secure } },
      { insert: 'x', attributes: { inserted: 'b', link: secure } },
      { insert: 'y', attributes: { inserted: 'b' } },
      { insert: 'z', attributes: { inserted: 'b', link: other } },
      { insert: 'ons', attributes: { link: secure, bold: true, setLink: { id: 'c', to: '' } } },
      { insert: '!', attributes: { inserted: 'd' } },
      { insert: '\n' },
    ]);
  });

  it('an empty subhead goes, and what somebody would write there stays', () => {
    const subhead = { block: 'subhead' };
    const text: Stretch[] = [
      ['Een\n'],
      inserted('Nieuw\n', 'a', subhead),
      inserted('Kop', 'b'),
      ['\n', subhead],
      ['Twee\n'],
    ];
    const doc = textOf('body', ...text);
    mend('subhead-empty', doc);
    expect(bodyOf(doc).toDelta()).toEqual([
      { insert: 'Een\n' },
      { insert: 'Nieuw\n', attributes: { inserted: 'a', ...subhead } },
      { insert: 'Kop', attributes: { inserted: 'b' } },
      { insert: 'Twee\n' },
    ]);
    expect(readBlocks(bodyOf(doc)).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('a last block without an end goes, and nothing of what stands after it', () => {
    const doc = textOf('body', ['Een\n'], ['a', { link: 'x' }], inserted('b'), ['c'], inserted('d\n', 'e'));
    const article = readArticle(doc);
    removeBlock(doc, article, 1);
    expect(bodyOf(doc).toDelta()).toEqual([
      { insert: 'Een\n' },
      { insert: 'b', attributes: { inserted: 'a' } },
      { insert: 'd\n', attributes: { inserted: 'e' } },
    ]);
  });

  it('a block goes with its end, and no other character changes in any way', () => {
    const attributes = fc.record(
      {
        inserted: fc.constantFrom('a', 'b'),
        deleted: fc.constantFrom('a', 'b'),
        bold: fc.constant(true),
        setItalic: fc.constant({ id: 'a', to: true }),
      },
      { requiredKeys: [] },
    );
    const stretch = fc.tuple(fc.constantFrom('x', 'yy', '\n', 'z\n'), attributes);
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 14 }), fc.nat(), (stretches, which) => {
        const doc = textOf('body', ...stretches);
        const article = readArticle(doc);
        const block = which % article.body.length;
        let ends = 0;
        const left = characters(doc).filter(({ insert, attributes: carried }) => {
          if (carried?.['inserted']) return true;
          const isIn = ends === block;
          if (insert === '\n') ends++;
          return !isIn;
        });
        removeBlock(doc, article, block);
        expect(characters(doc)).toEqual(left);
      }),
      { numRuns: 1000 },
    );
  });
});
