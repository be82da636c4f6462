import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../../shared/article/Article';
import { createArticle } from '../../../../../shared/article/createArticle';
import { undoScope } from '../../../../../shared/article/documentShape';
import { byHand } from '../../../../../shared/article/documentShape';
import { readArticle } from '../../../../../shared/article/readArticle';
import type { RuleName } from '../../../../../shared/preflight/Finding';
import { applyFixes } from '../../../../../shared/preflight/fixes/applyFixes';
import { certainFixes } from '../../../../../shared/preflight/fixes/certainFixes';
import { fixOf } from '../../../../../shared/preflight/fixes/fixOf';
import { preflight } from '../../../../../shared/preflight/preflight';
import type { LibraryFacts, PreflightFacts } from '../../../../../shared/preflight/PreflightFacts';
import type { Still } from '../../../../../shared/still/Still';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../../fixtures/filmArticle';

const film = filmArticle({ ...fakeOriginal, width: 1920 });
/** Without the paragraph whose runs the document joins. */
const whole = film.body.slice(0, -1);
const library: LibraryFacts = {
  sameAddress: [],
  freeSlug: 'vrij-2',
  links: [],
  tags: [],
  stillUses: {},
  approvedAt: '',
  approvedHash: '',
  editedAt: '',
};
const stills = (change: Partial<Still>): Partial<Article> => ({
  stills: film.stills.map((still) => (still.id === 'lead' ? { ...still, ...change } : still)),
});
const paragraph = (...runs: ReturnType<typeof words>[]): Block => ({ kind: 'paragraph', runs });
const last = { kind: 'paragraph', runs: [words('Slot.')] } as const satisfies Block;

/** What becomes of an article when the first finding of a rule is mended; undo gives back what it was. */
function mended(
  rule: RuleName,
  change: Partial<Article>,
  known: Partial<LibraryFacts> = {},
): { after: Article; certain: boolean } {
  const facts: PreflightFacts = { today: '2025-05-06', library: { ...library, ...known } };
  const doc = createArticle({ ...film, body: [last], ...change });
  const before = readArticle(doc);
  const finding = preflight(before, facts).findings.find((one) => one.rule === rule);
  const fix = finding && fixOf(finding, before, facts);
  if (!finding || !fix) throw new Error('nothing to mend');
  const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
  applyFixes(doc, [{ finding, fix }]);
  const after = readArticle(doc);
  expect(undo.undoStack).toHaveLength(1);
  undo.undo();
  expect(readArticle(doc)).toEqual(before);
  return { after, certain: fix.certain };
}

describe('the fix for', () => {
  it('typography sets one text and keeps its marks', () => {
    const block = paragraph(
      words('Een "vet', { bold: true }),
      words('" woord - en...'),
      words(' "x"', { link: 'https://a.nl' }),
    );
    const { after, certain } = mended('typography', { body: [paragraph(words('"y"')), block, last] });
    expect(after.body[0]).toEqual(paragraph(words('“y”')));
    expect(after.body[1]).toEqual(block);
    expect(certain).toBe(true);
    const only = mended('typography', { body: [paragraph(words('Zin.')), block, last] });
    expect(only.after.body[1]).toEqual(
      paragraph(
        words('Een “vet', { bold: true }),
        words('” woord – en…'),
        words(' “x”', { link: 'https://a.nl' }),
      ),
    );
  });

  it('typography has words in another language as that has them, and leaves those of which nothing is known', () => {
    const quoted = paragraph(
      words('En "zo" zei hij '),
      words('rock "\'em" ', { language: 'en' }),
      words('"ja" ', { language: 'de' }),
      words('en "zo".'),
    );
    const { after } = mended('typography', { body: [quoted, last] });
    expect(after.body[0]).toEqual(
      paragraph(
        words('En “zo” zei hij '),
        words('rock “’em” ', { language: 'en' }),
        words('"ja" ', { language: 'de' }),
        words('en “zo”.'),
      ),
    );
  });

  it('a paragraph in another language says so, and words in it that say another keep that', () => {
    const english =
      'They said that it was not there, and that the people who have been there will be at the door with it.';
    const block = paragraph(words(`${english} `), words('déjà vu', { language: 'fr' }));
    const { after, certain } = mended('language-of-part', { body: [block, last] });
    expect(after.body[0]).toEqual(
      paragraph(words(`${english} `, { language: 'en' }), words('déjà vu', { language: 'fr' })),
    );
    expect(certain).toBe(false);
    expect(() => mended('language-of-part', { body: [after.body[0] as Block, last] })).toThrow(
      'nothing to mend',
    );
  });

  it('a mark at the end of bold words stays bold', () => {
    const { after } = mended('typography', {
      body: [paragraph(words('Dit is "vet"', { bold: true }), words(' en dit niet')), last],
    });
    expect(after.body[0]).toEqual(paragraph(words('Dit is “vet”', { bold: true }), words(' en dit niet')));
  });

  it('headline and standfirst goes there', () => {
    expect(mended('typography', { headline: 'Een "kop" met tekst' }).after.headline).toBe(
      'Een “kop” met tekst',
    );
    const { after } = mended('typography', { standfirst: [words('Wat '), words('...', { italic: true })] });
    expect(after.standfirst).toEqual([words('Wat '), words('…', { italic: true })]);
  });

  it('an empty subhead removes it and nothing else', () => {
    const subhead: Block = { kind: 'subhead', runs: [] };
    const { after, certain } = mended('subhead-empty', { body: [paragraph(words('Begin.')), subhead, last] });
    expect(after.body).toEqual([paragraph(words('Begin.')), last]);
    expect(certain).toBe(true);
  });

  it('an address writes down what it becomes, or one that is free', () => {
    expect(mended('slug-unsafe', { slug: 'Een Adres' })).toMatchObject({
      after: { slug: 'een-adres' },
      certain: true,
    });
    const other = { id: 'x', headline: 'Ander', status: 'exported' as const };
    expect(mended('slug-duplicate', {}, { sameAddress: [other] })).toMatchObject({
      after: { slug: 'vrij-2' },
      certain: false,
    });
  });

  it('an alternative text leaves out that it is a picture', () => {
    const { after, certain } = mended('alt-says-picture', {
      body: film.body,
      ...stills({ altText: 'Een foto van een plein bij avond' }),
    });
    expect(after.stills.find(({ id }) => id === 'lead')?.altText).toBe('Een plein bij avond');
    expect(certain).toBe(true);
  });

  it('a missing credit takes that of the file, where it has one', () => {
    const none = { creditLine: '', title: '', creator: '', via: '' };
    const read = { creator: 'Elmer van der Marel', title: 'iHostage' };
    const { after } = mended('credit-missing', { body: film.body, ...stills({ ...none, read }) });
    expect(after.stills.find(({ id }) => id === 'lead')).toMatchObject({ ...read, creditLine: '' });
    expect(() => mended('credit-missing', { body: film.body, ...stills({ ...none, read: {} }) })).toThrow(
      'nothing',
    );
  });

  it('a credit that differs takes that of the file, and leaves what the file does not know', () => {
    const written = { creditLine: 'Beeld: iemand', title: 'iHostage', creator: 'Iemand', via: '' };
    const read = { creator: 'Elmer van der Marel' };
    const { after, certain } = mended('credit-differs', { body: whole, ...stills({ ...written, read }) });
    expect(after.stills.find(({ id }) => id === 'lead')).toMatchObject({
      creditLine: '',
      title: 'iHostage',
      creator: 'Elmer van der Marel',
    });
    expect(certain).toBe(false);
  });

  it('an embargo takes the still off the page', () => {
    const { after } = mended('embargo', { body: whole, ...stills({ usableFrom: '2026-01-01' }) });
    expect(after.body.some((block) => block.kind === 'still' && block.still === 'lead')).toBe(false);
  });

  it('rights that ended takes the still off the page, caption and all, and leaves it with the article', () => {
    const { after, certain } = mended('rights-expired', {
      body: whole,
      ...stills({ expires: '2025-05-05' }),
    });
    expect(after.body).toEqual(whole.filter((block) => block.kind !== 'still' || block.still !== 'lead'));
    expect(after.stills).toHaveLength(2);
    expect(certain).toBe(false);
  });

  it('a link goes over https under its words alone', () => {
    const { after, certain } = mended('link-insecure', {
      body: [
        paragraph(words('Zie '), words('de krant', { link: 'http://a.nl/b', bold: true }), words(' en meer')),
        last,
      ],
    });
    expect(after.body[0]).toEqual(
      paragraph(words('Zie '), words('de krant', { link: 'https://a.nl/b', bold: true }), words(' en meer')),
    );
    expect(certain).toBe(false);
  });

  it('a tag is its twin, in the same place', () => {
    const tags: Article['tags'] = [
      { kind: 'topic', label: 'Netflix' },
      { kind: 'person', label: 'Bobby Boermans' },
    ];
    const twin = {
      differs: 'kind' as const,
      tag: { kind: 'company' as const, label: 'Netflix' },
      articles: 9,
    };
    const { after, certain } = mended(
      'tag-kind',
      { tags },
      {
        tags: [{ key: 'topic:netflix', articles: 1, onSite: true, twins: [twin] }],
      },
    );
    expect(after.tags).toEqual([twin.tag, tags[1]]);
    expect(certain).toBe(false);
  });

  it('a wrong language sets the one the text is in', () => {
    expect(mended('language-of-article', { body: film.body, language: 'en' }).after.language).toBe('nl');
  });
});

describe('certain fixes', () => {
  it('are made together, from the last block up', () => {
    const facts: PreflightFacts = { today: '2025-05-06' };
    const subhead: Block = { kind: 'subhead', runs: [] };
    const doc = createArticle({
      ...film,
      headline: 'Kop met "aanhaling"',
      slug: 'Een Adres',
      body: [
        paragraph(words('Een...')),
        subhead,
        paragraph(words("Foto's")),
        subhead,
        paragraph(words('"Slot"')),
      ],
    });
    const article = readArticle(doc);
    const fixes = certainFixes(preflight(article, facts).findings, article, facts);
    applyFixes(doc, fixes);
    const after = readArticle(doc);
    expect(after.body).toEqual([
      paragraph(words('Een…')),
      paragraph(words('Foto’s')),
      paragraph(words('“Slot”')),
    ]);
    expect(after).toMatchObject({ headline: 'Kop met “aanhaling”', slug: 'een-adres' });
    expect(certainFixes(preflight(after, facts).findings, after, facts)).toEqual([]);
  });
});
